import type { Services } from '../services/services';
import { roundTexts } from '../texts/rounds';
import type { WorkbookContent } from '../workbook/grid';
import { readEditContext } from './editing/edit-context';
import { changedClosedReports } from './rounds/integrity';

/**
 * What leaves the sheet as a closed report must be what was closed.
 * @param content with the tabs of those reports and the lists they are read with
 * @param reports that are compared, exported or printed
 * @returns a sentence about those that changed after their closing; none where all are as they were
 */
export function changedReportsWarning(
  content: WorkbookContent,
  reports: readonly number[],
  services: Pick<Services, 'documents'>,
): string[] {
  const changed = changedClosedReports(readEditContext(content), services).filter((report) => reports.includes(report));
  return changed.length === 0 ? [] : [roundTexts.changedReports(changed)];
}
