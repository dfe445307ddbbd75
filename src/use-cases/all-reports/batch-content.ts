import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import type { WorkbookContent } from '../../workbook/grid';
import { batchTab } from '../../workbook/layout/batch-tab';
import { municipalitiesTab } from '../../workbook/layout/tabs';
import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { isNeededForDocuments } from '../documents/record-documents';

type Reading = Pick<Services, 'workbook'>;

/** @returns everything that all reports are made from, and the list of the batch */
export function readForBatch({ workbook }: Reading): WorkbookContent {
  return workbook.read((tab) => isNeededForDocuments(tab) || sameText(tab, batchTab.name), isPrintedAsShown);
}

/** @returns the list of the batch, and the municipalities that it is about */
export function readBatchTabs({ workbook }: Reading): WorkbookContent {
  return workbook.read((tab) => [batchTab, municipalitiesTab].some(({ name }) => sameText(tab, name)));
}
