import type { AreaStyle, WorkbookEdit } from '../../edits';
import type { TabContent, WorkbookContent } from '../../grid';
import { dashboardTitles, headTexts, panelTabName, panelWidths } from '../../layout/panel-tab';
import type { WorkbookProblem } from '../../problems';
import type { PanelBlock } from './block';
import { dimensionBlock } from './by-dimension';
import { toolBlock } from './by-tool';
import type { PanelSource } from './current-report';
import { evolutionBlock } from './evolution';
import { findingsBlock } from './findings';
import { headEdits, headRows, newHeadEdits } from './head';
import { linksBlock } from './links';
import { afterReports, findOwnTab, requireOwnTab } from './own-tab';
import { placeBlocks } from './place-blocks';
import { rankingBlock } from './ranking';
import { blockEdits } from './write-block';

/** Rows and columns of a tab that is made for the panel; it grows as it needs. */
const freshSize = { rows: 150, columns: 16 } as const;

/** What an older version's list left in the tab: plain-text cells, in which a formula would be text. */
const plainStyle: AreaStyle = {
  background: '#FFFFFF',
  fontColour: '#000000',
  bold: false,
  horizontal: 'left',
  vertical: 'middle',
  wrap: false,
  numberFormat: 'General',
};

/** The tables of the panel, in the order in which they are laid out. */
function blocksOf(source: PanelSource): PanelBlock[] {
  const makers = [rankingBlock, dimensionBlock, toolBlock, evolutionBlock, linksBlock, findingsBlock];
  return makers.map((make) => make(source));
}

/** Charts stand beside the widest table, after a gap. */
function chartColumnOf(blocks: readonly PanelBlock[]): number {
  return Math.max(...blocks.map(({ columns }) => columns.length)) + 2;
}

function columnWidths(chartColumn: number): number[] {
  const values = Array<number>(chartColumn - 4).fill(panelWidths.value);
  return [panelWidths.key, panelWidths.name, ...values, panelWidths.gap];
}

/** An empty tab, or what an older version left of one, made ready for the tables. */
function clearEdits({ name: tab, cells }: TabContent): WorkbookEdit[] {
  const area = { tab, row: 1, column: 1, rows: freshSize.rows, columns: freshSize.columns };
  const blank = cells.map((row) => row.map(() => ''));
  return [
    { kind: 'style', area, style: plainStyle },
    { kind: 'freeze', tab, rows: 0, columns: 0 },
    ...(blank.length === 0 ? [] : [{ kind: 'write' as const, at: { tab, row: 1, column: 1 }, cells: blank }]),
  ];
}

function newPanelEdits(tab: string, blocks: readonly PanelBlock[], source: PanelSource): WorkbookEdit[] {
  const column = chartColumnOf(blocks);
  const placed = placeBlocks(blocks, { name: tab, cells: [] }, 0, headRows + 2, []);
  return [
    { kind: 'widths', tab, column: 1, pixels: columnWidths(column) },
    ...newHeadEdits(tab, dashboardTitles.panel, source.current, source.columnOf),
    ...placed.flatMap((block) => blockEdits(block, tab, column)),
  ];
}

/**
 * Plans the tab "Panel": made where it is not there, else brought up to date where its parts stand.
 * @param problems receives a person's own tab of that name, and headers that someone removed
 */
export function planPanel(source: PanelSource, problems: WorkbookProblem[]): WorkbookEdit[] {
  const own = requireOwnTab(source.content, panelTabName, dashboardTitles.panel, problems);
  if (!own) return [];
  const blocks = blocksOf(source);
  if (own.kind === 'absent') {
    const position = afterReports(source.content);
    const add: WorkbookEdit = { kind: 'add-tab', tab: panelTabName, position, ...freshSize };
    return [add, ...newPanelEdits(panelTabName, blocks, source)];
  }
  const { tab } = own;
  if (own.kind === 'undrawn') return [...clearEdits(tab), ...newPanelEdits(tab.name, blocks, source)];
  const head = headEdits(tab, dashboardTitles.panel, source.current, source.columnOf);
  const placed = placeBlocks(blocks, tab, head.added, headRows + 2, problems);
  return [...head.edits, ...placed.flatMap((block) => blockEdits(block, tab.name, chartColumnOf(blocks)))];
}

/** @returns the edits that leave an empty "Panel" which says how it is drawn; none where the tab is there */
export function planPanelTab(content: WorkbookContent): WorkbookEdit[] {
  const own = findOwnTab(content, panelTabName, dashboardTitles.panel);
  if (own.kind !== 'absent') return [];
  const at = { tab: panelTabName, row: 1, column: 1 };
  return [
    { kind: 'add-tab', tab: panelTabName, position: afterReports(content), ...freshSize },
    { kind: 'write', at, cells: [[dashboardTitles.panel], [headTexts.invitation]] },
    { kind: 'style', area: { ...at, rows: 1, columns: 1 }, style: { bold: true, fontSize: 16 } },
  ];
}
