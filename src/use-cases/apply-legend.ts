import type { Theme } from '../domain/model/legend';
import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import type { WorkbookEdit } from '../workbook/edits';
import { settings, themeNames } from '../domain/model/settings';
import { reportOfTab } from '../workbook/layout/matrix-tab';
import { isNeededForLegends, planLegends } from '../workbook/plan/plan-legends';
import { planSetting } from '../workbook/plan/plan-setting';
import type { WorkbookProblem } from '../workbook/problems';
import { readTheme } from '../workbook/read/read-settings';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

function paintedReports(edits: readonly WorkbookEdit[]): number {
  return edits.filter((edit) => edit.kind === 'paint' && reportOfTab(edit.area.tab) !== null).length;
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
  const edits = planLegends(content, theme, problems);
  if (problems.length > 0) return refuse(messages.cannotPaint, problems);
  workbook.apply([...choice, ...edits]);
  return { kind: 'done', title: messages.product, message: messages.painted(paintedReports(edits), themeNames[theme]) };
}
