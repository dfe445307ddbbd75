import type { CellModel, SheetModel } from '../../model/book';

type Cells = SheetModel['cells'];
type Row = Cells[number] | undefined;

/**
 * Rows that hold nothing and look the same: a prepared tab has a thousand. The codec sees the
 * first alone, which is most of what makes reading and writing fast.
 */
export interface RowRun {
  /** The first, counted from 0. */
  readonly row: number;
  /** How many there are, the first included. */
  readonly count: number;
}

/** Looks of a cell: equal looks are one object; undefined where it has none. */
type LooksOf = (cell: CellModel) => object | undefined;

function isBlank({ value, formula, note = '' }: CellModel): boolean {
  return value === null && formula === undefined && note === '';
}

function isBlankRow(row: Row): boolean {
  return row?.every((cell) => cell === null || isBlank(cell)) === true;
}

type Cell = CellModel | undefined;

function sameLooks(one: Cell, other: Cell, looksOf: LooksOf): boolean {
  return one === other || (one && looksOf(one)) === (other && looksOf(other));
}

function lookAlike(one: Row, other: Row, looksOf: LooksOf): boolean {
  const width = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    if (!sameLooks(one?.[column] ?? undefined, other?.[column] ?? undefined, looksOf)) return false;
  }
  return true;
}

function endOfRun(cells: Cells, first: number, looksOf: LooksOf, isPinned: (row: number) => boolean): number {
  let end = first + 1;
  while (
    end < cells.length &&
    !isPinned(end) &&
    isBlankRow(cells[end]) &&
    lookAlike(cells[first], cells[end], looksOf)
  ) {
    end += 1;
  }
  return end;
}

/**
 * @param cells of a tab
 * @param looksOf tells looks apart
 * @param isPinned rows that stand for themselves: hidden ones, those with a height
 * @returns the runs of two rows or more, from the top
 */
export function findRepeatedRows(cells: Cells, looksOf: LooksOf, isPinned: (row: number) => boolean): RowRun[] {
  const runs: RowRun[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    if (isPinned(row) || !isBlankRow(cells[row])) continue;
    const end = endOfRun(cells, row, looksOf, isPinned);
    if (end - row > 1) runs.push({ row, count: end - row });
    row = end - 1;
  }
  return runs;
}

/** @returns whether a row is one of a run, but not its first */
export function repeatsAnother(runs: readonly RowRun[]): (row: number) => boolean {
  const rows = new Set(
    runs.flatMap(({ row, count }) => Array.from({ length: count - 1 }, (_, step) => row + 1 + step)),
  );
  return (row) => rows.has(row);
}

/**
 * Gives the rows of each run the cells of its first.
 * @param cells as they were read without them; changed
 */
export function repeatRows(cells: Cells, runs: readonly RowRun[]): void {
  for (const { row, count } of runs) {
    const first = cells[row];
    if (!first) continue;
    while (cells.length < row + count) cells.push(null);
    for (let step = 1; step < count; step += 1) cells[row + step] = first.slice();
  }
}
