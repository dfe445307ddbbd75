import type { Services } from '../../services/services';
import { readBatch } from '../../workbook/batch/read-batch';
import { readMunicipalities } from '../../workbook/read/read-municipalities';
import { listRefusals } from '../list-refusals';
import { readBatchTabs } from './batch-content';

/** @returns why the reports of the last batch that were not made were not, a paragraph for each different reason */
export function batchReasons(services: Pick<Services, 'workbook'>): string[] {
  const content = readBatchTabs(services);
  // What is wrong with the tabs was told by the batch itself: here it leaves nothing to tell.
  const { rows } = readBatch(content, readMunicipalities(content, []), []);
  const last = Math.max(0, ...rows.map(({ run }) => run));
  const notMade = rows.filter(({ run, outcome }) => run === last && outcome === 'not-made');
  return listRefusals(notMade.map(({ municipality, detail }) => ({ municipality, reason: detail })));
}
