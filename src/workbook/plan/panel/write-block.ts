import type { AreaStyle, CellInput, WorkbookEdit } from '../../edits';
import type { Area } from '../../grid';
import { look } from '../../layout/look';
import { panelSizes } from '../../layout/panel-tab';
import { areaAddress, cellAddress } from '../../place';
import { runsOf } from '../runs';
import type { RowPlace } from './block';
import { gridEdits } from './grid-edits';
import { chartHeight, type PlacedBlock } from './place-blocks';

const titleStyle: AreaStyle = { fontColour: look.title.fontColour, bold: true, fontSize: 12 };
const remarkStyle: AreaStyle = { italic: true, fontSize: look.nameSize, fontColour: look.subdued.fontColour };
const cellStyle: AreaStyle = { horizontal: 'center', vertical: 'middle', wrap: true, border: 'all' };
const headerStyle: AreaStyle = { ...look.header, bold: true, vertical: 'middle' };

function areaOf({ place }: PlacedBlock, tab: string, index: number): Area {
  const first = Math.min(...place.rows);
  const rows = Math.max(...place.rows) - first + 1;
  return { tab, row: first, column: place.columns[index] ?? 1, rows, columns: 1 };
}

/** Every cell of the table, headers first: a line a row. */
function linesOf(placed: PlacedBlock, tab: string): (readonly CellInput[])[] {
  const { block, place } = placed;
  const lines = block.rows.map((row, index) => {
    const at: RowPlace = {
      cell: (column) => cellAddress({ row: place.rows[index] ?? 0, column: place.columns[column] ?? 1 }),
      column: (column) => areaAddress(areaOf(placed, tab, column), 'both'),
    };
    return row(at);
  });
  return [block.columns.map(({ header }) => header), ...lines];
}

function tableEdits(placed: PlacedBlock, tab: string): WorkbookEdit[] {
  const { columns, headerRow, rows } = placed.place;
  return gridEdits(tab, [headerRow, ...rows], columns, linesOf(placed, tab));
}

function blankEdits({ place, spareRows }: PlacedBlock, tab: string): WorkbookEdit[] {
  const blank = (row: number, column: number, rows: number): WorkbookEdit => ({
    kind: 'write',
    at: { tab, row, column },
    cells: Array.from({ length: rows }, () => ['']),
  });
  const whole = [place.headerRow, ...place.rows, ...spareRows];
  return [
    ...runsOf(spareRows).flatMap(({ first, count }) => place.columns.map((column) => blank(first, column, count))),
    ...place.spareColumns.flatMap((column) => runsOf(whole).map(({ first, count }) => blank(first, column, count))),
  ];
}

/** Looks are given once: to a new table, or to rows that are added to one. */
function lookEdits(placed: PlacedBlock, tab: string): WorkbookEdit[] {
  const { block, place, present, isNew } = placed;
  const cell = (row: number, column: number): Area => ({ tab, row, column, rows: 1, columns: 1 });
  const body = runsOf(place.rows.slice(present)).flatMap(({ first: row, count: rows }): WorkbookEdit[] => [
    ...runsOf(place.columns).map(({ first: column, count: columns }): WorkbookEdit => {
      return { kind: 'style', area: { tab, row, column, rows, columns }, style: cellStyle };
    }),
    ...block.columns.map(({ style }, index): WorkbookEdit => {
      return { kind: 'style', area: { tab, row, column: place.columns[index] ?? 1, rows, columns: 1 }, style };
    }),
  ]);
  if (!isNew) return body;
  const header: Area = { ...cell(place.headerRow, place.columns[0] ?? 1), columns: block.columns.length };
  return [
    { kind: 'style', area: cell(place.titleRow, place.titleColumn), style: titleStyle },
    { kind: 'style', area: cell(place.titleRow + 1, place.titleColumn), style: remarkStyle },
    { kind: 'style', area: header, style: { ...headerStyle, horizontal: 'center', wrap: true } },
    ...body,
  ];
}

function chartEdits(placed: PlacedBlock, tab: string, column: number): WorkbookEdit[] {
  const { block, place } = placed;
  if (block.chart === null || place.rows.length === 0) return [];
  const { categories, series, looks } = block.chart;
  const rows = Math.max(...place.rows) - place.headerRow + 1;
  const ranges = [categories, ...series].map((index): Area => {
    return { tab, row: place.headerRow, column: place.columns[index] ?? 1, rows, columns: 1 };
  });
  const size = { width: panelSizes.chartWidth, height: chartHeight(block) };
  return [{ kind: 'chart', tab, chart: { ...looks, ...size, ranges, at: { row: place.titleRow, column } } }];
}

/**
 * @param chartColumn where its chart is put when it is first drawn
 * @returns the edits that write a table of the panel and draw its chart
 */
export function blockEdits(placed: PlacedBlock, tab: string, chartColumn: number): WorkbookEdit[] {
  const { block, place, isNew, room } = placed;
  const text = (row: number, words: string): WorkbookEdit => ({
    kind: 'write',
    at: { tab, row, column: place.titleColumn },
    cells: [[words]],
  });
  return [
    ...room,
    ...lookEdits(placed, tab),
    ...(isNew ? [text(place.titleRow, block.title)] : []),
    ...(place.remarkRow === null ? [] : [text(place.remarkRow, block.remark)]),
    ...tableEdits(placed, tab),
    ...blankEdits(placed, tab),
    ...chartEdits(placed, tab, chartColumn),
  ];
}
