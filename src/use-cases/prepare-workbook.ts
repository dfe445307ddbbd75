import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import type { WorkbookContent } from '../workbook/grid';
import { planLists } from '../workbook/plan/plan-lists';
import { planMatrices } from '../workbook/plan/plan-matrices';
import type { WorkbookProblem } from '../workbook/problems';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

/** What a person must mend first: wrong cells. What is merely missing is what preparing adds. */
function wrongCells(content: WorkbookContent): WorkbookProblem[] {
  const problems: WorkbookProblem[] = [];
  planMatrices(content, problems);
  return problems.filter((problem) => 'at' in problem);
}

/**
 * "Preparar hoja": makes every tab, column and first row that is not there. Nothing that stands
 * in the spreadsheet is changed; where a cell is wrong, nothing at all is done.
 */
export function prepareWorkbook({ workbook }: Pick<Services, 'workbook'>): Outcome {
  const content = workbook.read();
  const problems = wrongCells(content);
  const lists = planLists(content, problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  workbook.apply(lists);
  const matrices = planMatrices(lists.length > 0 ? workbook.read() : content, problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  workbook.apply(matrices);
  return { kind: 'done', message: messages.prepared(lists.length + matrices.length) };
}
