import { sameText } from '../domain/model/same-text';
import type { DocumentFolder, Services } from '../services/services';
import type { CellInput, WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';
import { settings } from '../domain/model/settings';
import { documentsTab } from '../workbook/layout/tabs';
import { planSetting } from '../workbook/plan/plan-setting';
import { holdsRecords } from '../workbook/read/read-follow-up';
import type { WorkbookProblem } from '../workbook/problems';
import { requireTable } from '../workbook/tables/find-table';
import { rowsOf } from '../workbook/tables/write-rows';
import type { KeptDocument } from './municipal-documents';

/** @returns the edit that lists the new documents in the tab "Informes", one row each, in one write */
export function recordDocuments(
  content: WorkbookContent,
  kept: readonly KeptDocument[],
  { clock }: Pick<Services, 'clock'>,
): WorkbookEdit[] {
  const problems: WorkbookProblem[] = [];
  const table = requireTable(content, documentsTab, problems);
  const date: CellInput = { date: clock.today() };
  const records = kept.flatMap(({ kind, municipality, document }) =>
    kind === 'made' ? [{ municipality, document: document.name, link: document.url, madeOn: date }] : [],
  );
  if (!table || records.length === 0) return [];
  const width = Math.max(...Object.values(table.columns));
  const at = { tab: table.tab, row: table.cells.length + 1, column: 1 };
  return [{ kind: 'write', at, cells: rowsOf(records, table.columns, width) }];
}

/** @returns the edit that notes the add-on's own folder where none was configured, so that everyone uses the same */
export function recordFolder(content: WorkbookContent, folder: DocumentFolder): WorkbookEdit[] {
  return folder.reason === 'own' ? planSetting(content, settings.documentFolder, folder.id, []) : [];
}

/** @returns whether making documents needs that tab: the records, and the list of documents made */
export function isNeededForDocuments(tab: string): boolean {
  return holdsRecords(tab) || sameText(tab, documentsTab.name);
}
