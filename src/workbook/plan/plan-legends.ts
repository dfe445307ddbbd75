import type { Legend, Theme } from '../../domain/model/legend';
import type { Catalogue } from '../../domain/model/tool';
import type { WorkbookEdit } from '../edits';
import type { TabContent, WorkbookContent } from '../grid';
import { matrixTabName, reportOfTab } from '../layout/matrix-tab';
import { legendTab, modelTab, roundsTab, settingsTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { locateMatrix, type MatrixGeometry } from '../read/locate-matrix';
import { readCatalogue } from '../read/read-catalogue';
import { readLegends } from '../read/read-legends';
import { readRounds } from '../read/read-rounds';
import { sameText } from '../../domain/model/same-text';
import { cellText } from '../tables/cell-text';
import { legendBlockEdits } from './legend-block';
import { completedFrame, type MatrixFrame } from './matrix-frame';
import { paintEdits } from './paint';
import { totalsEdits } from './totals';

/** Lists that painting needs to read, besides the reports' own tabs. */
const neededLists = [legendTab, modelTab, roundsTab, settingsTab].map(({ name }) => name);

/** @returns whether painting reads that tab: the rest of the spreadsheet is not even asked for */
export function isNeededForLegends(tab: string): boolean {
  return reportOfTab(tab) !== null || neededLists.some((name) => sameText(name, tab));
}

/** The block as it stands, letter by letter, to see whether the legend changed. */
function lettersShown(tab: TabContent, geometry: MatrixGeometry): string[] {
  const { legend } = geometry;
  if (!legend) return [];
  return tab.cells.slice(legend.row, legend.row + legend.count).map((row) => cellText(row[legend.column - 1]));
}

/** A legend with other states than the block's: the block gets the rows it lacks, and the totals count them. */
function blockEdits(frame: MatrixFrame, legend: Legend, shown: readonly string[]): WorkbookEdit[] {
  const letters = legend.states.map(({ letter }) => letter);
  if (shown.join() === letters.join()) return [];
  const added = letters.length - shown.length;
  const { tab } = frame;
  const row = frame.legend.row + shown.length + 1;
  const spare = Array.from({ length: Math.max(0, -added) }, () => ['', '', '', '']);
  return [
    ...(added > 0 ? [{ kind: 'insert-rows' as const, tab, row, count: added }] : []),
    ...legendBlockEdits(frame, legend),
    ...(spare.length > 0
      ? [
          {
            kind: 'write' as const,
            at: { tab, row: frame.legend.row + letters.length + 2, column: frame.legend.column },
            cells: spare,
          },
        ]
      : []),
    ...totalsEdits(frame),
  ];
}

function tabEdits(tab: TabContent, geometry: MatrixGeometry, legend: Legend, theme: Theme): WorkbookEdit[] {
  const shown = lettersShown(tab, geometry);
  const frame = completedFrame(geometry, tab, legend);
  const resized = { ...frame, legend: { ...frame.legend, count: legend.states.length } };
  return [...blockEdits(resized, legend, shown), ...paintEdits(resized, legend, theme)];
}

function roundEdits(
  content: WorkbookContent,
  legend: Legend,
  catalogue: Catalogue,
  theme: Theme,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const tab = content.find(({ name }) => reportOfTab(name) === legend.report);
  if (!tab) {
    problems.push({ kind: 'missing-tab', tab: matrixTabName(legend.report) });
    return [];
  }
  const geometry = locateMatrix(tab, legend.report, catalogue, problems);
  if (!geometry || geometry.rowCount === 0 || geometry.toolColumns.size === 0) return [];
  return tabEdits(tab, geometry, legend, theme);
}

/**
 * Plans the painting of every report with its own legend, as the tab "Simbología" now says:
 * colours, choices, and the legend under each matrix.
 */
export function planLegends(content: WorkbookContent, theme: Theme, problems: WorkbookProblem[]): WorkbookEdit[] {
  const catalogue = readCatalogue(content, problems);
  const legends = readLegends(content, problems);
  return readRounds(content, problems).flatMap(({ number }) => {
    const legend = legends.find(({ report }) => report === number);
    if (legend) return roundEdits(content, legend, catalogue, theme, problems);
    problems.push({ kind: 'missing-legend', report: number, tab: legendTab.name });
    return [];
  });
}
