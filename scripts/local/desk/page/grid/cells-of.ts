import type { CellModel, SheetModel } from '../../../model/book';

/** A cell, and where it stands; rows and columns from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellModel;
}

/** @returns the cells of a tab that are there, row by row */
export function cellsOf({ cells }: SheetModel): PlacedCell[] {
  return cells.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell === null ? [] : [{ row, column, cell }])),
  );
}

export function cellAt({ cells }: SheetModel, row: number, column: number): CellModel {
  return cells[row]?.[column] ?? { value: null };
}
