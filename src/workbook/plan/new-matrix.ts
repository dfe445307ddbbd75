import type { Legend } from '../../domain/model/legend';
import type { Municipality } from '../../domain/model/municipality';
import type { Catalogue } from '../../domain/model/tool';
import type { CellInput, WorkbookEdit } from '../edits';
import type { Area } from '../grid';
import { look } from '../layout/look';
import { matrixLabels, matrixRows, matrixWidths, nameRowHeight } from '../layout/matrix-tab';
import { settings } from '../../domain/model/settings';
import type { ListTab } from '../layout/tab-spec';
import { roundsTab, settingsTab } from '../layout/tabs';
import { legendBlockEdits } from './legend-block';
import { freshFrame, statusArea, type MatrixFrame } from './matrix-frame';
import { stateChoicesEdit } from './paint';
import { totalsEdits } from './totals';

/** Tool columns over which the day of the last correction is written. */
const updatedWidth = 6;

/** What a new report's tab is made from. */
export interface NewMatrix {
  readonly report: number;
  /** Place among the tabs, from 0. */
  readonly position: number;
  readonly catalogue: Catalogue;
  readonly municipalities: readonly Municipality[];
  readonly legend: Legend;
  /** A column of another list as a whole, to look values up in: "'Reportes'!$A:$A". */
  readonly columnOf: <Key extends string>(list: ListTab<Key>, key: Key) => string;
}

/** Shows a value of another list beside its key, or nothing where there is none. */
function lookup(values: string, keys: string, wanted: string): CellInput {
  const cell = `INDEX(${values},MATCH(${wanted},${keys},0))`;
  return { formula: `=IFERROR(IF(${cell}="","",${cell}),"")` };
}

function titleCells({ report, columnOf }: NewMatrix) {
  const reports = columnOf(roundsTab, 'number');
  const notice = `"${settings.demonstrationNotice.key}"`;
  return {
    cutOff: lookup(columnOf(roundsTab, 'cutOff'), reports, String(report)),
    updated: lookup(columnOf(roundsTab, 'updated'), reports, String(report)),
    notice: lookup(columnOf(settingsTab, 'value'), columnOf(settingsTab, 'key'), notice),
  };
}

function titleEdits(matrix: NewMatrix, { tab, municipalityColumn }: MatrixFrame): WorkbookEdit[] {
  const { cutOff, updated, notice } = titleCells(matrix);
  const cell = (row: number, column: number, columns = 1): Area => ({ tab, row, column, rows: 1, columns });
  const cutOffCell = cell(matrixRows.dates, municipalityColumn);
  const updatedCell = cell(matrixRows.dates, municipalityColumn + 1, updatedWidth);
  return [
    { kind: 'write', at: cell(matrixRows.title, 1), cells: [[matrixLabels.title]] },
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

/** A band over the tools of each dimension, merged, in its colour. */
function bandEdits({ catalogue }: NewMatrix, frame: MatrixFrame): WorkbookEdit[] {
  return catalogue.dimensions.flatMap((dimension, index): WorkbookEdit[] => {
    const columns = catalogue.tools
      .filter((tool) => tool.dimension === dimension.number)
      .map(({ code }) => frame.toolColumns.get(code) ?? 0);
    if (columns.length === 0) return [];
    const column = Math.min(...columns);
    const area: Area = {
      tab: frame.tab,
      row: matrixRows.bands,
      column,
      rows: 1,
      columns: Math.max(...columns) - column + 1,
    };
    const background = look.bands[index % look.bands.length] ?? look.header.background;
    const style = {
      background,
      fontColour: look.bandText,
      bold: true,
      horizontal: 'center',
      vertical: 'middle',
      wrap: true,
      fontSize: look.nameSize,
    } as const;
    return [
      { kind: 'write', at: area, cells: [[`${dimension.number}. ${dimension.name}`]] },
      { kind: 'merge', area },
      { kind: 'style', area: { ...area, rows: 2 }, style },
    ];
  });
}

/** Codes, then names written upwards; both name the columns when the tab is read. */
function headerEdits({ catalogue }: NewMatrix, frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, codesRow, municipalityColumn } = frame;
  const states = statusArea(frame);
  const names: Area = { ...states, row: headerRow, rows: 1 };
  const left: Area = { tab, row: matrixRows.bands, column: frame.numberColumn, rows: 3, columns: 2 };
  return [
    { kind: 'style', area: { ...states, row: codesRow, rows: 1 }, style: { numberFormat: '@' } },
    {
      kind: 'write',
      at: { tab, row: matrixRows.bands, column: municipalityColumn },
      cells: [[matrixLabels.dimension], [matrixLabels.code]],
    },
    {
      kind: 'write',
      at: { tab, row: headerRow, column: frame.numberColumn },
      cells: [[matrixLabels.number, matrixLabels.municipality, ...catalogue.tools.map(({ name }) => name)]],
    },
    {
      kind: 'write',
      at: { tab, row: codesRow, column: states.column },
      cells: [catalogue.tools.map(({ code }) => code)],
    },
    { kind: 'style', area: left, style: { ...look.header, bold: true, vertical: 'middle' } },
    {
      kind: 'style',
      area: names,
      style: {
        ...look.subdued,
        fontSize: look.nameSize,
        rotation: 90,
        wrap: true,
        horizontal: 'center',
        vertical: 'bottom',
      },
    },
  ];
}

function bodyEdits({ municipalities }: NewMatrix, frame: MatrixFrame): WorkbookEdit[] {
  const { tab, firstRow, numberColumn, rowCount } = frame;
  const states = statusArea(frame);
  const rows = municipalities.map(({ number, name }): CellInput[] => [number, name]);
  const whole: Area = {
    ...states,
    row: frame.headerRow,
    column: numberColumn,
    rows: rowCount + 3,
    columns: frame.blanksColumn,
  };
  return [
    { kind: 'write', at: { tab, row: firstRow, column: numberColumn }, cells: rows },
    { kind: 'style', area: { ...states, column: numberColumn, columns: 1 }, style: { horizontal: 'center' } },
    {
      kind: 'style',
      area: states,
      style: { horizontal: 'center', vertical: 'middle', bold: true, fontSize: look.statusSize, numberFormat: '@' },
    },
    { kind: 'style', area: whole, style: { border: 'all' } },
  ];
}

function totalsLook(frame: MatrixFrame): WorkbookEdit[] {
  const { tab, headerRow, complianceColumn, rowCount, complianceRow, blanksRow, numberColumn } = frame;
  const columns: Area = { tab, row: headerRow, column: complianceColumn, rows: rowCount + 3, columns: 2 };
  const rows: Area = { tab, row: complianceRow, column: numberColumn, rows: 2, columns: frame.blanksColumn };
  return [
    ...[columns, rows].map((area): WorkbookEdit => ({ kind: 'style', area, style: { ...look.subdued, bold: true } })),
    ...complianceLook(frame),
    {
      kind: 'style',
      area: { ...rows, row: blanksRow, rows: 1, column: 3, columns: frame.blanksColumn - 2 },
      style: { numberFormat: '0', horizontal: 'center' },
    },
    { kind: 'style', area: { ...columns, rows: 1 }, style: { vertical: 'bottom', horizontal: 'center' } },
  ];
}

function complianceLook(frame: MatrixFrame): WorkbookEdit[] {
  const states = statusArea(frame);
  const percent = { numberFormat: '0.0 %', horizontal: 'center' } as const;
  const blanks: Area = { ...states, column: frame.blanksColumn, columns: 1 };
  return [
    {
      kind: 'style',
      area: { ...states, column: frame.complianceColumn, columns: 1, rows: states.rows + 1 },
      style: percent,
    },
    {
      kind: 'style',
      area: { ...states, row: frame.complianceRow, rows: 1 },
      style: { ...percent, fontSize: look.nameSize, numberFormat: '0 %' },
    },
    { kind: 'style', area: blanks, style: { numberFormat: '0', horizontal: 'center' } },
  ];
}

function sizeEdits(frame: MatrixFrame): WorkbookEdit[] {
  const { tab } = frame;
  const tools = Array<number>(statusArea(frame).columns).fill(matrixWidths.tool);
  const pixels = [matrixWidths.number, matrixWidths.municipality, ...tools, matrixWidths.total, matrixWidths.total];
  return [
    { kind: 'widths', tab, column: frame.numberColumn, pixels },
    { kind: 'heights', tab, row: frame.headerRow, pixels: [nameRowHeight] },
    { kind: 'freeze', tab, rows: frame.headerRow, columns: frame.municipalityColumn },
  ];
}

/** @returns the edits that make a report's tab as the seed lays it out, without any state */
export function newMatrixEdits(matrix: NewMatrix): WorkbookEdit[] {
  const frame = freshFrame(matrix.report, matrix.catalogue, matrix.municipalities, matrix.legend);
  const size = { rows: frame.legend.row + frame.legend.count + 20, columns: frame.blanksColumn + 4 };
  return [
    { kind: 'add-tab', tab: frame.tab, position: matrix.position, ...size },
    ...titleEdits(matrix, frame),
    ...headerEdits(matrix, frame),
    ...bandEdits(matrix, frame),
    ...bodyEdits(matrix, frame),
    ...totalsEdits(frame),
    ...totalsLook(frame),
    ...legendBlockEdits(frame, matrix.legend),
    stateChoicesEdit(frame, matrix.legend),
    ...sizeEdits(frame),
  ];
}
