import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import { contentAfter } from '../workbook/plan/content-after';
import { planLists } from '../workbook/plan/plan-lists';
import { planPanelTab } from '../workbook/plan/panel/plan-panel';
import { planMatrices } from '../workbook/plan/plan-matrices';
import type { WorkbookProblem } from '../workbook/problems';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

/**
 * "Preparar hoja": makes every tab, column and first row that is not there. Nothing that stands
 * in the spreadsheet is changed; where a cell is wrong, nothing at all is done.
 */
export function prepareWorkbook({ workbook }: Pick<Services, 'workbook'>): Outcome {
  const problems: WorkbookProblem[] = [];
  const content = workbook.read();
  const lists = planLists(content, problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  const matrices = planMatrices(contentAfter(content, lists), problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  const panel = planPanelTab(contentAfter(content, [...lists, ...matrices]));
  const edits = [...lists, ...matrices, ...panel];
  workbook.apply(edits);
  return { kind: 'done', title: messages.product, message: messages.prepared(edits.length) };
}
