import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { SheetModel } from '../../../model/book';
import { cellData } from './cell-data';
import { cellsOf } from './cells-of';
import { notes } from './notes';
import { conditionalRules, gridRange } from './rules';
import { validations } from './validations';

/** Sizes of Sheets, in pixels. */
const usual = { width: 100, height: 21 } as const;

/** @returns the tabs as the grid takes them; what it keeps apart of a tab goes with it as JSON */
export function workbookData(id: string, name: string, sheets: readonly SheetModel[]): IWorkbookData {
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ES_ES,
    styles: {},
    sheetOrder: sheets.map(sheetKey),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheetKey(sheet), sheetData(sheet)])),
    resources: Object.entries(extras(sheets)).map(([plugin, data]) => ({ name: plugin, data: JSON.stringify(data) })),
  };
}

/** @returns a tab's name within the grid */
export function sheetKey({ id }: Pick<SheetModel, 'id'>): string {
  return `tab-${id}`;
}

/** What the grid keeps apart of cells, by the part of it that does. */
export function extras(sheets: readonly SheetModel[]): {
  readonly SHEET_CONDITIONAL_FORMATTING_PLUGIN: object;
  readonly SHEET_DATA_VALIDATION_PLUGIN: object;
  readonly SHEET_NOTE_PLUGIN: object;
} {
  const each = (of: (sheet: SheetModel) => object): object =>
    Object.fromEntries(sheets.map((sheet) => [sheetKey(sheet), of(sheet)]));
  return {
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: each(conditionalRules),
    SHEET_DATA_VALIDATION_PLUGIN: each(validations),
    SHEET_NOTE_PLUGIN: each(notes),
  };
}

function sheetData(sheet: SheetModel): Partial<IWorksheetData> {
  const { frozenRows, frozenColumns } = sheet;
  return {
    id: sheetKey(sheet),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: flag(sheet.hidden),
    freeze: { startRow: frozenRows || -1, startColumn: frozenColumns || -1, ySplit: frozenRows, xSplit: frozenColumns },
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultColumnWidth: usual.width,
    defaultRowHeight: usual.height,
    mergeData: sheet.merges.map(gridRange),
    cellData: cellMatrix(sheet),
    rowData: sizes(sheet.rowHeights, { ...sheet.hiddenRows, ...sheet.filteredRows }, 'h'),
    columnData: sizes(sheet.columnWidths, sheet.hiddenColumns, 'w'),
    showGridlines: flag(!sheet.hiddenGridlines),
    rightToLeft: flag(sheet.rightToLeft),
  };
}

function cellMatrix(sheet: SheetModel): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of cellsOf(sheet)) (matrix[row] ??= {})[column] = cellData(cell);
  return matrix;
}

function sizes(
  pixels: Readonly<Record<string, number>>,
  hidden: Readonly<Record<string, true>>,
  side: 'h' | 'w',
): Record<number, object> {
  const lines = new Set([...Object.keys(pixels), ...Object.keys(hidden)]);
  return Object.fromEntries(
    [...lines].map((line) => [
      line,
      { [side]: pixels[line] ?? (side === 'h' ? usual.height : usual.width), hd: flag(hidden[line] === true) },
    ]),
  );
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
