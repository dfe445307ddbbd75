import type { SheetModel } from './book';

/** Size of the grid of a new tab, as Sheets makes it. */
export const newGrid = { rows: 1000, columns: 26 } as const;

/**
 * A blank tab, belonging to no book yet.
 * @param id its number
 * @param name its name
 * @param rows, columns the size of its grid
 */
export function blankSheet(
  id: number,
  name: string,
  rows: number = newGrid.rows,
  columns: number = newGrid.columns,
): SheetModel {
  return {
    id,
    name,
    rowCount: rows,
    columnCount: columns,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    hiddenGridlines: false,
    rightToLeft: false,
    tabColor: null,
    cells: [],
    merges: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: {},
    hiddenColumns: {},
    conditionalRules: [],
    protections: [],
    bandings: [],
    filter: null,
    charts: [],
  };
}
