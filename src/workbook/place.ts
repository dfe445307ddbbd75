import type { Area } from './grid';

/** One cell, as people name it: tab, row and column from 1, and the column's header where it has one. */
export interface CellPlace {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/**
 * @param column number of a column, from 1
 * @returns its letters: 1 → "A", 27 → "AA"
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

/** @returns the cell's address without its tab: "F14" */
export function cellAddress(place: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/**
 * @param fixed 'both' writes it so that it does not move when copied: $A$1:$B$2
 * @returns the area in A1 notation without its tab
 */
export function areaAddress(area: Omit<Area, 'tab'>, fixed: 'none' | 'both' = 'none'): string {
  const mark = fixed === 'both' ? '$' : '';
  const corner = (row: number, column: number): string => `${mark}${columnLetters(column)}${mark}${row}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** @returns the area as a formula on any tab names it, so that it does not move when copied: 'Reporte 3'!$A$1:$B$2 */
export function qualifiedAddress(area: Area): string {
  return `'${area.tab.replace(/'/g, "''")}'!${areaAddress(area, 'both')}`;
}
