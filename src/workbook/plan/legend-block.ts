import type { Legend, LegendState } from '../../domain/model/legend';
import type { CellInput, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { look } from '../layout/look';
import { matrixLabels } from '../layout/matrix-tab';
import { notApplicable } from '../layout/tabs';
import { areaAddress, cellAddress } from '../place';
import { statusArea, type MatrixFrame } from './matrix-frame';

/** The block's columns, in order, beside each other: letter, state, weight, count. */
const blockWidth = 4;

function stateRow(state: LegendState, letterCell: string, states: Area): CellInput[] {
  const weight = state.weight === 'not-applicable' ? notApplicable : state.weight;
  return [state.letter, state.label, weight, { formula: `=COUNTIF(${areaAddress(states, 'both')},${letterCell})` }];
}

/** Title, headers, a row a state, and how many cells hold none. */
function blockCells(frame: MatrixFrame, legend: Legend): CellInput[][] {
  const { row, column } = frame.legend;
  const states = statusArea(frame);
  const blanks = cellAddress({ row: frame.blanksRow, column: frame.blanksColumn });
  return [
    [matrixLabels.legend, '', '', ''],
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
    { kind: 'write', at: { tab, row: row - 1, column }, cells: blockCells(frame, legend) },
    { kind: 'style', area: { ...headers, row: row - 1 }, style: { bold: true, fontColour: look.title.fontColour } },
    {
      kind: 'style',
      area: headers,
      style: { ...look.header, bold: true, fontSize: look.nameSize, horizontal: 'center' },
    },
    { kind: 'style', area: states, style: { fontSize: look.nameSize, wrap: true, vertical: 'middle', border: 'all' } },
    { kind: 'style', area: { ...states, columns: 1 }, style: { horizontal: 'center', bold: true } },
    { kind: 'style', area: { ...states, column: column + 2, columns: 2 }, style: { horizontal: 'center' } },
  ];
}
