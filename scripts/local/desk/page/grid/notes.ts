import type { SheetModel } from '../../../model/book';
import { cellsOf } from './cells-of';

/** Of the box that a note opens in, in pixels. */
const box = { width: 260, height: 140 } as const;

/** @returns a note as the grid keeps it */
export function noteData(row: number, column: number, note: string): object {
  return { id: `nota-${row}-${column}`, row, col: column, ...box, note };
}

/** @returns the notes of a tab, by row and column */
export function notes(sheet: SheetModel): object {
  const byRow: Record<string, Record<string, object> | undefined> = {};
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (cell.note !== undefined) (byRow[row] ??= {})[column] = noteData(row, column, cell.note);
  }
  return byRow;
}
