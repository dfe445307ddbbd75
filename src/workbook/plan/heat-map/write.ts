import type { AreaStyle, CellInput, WorkbookEdit } from '../../edits';
import type { Area } from '../../grid';
import { look } from '../../layout/look';
import { matrixLabels } from '../../layout/matrix-tab';
import { blankMark, heatMapSizes, panelHeaders } from '../../layout/panel-tab';
import { qualifiedAddress } from '../../place';
import type { HeatMapPlace } from '../../read/locate-heat-map';
import { statusAreas } from '../matrix-frame';
import type { PanelSource } from '../panel/current-report';
import { gridEdits } from '../panel/grid-edits';
import { runsOf } from '../runs';

const letterStyle: AreaStyle = {
  numberFormat: 'General',
  horizontal: 'center',
  vertical: 'middle',
  bold: true,
  fontSize: look.statusSize,
};

/** A cell of the report, or nothing where it is blank or gone. */
function shown(tab: string, row: number, column: number, whereBlank: string): CellInput {
  const cell = qualifiedAddress({ tab, row, column, rows: 1, columns: 1 });
  return { formula: `=IFERROR(IF(${cell}="","${whereBlank}",${cell}),"")` };
}

/** @returns the edits that write the map: its headers, a line a municipality, and the names of the codes beside it */
export function mapEdits({ current: { frame } }: PanelSource, place: HeatMapPlace): WorkbookEdit[] {
  const { tab, headerRow, toolColumns } = place;
  const codes = [...toolColumns.keys()];
  const columnOf = (code: string): number => frame.toolColumns.get(code) ?? 0;
  const columns = [place.numberColumn, place.municipalityColumn, ...toolColumns.values(), place.complianceColumn];
  const headers = [matrixLabels.number, matrixLabels.municipality, ...codes, matrixLabels.compliance];
  const lines = frame.rows.map((row) => [
    shown(frame.tab, row, frame.numberColumn, ''),
    shown(frame.tab, row, frame.municipalityColumn, ''),
    ...codes.map((code) => shown(frame.tab, row, columnOf(code), blankMark)),
    shown(frame.tab, row, frame.complianceColumn, ''),
  ]);
  const names = codes.map((code) => [code, shown(frame.tab, frame.headerRow, columnOf(code), '')]);
  const listHeaders = [matrixLabels.code, panelHeaders.tool];
  return [
    ...gridEdits(tab, [headerRow, ...place.rows], columns, [headers, ...lines]),
    ...gridEdits(tab, [headerRow, ...place.codeRows], [place.codeColumn, place.nameColumn], [listHeaders, ...names]),
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
