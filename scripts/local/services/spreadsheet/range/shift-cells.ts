import type { RangeModel, SheetModel } from '../../../model/book';
import { contentExtent, eachPosition, putCell } from '../book-access';
import type { OpenBook } from '../open-book';
import { moveCells } from '../structure/move-cells';
import { growGrid } from './paste';

/**
 * Inserts blank cells in the place of an area, pushing the cells there down or to the right.
 * @param book changed
 * @param area zero-based
 */
export function insertCells(book: OpenBook, sheet: SheetModel, area: RangeModel, dimension: 'ROWS' | 'COLUMNS'): void {
  const pushed = behind(sheet, area, dimension, 0);
  if (pushed) {
    const [row, column] =
      dimension === 'ROWS' ? [area.row + area.rows, area.column] : [area.row, area.column + area.columns];
    growGrid(sheet, { ...pushed, row, column });
    moveCells(book.model, { source: sheet, area: pushed, target: sheet, row, column });
  }
  book.changed();
}

/**
 * Deletes the cells of an area, pulling up those below or to the left those at its right.
 * @param book changed
 * @param area zero-based
 */
export function deleteCells(book: OpenBook, sheet: SheetModel, area: RangeModel, dimension: 'ROWS' | 'COLUMNS'): void {
  eachPosition(area, (row, column) => {
    putCell(sheet, row, column, { value: null });
  });
  const pulled = behind(sheet, area, dimension, dimension === 'ROWS' ? area.rows : area.columns);
  if (pulled) moveCells(book.model, { source: sheet, area: pulled, target: sheet, row: area.row, column: area.column });
  book.changed();
}

/** The cells from an area (past its first `skip` lines) to the end of what is stored; null where there are none. */
function behind(sheet: SheetModel, area: RangeModel, dimension: 'ROWS' | 'COLUMNS', skip: number): RangeModel | null {
  const { rows, columns } = contentExtent(sheet);
  const behindArea =
    dimension === 'ROWS'
      ? { ...area, row: area.row + skip, rows: rows - area.row - skip }
      : { ...area, column: area.column + skip, columns: columns - area.column - skip };
  return behindArea.rows > 0 && behindArea.columns > 0 ? behindArea : null;
}
