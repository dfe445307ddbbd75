import type { AutoFilter } from 'hucre';
import type { CellValue, FilterModel, RangeModel, SheetModel } from '../../model/book';
import { absoluteAddress, parseAddress } from './a1';

/** The text by which a filter knows a value. */
function filterText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.code : String(value);
}

/** Texts of a column of the range, its header left out. */
function columnTexts(cells: SheetModel['cells'], range: RangeModel, column: number): string[] {
  const rows = Array.from({ length: Math.max(0, range.rows - 1) }, (_, index) => range.row + 1 + index);
  return [...new Set(rows.map((row) => filterText(cells[row]?.[column]?.value)))];
}

/**
 * Sheets lists what a filter hides, an .xlsx what it shows.
 * @param sheet with a filter or none
 */
export function toFileFilter(sheet: SheetModel): AutoFilter | undefined {
  const { filter, cells } = sheet;
  if (!filter) return undefined;
  const columns = Object.entries(filter.criteria).flatMap(([column, { hidden, visible }]) => {
    if (!visible && (!hidden || hidden.length === 0)) return [];
    const filters =
      visible ?? columnTexts(cells, filter.range, Number(column)).filter((text) => !hidden?.includes(text));
    const shown = filters.filter((text) => text !== '');
    return shown.length === 0 ? [] : [{ colIndex: Number(column) - filter.range.column, filters: shown }];
  });
  return { range: absoluteAddress(filter.range).replace(/\$/g, ''), ...(columns.length > 0 && { columns }) };
}

/**
 * @param filter as the file has it
 * @param cells of the sheet, to tell what is hidden
 */
export function fromFileFilter(filter: AutoFilter | undefined, cells: SheetModel['cells']): FilterModel | null {
  const range = filter && parseAddress(filter.range);
  if (!range) return null;
  const criteria = (filter.columns ?? []).flatMap(({ colIndex, filters = [] }) => {
    const column = range.column + colIndex;
    const hidden = columnTexts(cells, range, column).filter((text) => text !== '' && !filters.includes(text));
    return hidden.length === 0 ? [] : [[String(column), { hidden }] as const];
  });
  return { range, criteria: Object.fromEntries(criteria) };
}

/** Whether a filter leaves a row out: its text in a filtered column is among the hidden ones. */
function isFilteredOut(filter: FilterModel, cells: SheetModel['cells'], row: number): boolean {
  const { range, criteria } = filter;
  if (row <= range.row || row >= range.row + range.rows) return false;
  return Object.entries(criteria).some(([column, { hidden, visible }]) => {
    const text = filterText(cells[row]?.[Number(column)]?.value);
    return hidden?.includes(text) === true || (visible !== undefined && !visible.includes(text));
  });
}

/**
 * An .xlsx does not tell rows a person hid from those a filter hides; Sheets does.
 * @param hidden rows that the file hides, by index
 * @param filter of the tab
 */
export function splitHiddenRows(
  hidden: readonly string[],
  filter: FilterModel | null,
  cells: SheetModel['cells'],
): { hiddenRows: Record<string, true>; filteredRows?: Record<string, true> } {
  const filtered = hidden.filter((row) => filter !== null && isFilteredOut(filter, cells, Number(row)));
  const byHand = hidden.filter((row) => !filtered.includes(row));
  const marked = (rows: readonly string[]): Record<string, true> => Object.fromEntries(rows.map((row) => [row, true]));
  return { hiddenRows: marked(byHand), ...(filtered.length > 0 && { filteredRows: marked(filtered) }) };
}
