import type { RangeModel } from '../../model/book';

/** Which sides of a range are given ("A2:C" has no end row); all true for a plain rectangle. */
export interface Bounds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

export const bounded: Bounds = { startRow: true, endRow: true, startColumn: true, endColumn: true };

/** Bounds of a whole tab. */
export const unbounded: Bounds = { startRow: false, endRow: false, startColumn: false, endColumn: false };

/** A reference read from text: its area, and which sides were written. */
export interface ParsedArea {
  readonly area: RangeModel;
  readonly bounds: Bounds;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

/**
 * @param column zero-based
 * @returns its letters: 0 is "A", 26 is "AA"
 */
export function columnLetters(column: number): string {
  const tail = String.fromCharCode(65 + (column % 26));
  return column < 26 ? tail : columnLetters(Math.floor(column / 26) - 1) + tail;
}

/**
 * @param letters such as "AB", any case
 * @returns the zero-based column
 */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Splits a reference into its tab, unquoted, and the rest.
 * @param reference such as "'Reporte 3'!A1" or "A1"
 * @returns tab is null when none is written
 */
export function splitTab(reference: string): { tab: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(reference);
  if (quoted) return { tab: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = reference.lastIndexOf('!');
  return at < 0 ? { tab: null, rest: reference } : { tab: reference.slice(0, at), rest: reference.slice(at + 1) };
}

/**
 * The tab's name as a reference spells it: quoted unless it is a plain word.
 * @param name the tab
 */
export function quoteTab(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads "A1", "A1:C3", "A:C", "2:5", "A2:C", "$A$1" or "R1C1:R2C2"; corners may come in any order.
 * @param text the reference without its tab
 * @param grid the tab's size: open sides reach its edge
 * @returns null when it is none; the area may lie outside the grid
 */
export function parseArea(text: string, grid: { rowCount: number; columnCount: number }): ParsedArea | null {
  const trimmed = text.trim();
  const r1c1 = parseR1C1(trimmed);
  if (r1c1) return r1c1;
  const parts = trimmed.split(':');
  const corners = parts.map(parseCorner);
  const [first, second = first] = corners;
  if (!first || !second || corners.length > 2) return null;
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  return joinCorners(first, second, grid);
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined) || match[2] === '0') return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

function parseR1C1(text: string): ParsedArea | null {
  const match = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (!match) return null;
  const [row, column] = [Number(match[1]) - 1, Number(match[2]) - 1];
  const [endRow, endColumn] = [Number(match[3] ?? match[1]) - 1, Number(match[4] ?? match[2]) - 1];
  if (Math.min(row, column, endRow, endColumn) < 0) return null;
  return joinCorners({ row, column }, { row: endRow, column: endColumn }, { rowCount: 0, columnCount: 0 });
}

/** Sheets reads "A:C5" as "A5:C": of one given side, it is the start, and the end is open. */
function joinCorners(first: Corner, second: Corner, grid: { rowCount: number; columnCount: number }): ParsedArea {
  const rows = span(first.row, second.row, grid.rowCount);
  const columns = span(first.column, second.column, grid.columnCount);
  return {
    area: { row: rows.start, rows: rows.count, column: columns.start, columns: columns.count },
    bounds: { startRow: rows.hasStart, endRow: rows.hasEnd, startColumn: columns.hasStart, endColumn: columns.hasEnd },
  };
}

function span(one: number | null, other: number | null, size: number) {
  if (one !== null && other !== null) {
    const start = Math.min(one, other);
    return { start, count: Math.max(one, other) - start + 1, hasStart: true, hasEnd: true };
  }
  const given = one ?? other;
  const start = given ?? 0;
  return { start, count: Math.max(size - start, 0), hasStart: given !== null, hasEnd: false };
}

/**
 * A reference's text without its tab: "B2", "A1:C3", or open as it was written ("A:C", "A2:C");
 * "" for a whole tab.
 * @param area zero-based
 * @param bounds which sides are given
 */
export function printArea(area: RangeModel, bounds: Bounds = bounded): string {
  const startColumn = columnLetters(area.column);
  const endColumn = columnLetters(area.column + area.columns - 1);
  const startRow = String(area.row + 1);
  const endRow = String(area.row + area.rows);
  const first = (bounds.startColumn ? startColumn : '') + (bounds.startRow ? startRow : '');
  const last = (bounds.endColumn ? endColumn : '') + (bounds.endRow ? endRow : '');
  const isCell = bounds.endColumn && bounds.endRow && first === last;
  return isCell || first + last === '' ? first : `${first}:${last}`;
}

/**
 * A reference's text with its tab, as formulas and rules hold it.
 * @param tab the tab's name
 * @param area zero-based
 */
export function printReference(tab: string, area: RangeModel, bounds: Bounds = bounded): string {
  return `${quoteTab(tab)}!${printArea(area, bounds)}`;
}
