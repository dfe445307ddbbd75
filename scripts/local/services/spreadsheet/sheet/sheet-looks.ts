import { exception } from '../../exception';
import { reveal } from '../../expose';
import { RangeBase } from '../range/range-base';
import { SheetStructure } from './sheet-structure';
import { fittingHeight, fittingWidth } from './fit';
import { makeColor, type ColorModel } from '../formats/color';
import { colorObject, colorText } from '../formats/color-argument';

const defaultHeight = 21;
const defaultWidth = 100;

/** How a tab looks: sizes, hidden lines, frozen panes, colour of its tab. Positions count from 1. */
export class SheetLooks extends SheetStructure {
  getRowHeight(rowPosition: number): number {
    this._line('rows', rowPosition);
    return this._tab.rowHeights[rowPosition - 1] ?? defaultHeight;
  }

  getColumnWidth(columnPosition: number): number {
    this._line('columns', columnPosition);
    return this._tab.columnWidths[columnPosition - 1] ?? defaultWidth;
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  /** Rows never get lower than their text needs, as documented; see setRowHeightsForced. */
  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.setRowHeightsForced(startRow, numRows, Math.max(height, defaultHeight));
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    this._eachLine('rows', startRow, numRows, (line) => {
      this._tab.rowHeights[line] = Math.trunc(height);
    });
    return this;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    this._eachLine('columns', startColumn, numColumns, (line) => {
      this._tab.columnWidths[line] = Math.trunc(width);
    });
    return this;
  }

  /** Widths are estimated from the texts: the host measures no fonts. */
  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  autoResizeColumns(startColumn: number, numColumns: number): this {
    this._book.settle();
    this._eachLine('columns', startColumn, numColumns, (line) => {
      this._tab.columnWidths[line] = fittingWidth(this._book.model, this._tab, line);
    });
    return this;
  }

  autoResizeRows(startRow: number, numRows: number): this {
    this._book.settle();
    this._eachLine('rows', startRow, numRows, (line) => {
      this._tab.rowHeights[line] = fittingHeight(this._book.model, this._tab, line);
    });
    return this;
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this._setHidden('rows', rowIndex, numRows, true);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this._setHidden('rows', rowIndex, numRows, false);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this._setHidden('columns', columnIndex, numColumns, true);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this._setHidden('columns', columnIndex, numColumns, false);
  }

  hideRow(row: unknown): void {
    const { _area } = this._revealed('hideRow', row);
    this._setHidden('rows', _area.row + 1, _area.rows, true);
  }

  unhideRow(row: unknown): void {
    const { _area } = this._revealed('unhideRow', row);
    this._setHidden('rows', _area.row + 1, _area.rows, false);
  }

  hideColumn(column: unknown): void {
    const { _area } = this._revealed('hideColumn', column);
    this._setHidden('columns', _area.column + 1, _area.columns, true);
  }

  unhideColumn(column: unknown): void {
    const { _area } = this._revealed('unhideColumn', column);
    this._setHidden('columns', _area.column + 1, _area.columns, false);
  }

  isRowHiddenByUser(rowPosition: unknown): boolean {
    const row = reveal(rowPosition, RangeBase)?.getRow() ?? Number(rowPosition);
    return String(row - 1) in this._tab.hiddenRows;
  }

  isColumnHiddenByUser(columnPosition: unknown): boolean {
    const column = reveal(columnPosition, RangeBase)?.getColumn() ?? Number(columnPosition);
    return String(column - 1) in this._tab.hiddenColumns;
  }

  getFrozenRows(): number {
    return this._tab.frozenRows;
  }

  getFrozenColumns(): number {
    return this._tab.frozenColumns;
  }

  setFrozenRows(rows: number): void {
    if (!(rows >= 0 && rows < this._tab.rowCount)) throw exception("You can't freeze all visible rows on the sheet.");
    this._tab.frozenRows = Math.trunc(rows);
  }

  setFrozenColumns(columns: number): void {
    if (!(columns >= 0 && columns < this._tab.columnCount))
      throw exception("You can't freeze all visible columns on the sheet.");
    this._tab.frozenColumns = Math.trunc(columns);
  }

  isSheetHidden(): boolean {
    return this._tab.hidden;
  }

  hideSheet(): this {
    const visible = this._book.model.sheets.filter((sheet) => !sheet.hidden);
    if (visible.length === 1 && visible[0] === this._tab)
      throw exception("You can't hide all the sheets in a document.");
    this._tab.hidden = true;
    const next = visible.find((sheet) => sheet !== this._tab);
    if (this._book.activeSheet() === this._tab && next)
      this._book.select(next, { row: 0, column: 0, rows: 1, columns: 1 });
    return this;
  }

  showSheet(): this {
    this._tab.hidden = false;
    return this;
  }

  getTabColor(): string | null {
    return this._tab.tabColor;
  }

  /** @returns null where the tab has none */
  getTabColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { tabColor, tabColorTheme } = this._tab;
    return tabColor === null ? null : makeColor(this._book.host, { hex: tabColor, theme: tabColorTheme });
  }

  /** @param color '#rrggbb', a CSS name, or null for none; what is no colour is ignored, as live */
  setTabColor(color: string | null): this {
    return this._paintTab(colorText(color, 'SpreadsheetApp.Sheet.setTabColor'));
  }

  /** @param color null for none */
  setTabColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): this {
    return this._paintTab(colorObject(color, 'SpreadsheetApp.Sheet.setTabColorObject'));
  }

  hasHiddenGridlines(): boolean {
    return this._tab.hiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    this._tab.hiddenGridlines = hideGridlines;
    return this;
  }

  isRightToLeft(): boolean {
    return this._tab.rightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    this._tab.rightToLeft = rightToLeft;
    return this;
  }

  private _paintTab(color: ColorModel | null | undefined): this {
    if (color === undefined) return this;
    this._tab.tabColor = color?.hex ?? null;
    if (color?.theme === undefined) Reflect.deleteProperty(this._tab, 'tabColorTheme');
    else this._tab.tabColorTheme = color.theme;
    return this;
  }

  private _setHidden(axis: 'rows' | 'columns', start: number, count: number, hidden: boolean): void {
    const lines = axis === 'rows' ? this._tab.hiddenRows : this._tab.hiddenColumns;
    const changed: Record<string, true> = { ...lines };
    this._eachLine(axis, start, count, (line) => {
      if (hidden) changed[line] = true;
      else Reflect.deleteProperty(changed, line);
    });
    if (axis === 'rows') this._tab.hiddenRows = changed;
    else this._tab.hiddenColumns = changed;
    // SUBTOTAL leaves hidden rows out.
    this._book.changed(this._tab);
  }

  private _line(axis: 'rows' | 'columns', position: number): void {
    const size = axis === 'rows' ? this._tab.rowCount : this._tab.columnCount;
    if (!(position >= 1 && position <= size)) throw exception(`Those ${axis} are out of bounds.`);
  }

  private _eachLine(axis: 'rows' | 'columns', start: number, count: number, visit: (line: number) => void): void {
    this._book.assertPresent(this._tab);
    this._line(axis, start);
    this._line(axis, start + count - 1);
    for (let line = start - 1; line < start - 1 + count; line += 1) visit(line);
  }
}
