/** A person's edit of the sheet, as the spreadsheet tells of it; rows and columns from 1. */
export interface SheetEdit {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Address of who made it; '' where Google does not tell. */
  readonly user: string;
  /** What the cell held before; only told of a single cell that was not blank. */
  readonly oldValue?: string;
  /** Whether the event says what was typed, as it does of a single cell: without an `oldValue`, it was blank. */
  readonly isTyped: boolean;
}

/** @returns whether a cell is within what was edited, or selected */
export function isEdited(
  { row, column, rows, columns }: Pick<SheetEdit, 'row' | 'column' | 'rows' | 'columns'>,
  cell: { readonly row: number; readonly column: number },
): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}
