import type { CellModel, RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { bounded, printArea, type Bounds } from '../a1';
import { cellAt, eachPosition, gridOf, hasContent, putCell } from '../book-access';
import { enumName } from '../enum-value';
import type { OpenBook } from '../open-book';
import { assertNumbers, signatureMismatch } from '../signature';
import { growRegion, nextDataCell } from './navigation';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is: address, geometry and what leads from it to other ranges. */
export class RangeBase {
  /**
   * @param _book the spreadsheet it belongs to
   * @param _tab its tab
   * @param _area where it is, zero-based, within the grid
   * @param _bounds which sides the script gave ("A:C" has no rows)
   */
  constructor(
    readonly _book: OpenBook,
    readonly _tab: SheetModel,
    readonly _area: RangeModel,
    readonly _bounds: Bounds = bounded,
  ) {}

  /** @returns a grid the size of the range, made from each cell as stored; formula values may be stale */
  _grid<T>(pick: (cell: CellModel, row: number, column: number) => T): T[][] {
    this._book.assertPresent(this._tab);
    assertInGrid(this._tab, this._area);
    return gridOf(this._area, (row, column) => pick(cellAt(this._tab, row, column), row, column));
  }

  /** @returns as `_grid`, with formulas calculated first */
  _values<T>(pick: (cell: CellModel, row: number, column: number) => T): T[][] {
    this._book.settle();
    return this._grid(pick);
  }

  /** @returns the top left cell as stored */
  _first(): CellModel {
    this._book.assertPresent(this._tab);
    assertInGrid(this._tab, this._area);
    return cellAt(this._tab, this._area.row, this._area.column);
  }

  /**
   * Replaces every cell of the range after checking that the user may edit it.
   * @param update makes the new cell; receives the old one and the position within the range
   * @param touches 'values' where formulas may depend on the change, 'looks' where they cannot
   */
  _update(
    update: (cell: CellModel, rowInRange: number, columnInRange: number) => CellModel,
    touches: 'values' | 'looks' = 'looks',
  ): void {
    this._assertEditable();
    eachPosition(this._area, (row, column, rowInRange, columnInRange) => {
      putCell(this._tab, row, column, update(cellAt(this._tab, row, column), rowInRange, columnInRange));
    });
    if (touches === 'values') this._book.changed(this._tab);
  }

  /** Throws as the live service does where the tab is gone or the user may not edit the range. */
  _assertEditable(): void {
    this._book.assertPresent(this._tab);
    assertInGrid(this._tab, this._area);
    this._book.factory.assertEditable(this._book, this._tab, this._area);
  }

  /**
   * Checks that a script's grid is as large as the range.
   * @param method the full name, such as "SpreadsheetApp.Range.setValues", for the error
   * @param grid what was passed
   * @throws in the live service's words where it is no grid or its size differs
   */
  _assertGrid<T>(method: string, grid: unknown): asserts grid is T[][] {
    if (!Array.isArray(grid) || !grid.every((line) => Array.isArray(line))) throw signatureMismatch(method, [grid]);
    const { rows, columns } = this._area;
    if (grid.length !== rows) throw sizeMismatch('rows', grid.length, rows);
    for (const line of grid) if (line.length !== columns) throw sizeMismatch('columns', line.length, columns);
  }

  /** @returns another range of the same tab, as scripts hold it */
  _other(area: RangeModel, bounds: Bounds = bounded): Range {
    return this._book.factory.range(this._book, this._tab, area, bounds);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this._book.factory.sheet(this._book, this._tab);
  }

  getGridId(): number {
    return this._tab.id;
  }

  getA1Notation(): string {
    return printArea(this._area, this._bounds);
  }

  getRow(): number {
    return this._area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this._area.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this._area.row + this._area.rows;
  }

  getLastColumn(): number {
    return this._area.column + this._area.columns;
  }

  getNumRows(): number {
    return this._area.rows;
  }

  getNumColumns(): number {
    return this._area.columns;
  }

  getHeight(): number {
    return this._area.rows;
  }

  getWidth(): number {
    return this._area.columns;
  }

  isStartRowBounded(): boolean {
    return this._bounds.startRow;
  }

  isEndRowBounded(): boolean {
    return this._bounds.endRow;
  }

  isStartColumnBounded(): boolean {
    return this._bounds.startColumn;
  }

  isEndColumnBounded(): boolean {
    return this._bounds.endColumn;
  }

  /**
   * @param row counted from 1 within the range
   * @param column counted from 1 within the range
   * @throws "Cell reference out of range"
   */
  getCell(row: number, column: number): Range {
    assertNumbers('SpreadsheetApp.Range.getCell', [row, column]);
    const { rows, columns } = this._area;
    if (!(row >= 1 && row <= rows && column >= 1 && column <= columns)) throw exception('Cell reference out of range');
    const [inRow, inColumn] = [Math.trunc(row) - 1, Math.trunc(column) - 1];
    return this._other({ row: this._area.row + inRow, column: this._area.column + inColumn, rows: 1, columns: 1 });
  }

  /**
   * The range moved, and resized where sizes are given.
   * @throws where it would leave the grid
   */
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    assertNumbers('SpreadsheetApp.Range.offset', [rowOffset, columnOffset]);
    const { row, column, rows, columns } = this._area;
    const area = {
      row: row + Math.trunc(rowOffset),
      column: column + Math.trunc(columnOffset),
      rows: Math.trunc(numRows ?? rows),
      columns: Math.trunc(numColumns ?? columns),
    };
    assertInGrid(this._tab, area);
    return this._other(area);
  }

  /** @returns true where no cell of the range has a value or formula */
  isBlank(): boolean {
    return !this._values(hasContent).flat().includes(true);
  }

  /** The range grown to the block of filled cells around it, in both dimensions or one. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): Range {
    this._book.settle();
    const along = enumName(dimension);
    return this._other(growRegion(this._tab, this._area, { rows: along !== 'COLUMNS', columns: along !== 'ROWS' }));
  }

  /** The cell where Ctrl and an arrow key would land from the range's first cell. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): Range {
    this._book.settle();
    const name = enumName(direction);
    if (name === null) throw signatureMismatch('SpreadsheetApp.Range.getNextDataCell', [direction]);
    return this._other({ ...nextDataCell(this._tab, this._area, name), rows: 1, columns: 1 });
  }

  activate(): this {
    this._book.select(this._tab, this._area);
    return this;
  }

  /** Makes its first cell the current one; the selection stays where it already holds that cell. */
  activateAsCurrentCell(): this {
    this._book.selectCell(this._tab, this._area);
    return this;
  }

  canEdit(): boolean {
    try {
      this._assertEditable();
      return true;
    } catch {
      return false;
    }
  }
}

function sizeMismatch(what: 'rows' | 'columns', given: number, expected: number) {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

/**
 * Checks numbers given as a range's position and size.
 * @param sheet the tab
 * @param area zero-based
 * @throws in the live service's words
 */
export function assertInGrid(sheet: SheetModel, area: RangeModel): void {
  if (!(area.row >= 0)) throw exception('The starting row of the range is too small.');
  if (!(area.column >= 0)) throw exception('The starting column of the range is too small.');
  if (!(area.rows >= 1)) throw exception('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) throw exception('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > sheet.rowCount || area.column + area.columns > sheet.columnCount)
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
}
