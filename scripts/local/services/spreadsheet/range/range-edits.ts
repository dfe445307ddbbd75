import type { RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { areaHolds, areasMeet, eachPosition, cellAt, noContent, putCell, withCell } from '../book-access';
import { enumName } from '../enum-value';
import { SheetBase } from '../sheet/sheet-base';
import { signatureMismatch } from '../signature';
import { moveCells } from '../structure/move-cells';
import { autoFill, neighbourExtent } from './auto-fill';
import { growGrid, paste } from './paste';
import { RangeBase } from './range-base';
import { RangeRules } from './range-rules';
import { deleteCells, insertCells } from './shift-cells';
import { sortRows } from './sort-rows';
import { sortKeys } from './sort-keys';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Merging, copying, moving, sorting, filling. */
export class RangeEdits extends RangeRules {
  merge(): this {
    return this._merge([this._area]);
  }

  mergeAcross(): this {
    return this._merge(
      Array.from({ length: this._area.rows }, (_, row) => ({ ...this._area, row: this._area.row + row, rows: 1 })),
    );
  }

  mergeVertically(): this {
    return this._merge(
      Array.from({ length: this._area.columns }, (_, column) => ({
        ...this._area,
        column: this._area.column + column,
        columns: 1,
      })),
    );
  }

  breakApart(): this {
    this._assertEditable();
    this._assertWholeMerges();
    this._tab.merges = this._tab.merges.filter((merge) => !areasMeet(merge, this._area));
    return this;
  }

  isPartOfMerge(): boolean {
    return this._tab.merges.some((merge) => areasMeet(merge, this._area));
  }

  getMergedRanges(): Range[] {
    return this._tab.merges.filter((merge) => areasMeet(merge, this._area)).map((merge) => this._other(merge));
  }

  /**
   * Copies to another range of the same spreadsheet; repeated where that is larger.
   * @param destination only its top left cell matters where it is smaller
   */
  copyTo(...args: readonly unknown[]): void {
    const [destination, manner, transposed = false] = args;
    const target = reveal(destination, RangeBase);
    const type = args.length > 1 ? pasteType(manner) : 'PASTE_NORMAL';
    if (!target || type === null || typeof transposed !== 'boolean')
      throw signatureMismatch('SpreadsheetApp.Range.copyTo', args);
    if (target._book !== this._book) throw exception('Target range and source range must be on the same spreadsheet.');
    this._paste(target._tab, target._area, type, transposed);
  }

  /** @param gridId a tab or its number; the rest, counted from 1, where to copy to */
  copyFormatToRange(gridId: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this._paste(
      this._tabOf('copyFormatToRange', gridId),
      areaOf(column, columnEnd, row, rowEnd),
      'PASTE_FORMAT',
      false,
    );
  }

  copyValuesToRange(gridId: unknown, column: number, columnEnd: number, row: number, rowEnd: number): void {
    this._paste(
      this._tabOf('copyValuesToRange', gridId),
      areaOf(column, columnEnd, row, rowEnd),
      'PASTE_VALUES',
      false,
    );
  }

  /** Cuts and pastes; formulas that point at the cells follow them. */
  moveTo(target: unknown): void {
    const to = reveal(target, RangeBase);
    if (!to) throw signatureMismatch('SpreadsheetApp.Range.moveTo', [target]);
    this._assertEditable();
    const area = { ...this._area, row: to._area.row, column: to._area.column };
    growGrid(to._tab, area);
    this._book.factory.assertEditable(this._book, to._tab, area);
    const { row, column } = area;
    moveCells(this._book.model, { source: this._tab, area: this._area, target: to._tab, row, column });
    this._book.changed();
  }

  /** @param sortSpec a column of the sheet counted from 1, {column, ascending}, or an array of these */
  sort(sortSpec: unknown): this {
    this._assertEditable();
    sortRows(this._book, this._tab, this._area, sortKeys(sortSpec, this._area));
    return this;
  }

  insertCells(shiftDimension: unknown): Range {
    this._assertEditable();
    insertCells(this._book, this._tab, this._area, dimensionOf('insertCells', shiftDimension));
    return this._other(this._area);
  }

  deleteCells(shiftDimension: unknown): void {
    this._assertEditable();
    deleteCells(this._book, this._tab, this._area, dimensionOf('deleteCells', shiftDimension));
  }

  autoFill(destination: unknown, series: unknown): void {
    const target = reveal(destination, RangeBase);
    const name = enumName(series);
    if (!target || name === null) throw signatureMismatch('SpreadsheetApp.Range.autoFill', [destination, series]);
    target._assertEditable();
    autoFill(this._book, {
      sheet: this._tab,
      source: this._area,
      destination: target._area,
      alternate: name === 'ALTERNATE_SERIES',
    });
  }

  autoFillToNeighbor(series: unknown): void {
    this._book.settle();
    const destination = neighbourExtent(this._tab, this._area);
    if (destination) this.autoFill(this._other(destination), series);
  }

  private _paste(target: SheetModel, to: RangeModel, type: string, transposed: boolean): void {
    this._book.factory.assertEditable(this._book, target, to);
    paste(this._book, { source: this._tab, from: this._area, target, to, type, transposed });
  }

  private _tabOf(method: string, gridId: unknown): SheetModel {
    const tab = reveal(gridId, SheetBase)?._tab ?? this._book.model.sheets.find((sheet) => sheet.id === gridId);
    if (!tab) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [gridId]);
    return tab;
  }

  private _merge(areas: readonly RangeModel[]): this {
    this._assertEditable();
    this._assertWholeMerges();
    this._tab.merges = this._tab.merges.filter((merge) => !areasMeet(merge, this._area));
    for (const area of areas.filter(({ rows, columns }) => rows * columns > 1)) {
      this._tab.merges.push(area);
      this._keepFirst(area);
    }
    this._book.changed();
    return this;
  }

  /** A merged block shows its first cell only; the contents of the others are lost. */
  private _keepFirst(area: RangeModel): void {
    eachPosition(area, (row, column, inRow, inColumn) => {
      if (inRow === 0 && inColumn === 0) return;
      const cell = cellAt(this._tab, row, column);
      putCell(this._tab, row, column, withCell(cell, noContent));
    });
  }

  private _assertWholeMerges(): void {
    const cut = this._tab.merges.some((merge) => areasMeet(merge, this._area) && !areaHolds(this._area, merge));
    if (cut) throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
}

/** The type of paste that the second argument of copyTo asks for; null where it is none. */
function pasteType(manner: unknown): string | null {
  const name = enumName(manner);
  if (name !== null) return name.startsWith('PASTE_') ? name : null;
  if (typeof manner !== 'object' || manner === null) return null;
  const options = manner as { formatOnly?: unknown; contentsOnly?: unknown };
  if (options.formatOnly === true && options.contentsOnly === true) return null;
  if (options.formatOnly === true) return 'PASTE_FORMAT';
  if (options.contentsOnly === true) return 'PASTE_VALUES';
  return Object.keys(options).every((key) => key === 'formatOnly' || key === 'contentsOnly') ? 'PASTE_NORMAL' : null;
}

function areaOf(column: number, columnEnd: number, row: number, rowEnd: number): RangeModel {
  return { row: row - 1, column: column - 1, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
}

function dimensionOf(method: string, dimension: unknown): 'ROWS' | 'COLUMNS' {
  const name = enumName(dimension);
  if (name === 'ROWS' || name === 'COLUMNS') return name;
  throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [dimension]);
}
