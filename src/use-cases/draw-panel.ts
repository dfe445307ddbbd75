import type { Services } from '../services/services';
import { messages } from '../texts/messages';
import { panelMessages } from '../texts/panel';
import { sameText } from '../domain/model/same-text';
import { reportOfTab } from '../workbook/layout/matrix-tab';
import { heatMapTabName, panelTabName } from '../workbook/layout/panel-tab';
import {
  equivalenceTab,
  evidenceTab,
  findingsTab,
  legendTab,
  modelTab,
  roundsTab,
  settingsTab,
} from '../workbook/layout/tabs';
import { planHeatMap } from '../workbook/plan/heat-map/plan-heat-map';
import { planPanel } from '../workbook/plan/panel/plan-panel';
import { readPanelSource } from '../workbook/plan/panel/read-source';
import type { WorkbookProblem } from '../workbook/problems';
import { readTheme } from '../workbook/read/read-settings';
import type { Outcome } from './outcome';
import { refuse } from './refuse';

/** Tabs that the panel is made from or is written in, besides the reports' own. */
const needed = [
  ...[roundsTab, legendTab, equivalenceTab, modelTab, settingsTab, evidenceTab, findingsTab].map(({ name }) => name),
  panelTabName,
  heatMapTabName,
];

function isNeeded(tab: string): boolean {
  return reportOfTab(tab) !== null || needed.some((name) => sameText(name, tab));
}

/**
 * "Panel": makes the tabs "Panel" and "Mapa de calor" of the latest report, or brings them up to date.
 * Their values are formulas, so that this is only needed for a new report, tool, municipality or state.
 */
export function drawPanel({ workbook }: Pick<Services, 'workbook'>): Outcome {
  const problems: WorkbookProblem[] = [];
  const content = workbook.read(isNeeded);
  const theme = readTheme(content, problems);
  const source = readPanelSource(content, problems);
  if (!source) return refuse(panelMessages.cannotDraw, problems);
  const edits = [...planPanel(source, problems), ...planHeatMap(source, theme, problems)];
  if (problems.length > 0) return refuse(panelMessages.cannotDraw, problems);
  workbook.apply(edits);
  return { kind: 'done', title: messages.product, message: panelMessages.drawn(source.current.round.number) };
}
