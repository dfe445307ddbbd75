import type { Legend, LegendState } from '../../domain/model/legend';
import type { CellInput, WorkbookEdit } from '../edits';
import type { Area, TabContent } from '../grid';
import { look } from '../layout/look';
import { legendColumns, matrixLabels } from '../layout/matrix-tab';
import { notApplicable } from '../layout/tabs';
import { areaAddress, cellAddress } from '../place';
import type { LegendBlock } from '../read/locate-matrix';
import { cellText } from '../tables/cell-text';
import { statusBox, type MatrixFrame } from './matrix-frame';

/** The block's columns, in order, beside each other: letter, state, weight, count. */
const blockWidth = Object.keys(legendColumns).length;

function weightCell({ weight }: LegendState): string | number {
  return weight === 'not-applicable' ? notApplicable : weight;
}

function stateRow(state: LegendState, letterCell: string, states: Area): CellInput[] {
  const counted = `=COUNTIF(${areaAddress(states, 'both')},${letterCell})`;
  return [state.letter, state.label, weightCell(state), { formula: counted }];
}

/** Title, headers, a row a state, and how many cells hold none. */
function blockCells(frame: MatrixFrame, legend: Legend): CellInput[][] {
  const { row, column } = frame.legend;
  const states = statusBox(frame);
  const blanks = cellAddress({ row: frame.blanksRow, column: frame.blanksColumn });
  return [
    [matrixLabels.legend, matrixLabels.legendSigns, '', ''],
    [matrixLabels.legendLetter, matrixLabels.legendLabel, matrixLabels.legendWeight, matrixLabels.legendCount],
    ...legend.states.map((state, index) => stateRow(state, cellAddress({ row: row + 1 + index, column }), states)),
    ['', matrixLabels.blanks, '', { formula: `=${blanks}` }],
  ];
}

/** @returns the edits that write the legend under a matrix: title, headers, states with their counts, blanks */
export function legendBlockEdits(frame: MatrixFrame, legend: Legend): WorkbookEdit[] {
  const { tab } = frame;
  const { row, column } = frame.legend;
  const states: Area = { tab, row: row + 1, column, rows: legend.states.length + 1, columns: blockWidth };
  const headers: Area = { tab, row, column, rows: 1, columns: blockWidth };
  return [
    { kind: 'style', area: { ...states, columns: 2 }, style: { numberFormat: '@' } },
    { kind: 'write', at: { tab, row: row - 1, column }, cells: blockCells(frame, legend) },
    { kind: 'style', area: { ...headers, row: row - 1 }, style: { bold: true, fontColour: look.title.fontColour } },
    {
      kind: 'style',
      area: { ...headers, row: row - 1, column: column + 1, columns: 1 },
      style: { bold: false, italic: true, fontSize: look.nameSize },
    },
    {
      kind: 'style',
      area: headers,
      style: { ...look.header, bold: true, fontSize: look.nameSize, horizontal: 'center' },
    },
    {
      kind: 'style',
      area: states,
      style: { fontSize: look.nameSize, wrap: true, vertical: 'middle', border: 'all' },
    },
    { kind: 'style', area: { ...states, columns: 1 }, style: { horizontal: 'center', bold: true } },
    { kind: 'style', area: { ...states, column: column + 2, columns: 2 }, style: { horizontal: 'center' } },
  ];
}

/** Whether the block on the tab says what the legend says: letters, words and weights. */
export function isBlockCurrent({ cells }: TabContent, block: LegendBlock | null, { states }: Legend): boolean {
  if (block?.count !== states.length) return false;
  return states.every((state, index) => {
    const row = cells[block.row + index] ?? [];
    const shown = [0, 1, 2].map((offset) => cellText(row[block.column - 1 + offset]));
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
  const { row, column, count } = frame.legend;
  const added = legend.states.length - count;
  const isNew = count === 0;
  const room: WorkbookEdit = { kind: 'insert-rows', tab, row: row + count + 1, count: added };
  const spare = Array.from({ length: -added }, () => Array<string>(blockWidth).fill(''));
  const last = row + legend.states.length + 2;
  return [
    ...(added > 0 && !isNew ? [room] : []),
    ...legendBlockEdits(frame, legend),
    ...(added < 0 ? [{ kind: 'write' as const, at: { tab, row: last, column }, cells: spare }] : []),
  ];
}

/** @returns the frame once the block has the legend's states */
export function withLegend(frame: MatrixFrame, { states }: Legend): MatrixFrame {
  return { ...frame, legend: { ...frame.legend, count: states.length } };
}
