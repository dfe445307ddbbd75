import type { Theme } from '../domain/model/legend';
import { settings, themeNames } from '../domain/model/settings';
import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import type { WorkbookEdit } from '../workbook/edits';
import type { WorkbookContent } from '../workbook/grid';
import { reportOfTab } from '../workbook/layout/matrix-tab';
import { isNeededForLegends, planLegends, planMapPaint } from '../workbook/plan/plan-legends';
import { planSetting } from '../workbook/plan/plan-setting';
import type { WorkbookProblem } from '../workbook/problems';
import { readRounds } from '../workbook/read/read-rounds';
import { readTheme } from '../workbook/read/read-settings';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

function paintedReports(edits: readonly WorkbookEdit[]): number {
  return edits.filter((edit) => edit.kind === 'paint' && reportOfTab(edit.area.tab) !== null).length;
}

/** The edits of each closed report apart: whoever may not edit one is not kept from painting the rest. */
function closedReports(content: WorkbookContent, theme: Theme, problems: WorkbookProblem[]): WorkbookEdit[][] {
  const closed = readRounds(content, []).filter(({ situation }) => situation === 'closed');
  return closed.map(({ number }) => planLegends(content, theme, problems, (round) => round.number === number));
}

/**
 * "Aplicar simbología": paints every report with its own legend, as the tab "Simbología" now says.
 * @param chosen the theme to change to; left out: the one that is configured
 */
export function applyLegend({ workbook }: Pick<Services, 'workbook'>, chosen?: Theme): Outcome {
  const problems: WorkbookProblem[] = [];
  const content = workbook.read(isNeededForLegends);
  const theme = chosen ?? readTheme(content, problems);
  const choice = chosen === undefined ? [] : planSetting(content, settings.theme, themeNames[chosen], problems);
  const open = planLegends(content, theme, problems, ({ situation }) => situation === 'open');
  const closed = problems.length > 0 ? [] : closedReports(content, theme, problems);
  if (problems.length > 0) return refuse(messages.cannotPaint, problems);
  workbook.apply([...choice, ...open, ...planMapPaint(content, theme)]);
  const painted = [open, ...closed.filter((edits) => workbook.tryApply(edits))];
  const left = closed.length + 1 - painted.length;
  const count = painted.reduce((sum, edits) => sum + paintedReports(edits), 0);
  return { kind: 'done', title: messages.product, message: messages.painted(count, themeNames[theme], left) };
}
