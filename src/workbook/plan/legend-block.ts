import type { Legend, LegendState } from '../../domain/model/legend';
import type { AreaStyle, CellInput, WorkbookEdit } from '../edits';
import type { Area, TabContent } from '../grid';
import { look } from '../layout/look';
import { matrixLabels } from '../layout/matrix-tab';
import { notApplicable } from '../layout/tabs';
import { cellAddress } from '../place';
import type { LegendBlock } from '../read/locate-matrix';
import { cellText } from '../tables/cell-text';
import { onItsTab, sumOverStates } from './matrix-formulas';
import { statusBox, type MatrixFrame } from './matrix-frame';
import { runsOf } from './runs';

/** The block's columns, in the order of its cells: letter, state, weight, count. */
function columnsOf({ column, labelColumn, weightColumn, countColumn }: LegendBlock): number[] {
  return [column, labelColumn, weightColumn, countColumn];
}

/** The rectangles of some of the block's columns: one, unless people pushed a column of their own in between. */
function areasOf(tab: string, columns: readonly number[], row: number, rows: number): Area[] {
  return runsOf(columns).map(({ first, count }) => ({ tab, row, column: first, rows, columns: count }));
}

/** Writes rows of the block's four cells, leaving out what people have between its columns. */
function blockWrites({ tab, legend }: MatrixFrame, row: number, cells: readonly CellInput[][]): WorkbookEdit[] {
  const columns = columnsOf(legend);
  return runsOf(columns).map(({ first, count }) => {
    const places = Array.from({ length: count }, (_, index) => columns.indexOf(first + index));
    const part = cells.map((line) => places.map((place) => line[place] ?? ''));
    return { kind: 'write', at: { tab, row, column: first }, cells: part };
  });
}

function weightCell({ weight }: LegendState): string | number {
  return weight === 'not-applicable' ? notApplicable : weight;
}

function stateRow(state: LegendState, letterCell: string, frame: MatrixFrame): CellInput[] {
  const counted = `=${sumOverStates(frame, [statusBox(frame)], (cells) => `IFERROR((${cells}=${letterCell})*1,0)`, onItsTab)}`;
  return [state.letter, state.label, weightCell(state), { formula: counted }];
}

/** Title, headers, a row a state, and how many cells hold none. */
function blockCells(frame: MatrixFrame, legend: Legend): CellInput[][] {
  const { row, column } = frame.legend;
  const blanks = cellAddress({ row: frame.blanksRow, column: frame.blanksColumn });
  return [
    [matrixLabels.legend, '', matrixLabels.legendSigns, ''],
    [matrixLabels.legendLetter, matrixLabels.legendLabel, matrixLabels.legendWeight, matrixLabels.legendCount],
    ...legend.states.map((state, index) => stateRow(state, cellAddress({ row: row + 1 + index, column }), frame)),
    ['', matrixLabels.blanks, '', { formula: `=${blanks}` }],
  ];
}

/** @returns the edits that write the legend under a matrix: title, headers, states with their counts, blanks */
export function legendBlockEdits(frame: MatrixFrame, legend: Legend): WorkbookEdit[] {
  const { tab } = frame;
  const { row, column, labelColumn, weightColumn, countColumn } = frame.legend;
  const all = columnsOf(frame.legend);
  const lines = legend.states.length + 1;
  const styled = (columns: readonly number[], top: number, rows: number, style: AreaStyle): WorkbookEdit[] =>
    areasOf(tab, columns, top, rows).map((area) => ({ kind: 'style', area, style }));
  return [
    ...styled([column, labelColumn], row + 1, lines, { numberFormat: '@' }),
    ...blockWrites(frame, row - 1, blockCells(frame, legend)),
    ...styled(all, row - 1, 1, { bold: true, fontColour: look.title.fontColour }),
    ...styled([weightColumn], row - 1, 1, { bold: false, italic: true, fontSize: look.nameSize }),
    ...styled(all, row, 1, { ...look.header, bold: true, fontSize: look.nameSize, horizontal: 'center' }),
    ...styled(all, row + 1, lines, { fontSize: look.nameSize, wrap: true, vertical: 'middle', border: 'all' }),
    ...styled([column], row + 1, lines, { horizontal: 'center', bold: true }),
    ...styled([weightColumn, countColumn], row + 1, lines, { horizontal: 'center' }),
  ];
}

/** Whether the block on the tab says what the legend says: letters, words and weights. */
export function isBlockCurrent({ cells }: TabContent, block: LegendBlock | null, { states }: Legend): boolean {
  if (block?.count !== states.length) return false;
  return states.every((state, index) => {
    const row = cells[block.row + index] ?? [];
    const shown = [block.column, block.labelColumn, block.weightColumn].map((column) => cellText(row[column - 1]));
    return shown.join('\n') === [state.letter, state.label, String(weightCell(state))].join('\n');
  });
}

/**
 * @param frame with the block as it stands, `count` states long; 0 where there is none yet
 * @returns the edits that make it say what the legend says: rows it lacks are pushed in, so that
 *          nothing under it is written over, and rows it no longer needs are emptied
 */
export function resizedBlockEdits(frame: MatrixFrame, legend: Legend): WorkbookEdit[] {
  const { tab } = frame;
  const { row, count } = frame.legend;
  const added = legend.states.length - count;
  const isNew = count === 0;
  const room: WorkbookEdit = { kind: 'insert-rows', tab, row: row + count + 1, count: added };
  const spare = Array.from({ length: -added }, () => ['', '', '', '']);
  const last = row + legend.states.length + 2;
  return [
    ...(added > 0 && !isNew ? [room] : []),
    ...legendBlockEdits(frame, legend),
    ...(added < 0 ? blockWrites(frame, last, spare) : []),
  ];
}

/** @returns the frame once the block has the legend's states */
export function withLegend(frame: MatrixFrame, { states }: Legend): MatrixFrame {
  return { ...frame, legend: { ...frame.legend, count: states.length } };
}
