import type { RangeModel } from '../../../model/book';
import { exception } from '../../exception';
import type { LineChange } from '../structure/change';
import { assertNumbers } from '../signature';
import { changeLines } from '../structure/change-lines';
import { moveLines } from '../structure/move-lines';
import { SheetContent } from './sheet-content';

type Axis = LineChange['axis'];

/** Inserting, deleting and moving rows and columns. Positions count from 1. */
export class SheetStructure extends SheetContent {
  insertRowAfter(afterPosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertRowAfter', [afterPosition]);
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowBefore(beforePosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertRowBefore', [beforePosition]);
    return this.insertRowsBefore(beforePosition, 1);
  }

  /** New rows take the looks of the row above them. */
  insertRowsAfter(afterPosition: number, howMany: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertRowsAfter', [afterPosition, howMany]);
    return this._insert('rows', afterPosition, howMany, afterPosition - 1);
  }

  /** New rows take the looks of the row that they push down. */
  insertRowsBefore(beforePosition: number, howMany: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertRowsBefore', [beforePosition, howMany]);
    return this._insert('rows', beforePosition - 1, howMany, beforePosition - 1);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    assertNumbers('SpreadsheetApp.Sheet.insertRows', [rowIndex, numRows]);
    this._insert('rows', rowIndex - 1, numRows, rowIndex - 1);
  }

  insertColumnAfter(afterPosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertColumnAfter', [afterPosition]);
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnBefore(beforePosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertColumnBefore', [beforePosition]);
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertColumnsAfter', [afterPosition, howMany]);
    return this._insert('columns', afterPosition, howMany, afterPosition - 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    assertNumbers('SpreadsheetApp.Sheet.insertColumnsBefore', [beforePosition, howMany]);
    return this._insert('columns', beforePosition - 1, howMany, beforePosition - 1);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    assertNumbers('SpreadsheetApp.Sheet.insertColumns', [columnIndex, numColumns]);
    this._insert('columns', columnIndex - 1, numColumns, columnIndex - 1);
  }

  deleteRow(rowPosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.deleteRow', [rowPosition]);
    this._delete('rows', rowPosition - 1, 1);
    return this;
  }

  deleteRows(rowPosition: number, howMany: number): void {
    assertNumbers('SpreadsheetApp.Sheet.deleteRows', [rowPosition, howMany]);
    this._delete('rows', rowPosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): this {
    assertNumbers('SpreadsheetApp.Sheet.deleteColumn', [columnPosition]);
    this._delete('columns', columnPosition - 1, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    assertNumbers('SpreadsheetApp.Sheet.deleteColumns', [columnPosition, howMany]);
    this._delete('columns', columnPosition - 1, howMany);
  }

  /**
   * Moves the rows that a range spans.
   * @param destinationIndex where they go, as rows are numbered before the move
   */
  moveRows(rowSpec: unknown, destinationIndex: number): void {
    const { row, rows } = this._revealed('moveRows', rowSpec)._area;
    this._move('rows', row, rows, destinationIndex - 1);
  }

  moveColumns(columnSpec: unknown, destinationIndex: number): void {
    const { column, columns } = this._revealed('moveColumns', columnSpec)._area;
    this._move('columns', column, columns, destinationIndex - 1);
  }

  private _size(axis: Axis): number {
    return axis === 'rows' ? this._tab.rowCount : this._tab.columnCount;
  }

  /** The cells of whole rows or columns. */
  private _lines(axis: Axis, at: number, count: number): RangeModel {
    const grid = this._wholeGrid();
    return axis === 'rows' ? { ...grid, row: at, rows: count } : { ...grid, column: at, columns: count };
  }

  private _insert(axis: Axis, at: number, count: number, looksOf: number): this {
    const size = this._size(axis);
    if (!(at >= 0 && at <= size && looksOf < size)) throw exception(`Those ${axis} are out of bounds.`);
    if (!(count >= 1)) throw exception(`The number of ${axis} to insert must be at least 1.`);
    this._assertEditable(this._lines(axis, looksOf, 1));
    changeLines(this._book.model, this._tab, { axis, kind: 'insert', at, count: Math.trunc(count) }, looksOf);
    this._book.changed(this._tab);
    return this;
  }

  private _delete(axis: Axis, at: number, count: number): void {
    const size = this._size(axis);
    const frozen = axis === 'rows' ? this._tab.frozenRows : this._tab.frozenColumns;
    if (!(count >= 1 && at >= 0 && at + count <= size)) throw exception(`Those ${axis} are out of bounds.`);
    if (count === size) throw exception(`You can't delete all the ${axis} on the sheet.`);
    if (frozen > 0 && at <= frozen && at + count === size)
      throw exception(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    this._assertEditable(this._lines(axis, at, count));
    changeLines(this._book.model, this._tab, { axis, kind: 'delete', at, count: Math.trunc(count) });
    this._book.changed();
  }

  private _move(axis: Axis, from: number, count: number, to: number): void {
    if (!(to >= 0 && to <= this._size(axis))) throw exception(`Those ${axis} are out of bounds.`);
    this._assertEditable(this._lines(axis, from, count));
    if (to >= from && to <= from + count) return;
    moveLines(this._book.model, this._tab, { axis, from, count, to });
    this._book.changed();
  }
}
