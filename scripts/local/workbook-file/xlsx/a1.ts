import type { RangeModel } from '../../model/book';

/** Columns are at most 16,384 ("XFD") and rows 1,048,576 in an .xlsx. */
export const FILE_ROWS = 1_048_576;
export const FILE_COLUMNS = 16_384;

/**
 * @param column counted from 0
 * @returns its letters: 0 is "A", 26 is "AA"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/**
 * @param letters such as "AA", upper case
 * @returns the column, counted from 0
 */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @returns the address of a cell, counted from 0: (1, 0) is "A2" */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** @returns "A1:B2", or "A1" where the range is a single cell */
export function rangeAddress(range: RangeModel): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** @returns "$A$1:$B$2", always with both corners, as defined names want it */
export function absoluteAddress(range: RangeModel): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(range.row, range.column)}:${corner(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * @param address such as "A1", "$A$1:$B$2", without a tab
 * @returns the range, or null where it is not one of cells
 */
export function parseAddress(address: string): RangeModel | null {
  const found = ADDRESS.exec(address.trim());
  if (!found) return null;
  const [, letters = '', digits = '', lastLetters = letters, lastDigits = digits] = found;
  const columns = [columnIndex(letters.toUpperCase()), columnIndex(lastLetters.toUpperCase())] as const;
  const rows = [Number(digits) - 1, Number(lastDigits) - 1] as const;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0) return null;
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/**
 * @param list addresses apart by spaces, as an .xlsx lists ranges
 * @returns those that are ranges of cells
 */
export function parseAddresses(list: string): RangeModel[] {
  return list.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);
}

/** @returns the tab's name in quotes, as formulas and names need it */
export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/**
 * @param reference such as "'Reporte 3'!$A$1:$B$2"
 * @returns the tab's own name and the address, or null where there is no tab in it
 */
export function splitReference(reference: string): { tab: string; address: string } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!found) return null;
  const [, quoted, plain = '', address = ''] = found;
  return { tab: quoted?.replace(/''/g, "'") ?? plain, address };
}
