import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import type { WorkbookEdit } from '../workbook/edits';
import { isArchivedLog } from '../workbook/layout/log-tab';
import { contentAfter } from '../workbook/plan/content-after';
import { lostTabs } from '../workbook/plan/lost-tabs';
import { planLists } from '../workbook/plan/plan-lists';
import { planPanelTab } from '../workbook/plan/panel/plan-panel';
import { planMatrices } from '../workbook/plan/plan-matrices';
import type { WorkbookProblem } from '../workbook/problems';
import { reconcileNow } from './editing/reconcile-log';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

/** A warning that is already there is not made again: it is no news. */
function news(edits: readonly WorkbookEdit[]): number {
  return edits.filter(({ kind }) => kind !== 'guard' && kind !== 'guard-tab').length;
}

/**
 * "Preparar hoja": makes every tab, column and first row that is not there. Nothing that stands
 * in the spreadsheet is changed; where a cell is wrong, nothing at all is done.
 */
export function prepareWorkbook(services: Pick<Services, 'workbook' | 'clock'>): Outcome {
  const { workbook } = services;
  const problems: WorkbookProblem[] = [];
  const content = workbook.read((tab) => !isArchivedLog(tab));
  problems.push(...lostTabs(content));
  const lists = planLists(content, problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  const matrices = planMatrices(contentAfter(content, lists), problems);
  if (problems.length > 0) return refuse(messages.cannotPrepare, problems);
  const panel = planPanelTab(contentAfter(content, [...lists, ...matrices]));
  const edits = [...lists, ...matrices, ...panel];
  workbook.apply(edits);
  // From here on the log knows what each cell held, so that what is put back is what was there.
  reconcileNow(services);
  return { kind: 'done', title: messages.product, message: messages.prepared(news(edits)) };
}
