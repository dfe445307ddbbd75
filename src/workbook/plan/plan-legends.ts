import type { Legend, Theme } from '../../domain/model/legend';
import type { ReportRound } from '../../domain/model/round';
import type { Catalogue } from '../../domain/model/tool';
import type { WorkbookEdit } from '../edits';
import type { TabContent, WorkbookContent } from '../grid';
import { matrixTabName, reportOfTab, reportTab } from '../layout/matrix-tab';
import { heatMapTabName } from '../layout/panel-tab';
import { legendTab, modelTab, roundsTab, settingsTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { locateMatrix, noteColumnProblems, type MatrixGeometry } from '../read/locate-matrix';
import { readCatalogue } from '../read/read-catalogue';
import { readLegends } from '../read/read-legends';
import { readRounds } from '../read/read-rounds';
import { sameText } from '../../domain/model/same-text';
import { repaintMapEdits } from './heat-map/paint';
import { isBlockCurrent, resizedBlockEdits, withLegend } from './legend-block';
import { completedFrame } from './matrix-frame';
import { paintEdits } from './paint';
import { totalsEdits } from './totals';

/** Lists, and the heat map, that painting needs to read, besides the reports' own tabs. */
const neededLists = [...[legendTab, modelTab, roundsTab, settingsTab].map(({ name }) => name), heatMapTabName];

/** @returns whether painting reads that tab: the rest of the spreadsheet is not even asked for */
export function isNeededForLegends(tab: string): boolean {
  return reportOfTab(tab) !== null || neededLists.some((name) => sameText(name, tab));
}

/** A block that says what the legend no longer says is written anew, and the totals with it, for they count by it. */
function tabEdits(tab: TabContent, geometry: MatrixGeometry, legend: Legend, theme: Theme): WorkbookEdit[] {
  const frame = completedFrame(geometry, tab);
  const whole = withLegend(frame, legend);
  const isCurrent = isBlockCurrent(tab, geometry.legend, legend);
  const blockEdits = isCurrent ? [] : [...resizedBlockEdits(frame, legend), ...totalsEdits(whole)];
  return [...blockEdits, ...paintEdits(whole, legend, theme)];
}

function roundEdits(
  content: WorkbookContent,
  round: ReportRound,
  legend: Legend,
  catalogue: Catalogue,
  theme: Theme,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const tab = reportTab(content, round.number);
  if (!tab) {
    problems.push({ kind: 'missing-tab', tab: matrixTabName(round.number) });
    return [];
  }
  const geometry = locateMatrix(tab, round.number, catalogue, problems);
  if (!geometry) return [];
  noteColumnProblems(tab, geometry, catalogue, round.situation === 'open', problems);
  if (geometry.rows.length === 0) problems.push({ kind: 'no-rows', tab: tab.name });
  const canPaint = geometry.rows.length > 0 && geometry.toolColumns.size > 0;
  return canPaint ? tabEdits(tab, geometry, legend, theme) : [];
}

/**
 * Plans the painting of every report with its own legend, as the tab "Simbología" now says:
 * colours, choices, and the legend under each matrix.
 *
 * @param isWanted which reports; left out: all
 */
export function planLegends(
  content: WorkbookContent,
  theme: Theme,
  problems: WorkbookProblem[],
  isWanted: (round: ReportRound) => boolean = () => true,
): WorkbookEdit[] {
  const catalogue = readCatalogue(content, problems);
  const legends = readLegends(content, problems);
  const rounds = readRounds(content, problems);
  // Colours and letters that are none cannot be painted, and what they are missing is told already.
  if (problems.length > 0) return [];
  return rounds.filter(isWanted).flatMap((round) => {
    const legend = legends.find(({ report }) => report === round.number);
    if (legend) return roundEdits(content, round, legend, catalogue, theme, problems);
    problems.push({ kind: 'missing-legend', report: round.number, tab: legendTab.name });
    return [];
  });
}

/** @returns the edits that paint the heat map of the latest report anew; none where there is no such tab */
export function planMapPaint(content: WorkbookContent, theme: Theme): WorkbookEdit[] {
  return repaintMapEdits(content, readCatalogue(content, []), readLegends(content, []), theme);
}
