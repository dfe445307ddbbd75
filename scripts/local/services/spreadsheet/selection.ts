import { enumName } from './enum-value';
import type { OpenBook } from './open-book';
import { nextDataCell } from './range/navigation';
import { signatureMismatch } from './signature';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What the user has selected in the active tab. */
export class Selection {
  constructor(private readonly book: OpenBook) {}

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.book.factory.sheet(this.book, this.book.activeSheet());
  }

  getActiveRange(): Range {
    return this.book.factory.range(this.book, this.book.activeSheet(), this.book.model.activeRange);
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    const { book } = this;
    const ranges = book.selection().map((area) => book.factory.range(book, book.activeSheet(), area));
    return book.factory.rangeList(book, ranges);
  }

  getCurrentCell(): Range {
    return this.book.factory.range(this.book, this.book.activeSheet(), this.book.currentCell());
  }

  /** The selection stretched as Ctrl, Shift and an arrow key would. */
  getNextDataRange(direction: unknown): Range {
    const name = enumName(direction);
    if (name === null) throw signatureMismatch('SpreadsheetApp.Selection.getNextDataRange', [direction]);
    this.book.settle();
    const sheet = this.book.activeSheet();
    const area = this.book.model.activeRange;
    const edge = nextDataCell(sheet, farCorner(area, name), name);
    const row = Math.min(area.row, edge.row);
    const column = Math.min(area.column, edge.column);
    const rows = name === 'UP' || name === 'DOWN' ? Math.max(area.row + area.rows - 1, edge.row) - row + 1 : area.rows;
    const columns =
      name === 'NEXT' || name === 'PREVIOUS'
        ? Math.max(area.column + area.columns - 1, edge.column) - column + 1
        : area.columns;
    return this.book.factory.range(this.book, sheet, { row, column, rows, columns });
  }
}

/** The cell of an area from which it grows in a direction. */
function farCorner(area: { row: number; column: number; rows: number; columns: number }, direction: string) {
  return {
    row: direction === 'DOWN' ? area.row + area.rows - 1 : area.row,
    column: direction === 'NEXT' ? area.column + area.columns - 1 : area.column,
  };
}
