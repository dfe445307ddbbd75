import type { Legend } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { AreaStyle, CellInput, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { look } from '../layout/look';
import { matrixLabels, matrixRows, matrixWidths, nameRowHeight, matrixTitle } from '../layout/matrix-tab';
import { bandEdits } from './bands';
import { legendBlockEdits } from './legend-block';
import { matrixGuards } from './matrix-guards';
import { freshFrame, statusBox, type MatrixFrame } from './matrix-frame';
import { stateChoicesEdits } from './paint';
import { titleCells, type ColumnOf } from './title-cells';
import { totalsEdits } from './totals';
import { totalsLookEdits } from './totals-look';

/** Tool columns over which the day of the last correction is written. */
const updatedWidth = 6;

/** What a new report's tab is made from. */
export interface NewMatrix {
  readonly report: number;
  /** Name of a tab for that report that is there and holds nothing; null where there is none. */
  readonly emptyTab: string | null;
  /** Place among the tabs, from 0. */
  readonly position: number;
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Municipality[];
  readonly legend: Legend;
  readonly columnOf: ColumnOf;
}

function titleEdits(matrix: NewMatrix, { tab, municipalityColumn }: MatrixFrame): WorkbookEdit[] {
  const { cutOff, updated, notice } = titleCells(matrix.report, matrix.columnOf);
  const cell = (row: number, column: number, columns = 1): Area => ({ tab, row, column, rows: 1, columns });
  const cutOffCell = cell(matrixRows.dates, municipalityColumn);
  const updatedCell = cell(matrixRows.dates, municipalityColumn + 1, updatedWidth);
  return [
    { kind: 'write', at: cell(matrixRows.title, 1), cells: [[matrixTitle(matrix.report)]] },
    { kind: 'style', area: cell(matrixRows.title, 1), style: { ...look.title, bold: true } },
    { kind: 'write', at: cutOffCell, cells: [[cutOff, updated]] },
    { kind: 'merge', area: updatedCell },
    { kind: 'style', area: cutOffCell, style: dateStyle(matrixLabels.cutOff) },
    { kind: 'style', area: updatedCell, style: dateStyle(matrixLabels.updated) },
    { kind: 'write', at: cell(matrixRows.notice, 1), cells: [[notice]] },
    { kind: 'style', area: cell(matrixRows.notice, 1), style: { bold: true, fontColour: look.notice.fontColour } },
  ];
}

/** The label belongs to the format, so that the cell stays a date: "Fecha de corte: 09/06/2023". */
function dateStyle(label: string) {
  return { numberFormat: `"${label}: "dd/mm/yyyy`, horizontal: 'left' as const };
}

const nameStyle: AreaStyle = {
  ...look.subdued,
  numberFormat: '@',
  fontSize: look.nameSize,
  rotation: 90,
  wrap: true,
  horizontal: 'center',
  vertical: 'bottom',
};

/** Codes, then names written upwards; both name the columns when the tab is read. */
function headerEdits({ catalogue }: NewMatrix, frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, municipalityColumn, numberColumn } = frame;
  const box = statusBox(frame);
  const left: Area = { tab, row: matrixRows.bands, column: numberColumn, rows: 3, columns: 2 };
  const at = (row: number, column: number) => ({ tab, row, column });
  const codes = catalogue.tools.map(({ code }) => code);
  const names = catalogue.tools.map(({ name }) => name);
  return [
    { kind: 'style', area: { ...box, row: matrixRows.codes, rows: 1 }, style: { numberFormat: '@' } },
    { kind: 'style', area: { ...box, row: headerRow, rows: 1 }, style: nameStyle },
    { kind: 'style', area: left, style: { ...look.header, bold: true, vertical: 'middle' } },
    {
      kind: 'write',
      at: at(matrixRows.bands, municipalityColumn),
      cells: [[matrixLabels.dimension], [matrixLabels.code]],
    },
    { kind: 'write', at: at(matrixRows.codes, box.column), cells: [codes] },
    {
      kind: 'write',
      at: at(headerRow, numberColumn),
      cells: [[matrixLabels.number, matrixLabels.municipality, ...names]],
    },
  ];
}

const stateStyle: AreaStyle = {
  horizontal: 'center',
  vertical: 'middle',
  bold: true,
  fontSize: look.statusSize,
  numberFormat: '@',
};

function bodyEdits({ municipalities }: NewMatrix, frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, numberColumn, municipalityColumn, blanksColumn, blanksRow } = frame;
  const box = statusBox(frame);
  const rows = municipalities.map(({ number, name }): CellInput[] => [number, name]);
  const column = (first: number): Area => ({ ...box, column: first, columns: 1 });
  const whole: Area = {
    tab,
    row: headerRow,
    column: numberColumn,
    rows: blanksRow - headerRow + 1,
    columns: blanksColumn,
  };
  return [
    { kind: 'style', area: column(numberColumn), style: { horizontal: 'center' } },
    { kind: 'style', area: column(municipalityColumn), style: { numberFormat: '@' } },
    { kind: 'style', area: box, style: stateStyle },
    { kind: 'style', area: whole, style: { border: 'all' } },
    { kind: 'write', at: { tab, row: box.row, column: numberColumn }, cells: rows },
  ];
}

function sizeEdits(frame: MatrixFrame): WorkbookEdit[] {
  const { tab } = frame;
  const tools = Array<number>(statusBox(frame).columns).fill(matrixWidths.tool);
  const pixels = [matrixWidths.number, matrixWidths.municipality, ...tools, matrixWidths.total, matrixWidths.total];
  return [
    { kind: 'widths', tab, column: frame.numberColumn, pixels },
    { kind: 'heights', tab, row: frame.headerRow, pixels: [nameRowHeight] },
    { kind: 'freeze', tab, rows: frame.headerRow, columns: frame.municipalityColumn },
  ];
}

/** @returns the edits that make a report's tab as the seed lays it out, without any state */
export function newMatrixEdits(matrix: NewMatrix): WorkbookEdit[] {
  const { report, catalogue, municipalities, legend, emptyTab } = matrix;
  const fresh = freshFrame(report, catalogue, municipalities, legend);
  const frame: MatrixFrame = { ...fresh, tab: emptyTab ?? fresh.tab };
  const size = { rows: frame.legend.row + frame.legend.count + 20, columns: frame.blanksColumn + 4 };
  return [
    ...(emptyTab === null ? [{ kind: 'add-tab' as const, tab: frame.tab, position: matrix.position, ...size }] : []),
    ...titleEdits(matrix, frame),
    ...headerEdits(matrix, frame),
    ...catalogue.dimensions.flatMap((dimension) => bandEdits(frame, catalogue, dimension)),
    ...bodyEdits(matrix, frame),
    ...totalsEdits(frame),
    ...totalsLookEdits(frame),
    ...legendBlockEdits(frame, legend),
    ...stateChoicesEdits(frame, legend),
    ...sizeEdits(frame),
    matrixGuards(frame),
  ];
}
