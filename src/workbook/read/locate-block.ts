import { normalise } from '../../domain/model/same-text';
import type { CellContent, TabContent } from '../grid';
import type { WorkbookProblem } from '../problems';
import { cellText, headerText } from '../tables/cell-text';

/** What tells a titled table of a tab from all else there. */
export interface BlockMarks {
  readonly title: string;
  /** How the line under the title begins. */
  readonly opening: string;
  readonly columns: readonly { readonly header: string; readonly takesOver?: (header: string) => boolean }[];
  readonly isOwnKey: (cell: CellContent) => boolean;
}

/** Where a table stands; rows and columns from 1. */
export interface BlockPlace {
  readonly titleRow: number;
  readonly titleColumn: number;
  /** null where someone removed that line. */
  readonly remarkRow: number | null;
  readonly headerRow: number;
  /** Of each of the table's columns. */
  readonly columns: readonly number[];
  /** Columns that were the table's and are no longer needed. */
  readonly spareColumns: readonly number[];
  /** Rows with a key of the table's own; those that people pushed in are not among them. */
  readonly rows: readonly number[];
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** @returns the first cell that holds exactly that text, accents and case ignored */
export function findText({ cells }: TabContent, text: string): Cell | null {
  const wanted = normalise(text);
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => headerText(cell) === wanted);
    if (column >= 0) return { row: row + 1, column: column + 1 };
  }
  return null;
}

/** The last row before the next of these titles. */
function lastRowOf(tab: TabContent, title: Cell, titles: readonly string[]): number {
  const others = titles.flatMap((other) => findText(tab, other)?.row ?? []).filter((row) => row > title.row);
  return Math.min(tab.cells.length, ...others.map((row) => row - 1));
}

function countHeaders(row: readonly CellContent[], { columns }: BlockMarks): number {
  const headers = row.map(headerText);
  return columns.filter(({ header }) => headers.includes(normalise(header))).length;
}

/** The row with most of the table's headers; null where none has any. */
function findHeaderRow(tab: TabContent, marks: BlockMarks, first: number, last: number): number | null {
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const counts = rows.map((row) => countHeaders(tab.cells[row - 1] ?? [], marks));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (rows[counts.indexOf(most)] ?? null);
}

/** Columns whose headers change take over those of their kind, then the free ones to the right. */
function changingColumns(headers: readonly CellContent[], marks: BlockMarks, fixed: readonly number[]): number[] {
  const kinds = marks.columns.flatMap(({ takesOver }) => takesOver ?? []);
  const own = headers.flatMap((cell, index) => (kinds.some((isOwn) => isOwn(cellText(cell))) ? [index + 1] : []));
  const last = Math.max(0, ...fixed, ...own);
  const free = Array.from({ length: kinds.length }, (_, index) => last + 1 + index);
  return [...own, ...free];
}

function locateColumns(headers: readonly CellContent[], marks: BlockMarks, tab: string, problems: WorkbookProblem[]) {
  const texts = headers.map(headerText);
  const fixed = marks.columns.filter(({ takesOver }) => !takesOver);
  const found = fixed.map(({ header }) => texts.indexOf(normalise(header)) + 1);
  found.forEach((column, index) => {
    if (column === 0) problems.push({ kind: 'missing-header', tab, header: fixed[index]?.header ?? '' });
  });
  const changing = changingColumns(headers, marks, found);
  const needed = marks.columns.length - fixed.length;
  const spareColumns = changing.slice(needed).filter((column) => cellText(headers[column - 1]) !== '');
  return { columns: [...found, ...changing.slice(0, needed)], spareColumns };
}

function findRemark({ cells }: TabContent, { opening }: BlockMarks, title: Cell, headerRow: number): number | null {
  for (let row = title.row + 1; row < headerRow; row += 1) {
    if (cellText(cells[row - 1]?.[title.column - 1]).startsWith(opening)) return row;
  }
  return null;
}

/**
 * Finds a titled table by its title, headers and keys, wherever people have pushed it.
 * @param titles of every table of the tab: one ends where the next begins
 * @param problems receives the headers that someone removed, by name
 * @returns null where its title is not there, or its headers cannot be told
 */
export function locateBlock(
  tab: TabContent,
  marks: BlockMarks,
  titles: readonly string[],
  problems: WorkbookProblem[],
): BlockPlace | null {
  const title = findText(tab, marks.title);
  if (!title) return null;
  const last = lastRowOf(tab, title, titles);
  const headerRow = findHeaderRow(tab, marks, title.row + 1, last);
  const headers = headerRow === null ? [] : (tab.cells[headerRow - 1] ?? []);
  const before = problems.length;
  const { columns, spareColumns } = locateColumns(headers, marks, tab.name, problems);
  if (headerRow === null || problems.length > before) return null;
  const keyColumn = columns[0] ?? 1;
  const under = Array.from({ length: last - headerRow }, (_, index) => headerRow + 1 + index);
  return {
    titleRow: title.row,
    titleColumn: title.column,
    remarkRow: findRemark(tab, marks, title, headerRow),
    headerRow,
    columns,
    spareColumns,
    rows: under.filter((row) => marks.isOwnKey(tab.cells[row - 1]?.[keyColumn - 1] ?? '')),
  };
}
