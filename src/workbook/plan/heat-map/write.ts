import type { AreaStyle, CellInput, WorkbookEdit } from '../../edits';
import type { Area } from '../../grid';
import { look } from '../../layout/look';
import { matrixLabels } from '../../layout/matrix-tab';
import { blankMark, heatMapSizes, panelHeaders } from '../../layout/panel-tab';
import { qualifiedAddress } from '../../place';
import type { HeatMapPlace } from '../../read/locate-heat-map';
import { statusAreas } from '../matrix-frame';
import type { PanelSource } from '../panel/current-report';
import { runsOf } from '../runs';

const letterStyle: AreaStyle = {
  numberFormat: 'General',
  horizontal: 'center',
  vertical: 'middle',
  bold: true,
  fontSize: look.statusSize,
};

/** A line for each of the rows, written where they stand: neighbours in one call. */
function columnEdits(tab: string, column: number, rows: readonly number[], cells: readonly CellInput[]) {
  const byRow = new Map(rows.map((row, index) => [row, cells[index] ?? '']));
  return runsOf(rows).map(({ first, count }): WorkbookEdit => {
    const lines = Array.from({ length: count }, (_, index) => [byRow.get(first + index) ?? '']);
    return { kind: 'write', at: { tab, row: first, column }, cells: lines };
  });
}

/** The letter of each municipality and tool, as the report's own cell says it now. */
function letterEdits({ current: { frame } }: PanelSource, place: HeatMapPlace): WorkbookEdit[] {
  const rowAt = new Map(place.rows.map((row, index) => [row, frame.rows[index] ?? 0]));
  const codeAt = new Map([...place.toolColumns].map(([code, column]) => [column, code]));
  const letter = (row: number, column: number): CellInput => {
    const source = { tab: frame.tab, row: rowAt.get(row) ?? 0, rows: 1, columns: 1 };
    const cell = qualifiedAddress({ ...source, column: frame.toolColumns.get(codeAt.get(column) ?? '') ?? 0 });
    return { formula: `=IFERROR(IF(${cell}="","${blankMark}",${cell}),"")` };
  };
  return statusAreas(place).map(({ tab, row, column, rows, columns }) => ({
    kind: 'write',
    at: { tab, row, column },
    cells: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => letter(row + down, column + right)),
    ),
  }));
}

/** @returns the edits that write the map: its headers, a line a municipality, and the names of the codes beside it */
export function mapEdits(source: PanelSource, place: HeatMapPlace): WorkbookEdit[] {
  const { frame } = source.current;
  const { tab, headerRow, toolColumns } = place;
  const shown = (row: number, column: number): CellInput => {
    const cell = qualifiedAddress({ tab: frame.tab, row, column, rows: 1, columns: 1 });
    return { formula: `=IFERROR(IF(${cell}="","",${cell}),"")` };
  };
  const each = (column: number): CellInput[] => frame.rows.map((row) => shown(row, column));
  const codes = [...toolColumns.keys()];
  const names = codes.map((code) => shown(frame.headerRow, frame.toolColumns.get(code) ?? 0));
  const header = (column: number, cells: readonly CellInput[]): WorkbookEdit => ({
    kind: 'write',
    at: { tab, row: headerRow, column },
    cells: [cells],
  });
  const codeOf = new Map([...toolColumns].map(([code, column]) => [column, code]));
  return [
    header(place.numberColumn, [matrixLabels.number]),
    header(place.municipalityColumn, [matrixLabels.municipality]),
    ...runsOf([...toolColumns.values()]).map(({ first, count }) =>
      header(
        first,
        Array.from({ length: count }, (_, index) => codeOf.get(first + index) ?? ''),
      ),
    ),
    header(place.complianceColumn, [matrixLabels.compliance]),
    header(place.codeColumn, [matrixLabels.code]),
    header(place.nameColumn, [panelHeaders.tool]),
    ...columnEdits(tab, place.numberColumn, place.rows, each(frame.numberColumn)),
    ...columnEdits(tab, place.municipalityColumn, place.rows, each(frame.municipalityColumn)),
    ...letterEdits(source, place),
    ...columnEdits(tab, place.complianceColumn, place.rows, each(frame.complianceColumn)),
    ...columnEdits(tab, place.codeColumn, place.codeRows, codes),
    ...columnEdits(tab, place.nameColumn, place.codeRows, names),
  ];
}

/** The codes take the colour of their dimension's band in the matrices. */
function bandEdits({ catalogue }: PanelSource, { tab, headerRow, toolColumns }: HeatMapPlace): WorkbookEdit[] {
  return catalogue.dimensions.flatMap(({ number }, index): WorkbookEdit[] => {
    const tools = catalogue.tools.filter(({ dimension }) => dimension === number);
    const columns = tools.flatMap(({ code }) => toolColumns.get(code) ?? []);
    const background = look.bands[index % look.bands.length] ?? look.header.background;
    return runsOf(columns).map(({ first, count }) => ({
      kind: 'style',
      area: { tab, row: headerRow, column: first, rows: 1, columns: count },
      style: { background, fontColour: look.bandText },
    }));
  });
}

/** @returns the edits that give every part of the map its look */
export function mapLookEdits(source: PanelSource, place: HeatMapPlace): WorkbookEdit[] {
  const { tab, headerRow, rows, codeRows } = place;
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const down = (column: number): Area => ({ tab, row: first, column, rows: last - first + 1, columns: 1 });
  const head: Area = { tab, row: headerRow, column: 1, rows: 1, columns: place.complianceColumn };
  const list: Area = { tab, row: headerRow, column: place.codeColumn, rows: 1, columns: 2 };
  const listed = codeRows.length;
  const headerLook = { ...look.header, bold: true, fontSize: look.nameSize, horizontal: 'center' } as const;
  const style = (area: Area, given: AreaStyle): WorkbookEdit => ({ kind: 'style', area, style: given });
  return [
    style(head, { ...headerLook, numberFormat: '@', vertical: 'middle' }),
    style(list, { ...headerLook, vertical: 'middle' }),
    ...bandEdits(source, place),
    style(down(place.numberColumn), { numberFormat: '0', horizontal: 'center' }),
    style(down(place.municipalityColumn), { numberFormat: 'General' }),
    ...statusAreas(place).map((area) => style(area, letterStyle)),
    style(down(place.complianceColumn), { ...look.subdued, numberFormat: '0.0 %', horizontal: 'center', bold: true }),
    style({ ...list, row: headerRow + 1, rows: listed, columns: 1 }, { numberFormat: '@', horizontal: 'center' }),
    style(
      { ...list, row: headerRow + 1, rows: listed },
      { fontSize: look.nameSize, vertical: 'middle', border: 'all' },
    ),
    style({ ...head, rows: last - headerRow + 1 }, { border: 'all', vertical: 'middle' }),
    { kind: 'heights', tab, row: headerRow, pixels: Array<number>(last - headerRow + 1).fill(heatMapSizes.row) },
  ];
}
