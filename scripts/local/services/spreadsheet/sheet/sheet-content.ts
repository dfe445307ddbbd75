import { exception } from '../../exception';
import { contentExtent } from '../book-access';
import type { ClearOptions } from '../cells/clear-cell';
import { partsToClear, clearedCell } from '../cells/clear-cell';
import { withCell } from '../book-access';
import { RangeValues } from '../range/range-values';
import { sortRows } from '../range/sort-rows';
import { signatureMismatch } from '../signature';
import { SheetBase } from './sheet-base';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a tab holds: its extent, appending, clearing, sorting. */
export class SheetContent extends SheetBase {
  /** @returns the last row with content, 0 where there is none */
  getLastRow(): number {
    return this._extent().rows;
  }

  getLastColumn(): number {
    return this._extent().columns;
  }

  /** @returns from A1 to the last row and column with content; A1 alone on a blank tab */
  getDataRange(): Range {
    const { rows, columns } = this._extent();
    return this._range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { rows, columns } = this._extent();
    const height = numRows === -1 ? rows - startRow + 1 : numRows;
    const width = numColumns === -1 ? columns - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, height, width).getValues() as unknown[][];
  }

  /** Enters values below the last row with content; the grid grows where it must. */
  appendRow(rowContents: unknown): this {
    if (!Array.isArray(rowContents)) throw signatureMismatch('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    if (rowContents.length === 0) return this;
    const row = this.getLastRow();
    this._tab.rowCount = Math.max(this._tab.rowCount, row + 1);
    this._tab.columnCount = Math.max(this._tab.columnCount, rowContents.length);
    this._content({ row, column: 0, rows: 1, columns: rowContents.length }).setValues([rowContents]);
    return this;
  }

  /** Clears contents and looks of the whole tab, or the parts that the options name. */
  clear(options?: ClearOptions): this {
    const parts = partsToClear(options);
    this._assertEditable();
    this._tab.cells = this._tab.cells.map((line) =>
      line ? line.map((cell) => (cell ? clearedCell(cell, parts) : null)) : null,
    );
    if (parts.looks) this._tab.conditionalRules = [];
    this._book.changed(this._tab);
    return this;
  }

  clearContents(): this {
    return this.clear({ contentsOnly: true });
  }

  /** Clears looks, conditional formats among them (reference: Sheet.clearFormats). */
  clearFormats(): this {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): this {
    this._assertEditable();
    this._tab.cells = this._tab.cells.map((line) =>
      line ? line.map((cell) => (cell ? withCell(cell, { note: undefined }) : null)) : null,
    );
    return this;
  }

  /**
   * Sorts the rows below the frozen ones by a column.
   * @param columnPosition counted from 1
   */
  sort(columnPosition: number, ascending = true): this {
    const { rows, columns } = this._extent();
    const { frozenRows } = this._tab;
    if (columnPosition < 1 || columnPosition > this._tab.columnCount) throw exception('Column out of bounds.');
    if (rows <= frozenRows + 1) return this;
    const area = { row: frozenRows, column: 0, rows: rows - frozenRows, columns };
    this._assertEditable(area);
    sortRows(this._book, this._tab, area, [{ column: columnPosition - 1, ascending }]);
    return this;
  }

  private _extent(): { rows: number; columns: number } {
    this._book.assertPresent(this._tab);
    this._book.settle();
    return contentExtent(this._tab);
  }

  private _content(area: { row: number; column: number; rows: number; columns: number }): RangeValues {
    return new RangeValues(this._book, this._tab, area);
  }
}
