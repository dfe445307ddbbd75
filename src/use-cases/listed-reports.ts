import type { Services } from '../services/services';
import { sameText } from '../domain/model/same-text';
import { roundsTab } from '../workbook/layout/tabs';
import type { WorkbookProblem } from '../workbook/problems';
import { readRounds } from '../workbook/read/read-rounds';

/** @returns the numbers of the reports that the tab "Reportes" lists, in order; what is wrong there goes to `problems` */
export function listedReports({ workbook }: Pick<Services, 'workbook'>, problems: WorkbookProblem[]): number[] {
  const content = workbook.read((tab) => sameText(tab, roundsTab.name));
  return readRounds(content, problems).map(({ number }) => number);
}
