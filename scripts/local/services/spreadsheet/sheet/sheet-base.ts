import type { RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { SheetType } from '../enums';
import type { OpenBook } from '../open-book';
import { assertInGrid, RangeBase } from '../range/range-base';
import { resolveRange } from '../resolve-range';
import { signatureMismatch, textArgument } from '../signature';
import { renameTab } from '../structure/tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A tab: its name, place, size, and how scripts reach its ranges. */
export class SheetBase {
  /**
   * @param _book the spreadsheet it belongs to
   * @param _tab the tab
   */
  constructor(
    readonly _book: OpenBook,
    readonly _tab: SheetModel,
  ) {}

  /** @returns a range of this tab as scripts hold it */
  _range(area: RangeModel): Range {
    return this._book.factory.range(this._book, this._tab, area);
  }

  /** Throws as the live service does where the tab is gone or the user may not edit it. */
  _assertEditable(area: RangeModel = this._wholeGrid()): void {
    this._book.assertPresent(this._tab);
    this._book.factory.assertEditable(this._book, this._tab, area);
  }

  _wholeGrid(): RangeModel {
    return { row: 0, column: 0, rows: this._tab.rowCount, columns: this._tab.columnCount };
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this._book.factory.spreadsheet(this._book);
  }

  getName(): string {
    return this._tab.name;
  }

  getSheetName(): string {
    return this._tab.name;
  }

  /**
   * Renames the tab; formulas that name it follow.
   * @throws where another tab has the name
   */
  setName(name: string): this {
    this._book.assertPresent(this._tab);
    renameTab(this._book, this._tab, textArgument('SpreadsheetApp.Sheet.setName', name));
    return this;
  }

  getSheetId(): number {
    return this._tab.id;
  }

  /** @returns its place among the tabs, counted from 1 */
  getIndex(): number {
    return this._book.model.sheets.indexOf(this._tab) + 1;
  }

  getType() {
    return SheetType.GRID;
  }

  getFormUrl(): string | null {
    return null;
  }

  getMaxRows(): number {
    return this._tab.rowCount;
  }

  getMaxColumns(): number {
    return this._tab.columnCount;
  }

  /**
   * A range by A1 notation or name, or by numbers counted from 1.
   * @throws "Range not found", or where numbers lead out of the grid
   */
  getRange(...args: readonly unknown[]): Range {
    this._book.assertPresent(this._tab);
    const [first] = args;
    if (typeof first === 'string' && args.length === 1) return this._rangeNamed(first);
    if (args.length < 2 || args.length > 4 || !args.every((one) => typeof one === 'number'))
      throw signatureMismatch('SpreadsheetApp.Sheet.getRange', args);
    const [row = 1, column = 1, rows = 1, columns = 1] = (args as number[]).map(Math.trunc);
    const area = { row: row - 1, column: column - 1, rows, columns };
    assertInGrid(this._tab, area);
    return this._range(area);
  }

  private _rangeNamed(text: string): Range {
    const place = resolveRange(this._book, text, this._tab);
    if (!place) throw exception('Range not found');
    return this._book.factory.range(this._book, place.sheet, place.area, place.bounds);
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    if (!Array.isArray(a1Notations)) throw signatureMismatch('SpreadsheetApp.Sheet.getRangeList', [a1Notations]);
    if (a1Notations.length === 0) throw exception('At least one range must be provided.');
    return this._book.factory.rangeList(
      this._book,
      (a1Notations as readonly string[]).map((text) => this._rangeNamed(text)),
    );
  }

  activate(): this {
    const isActive = this._book.activeSheet() === this._tab;
    if (!isActive) this._book.select(this._tab, { row: 0, column: 0, rows: 1, columns: 1 });
    return this;
  }

  getActiveRange(): Range {
    return this._range(this._selectedArea());
  }

  getActiveRangeList(): RangeList {
    const areas = this._isActive() ? this._book.selection() : [this._selectedArea()];
    return this._book.factory.rangeList(
      this._book,
      areas.map((area) => this._range(area)),
    );
  }

  getActiveCell(): Range {
    return this.getCurrentCell();
  }

  getCurrentCell(): Range {
    return this._range(this._isActive() ? this._book.currentCell() : this._selectedArea());
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this._book.factory.selection(this._book);
  }

  setActiveRange(range: unknown): Range {
    const { _tab, _area } = this._revealed('setActiveRange', range);
    this._book.select(_tab, _area);
    return range as Range;
  }

  setActiveSelection(range: unknown): Range {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  setCurrentCell(cell: unknown): Range {
    const { _tab, _area } = this._revealed('setCurrentCell', cell);
    this._book.selectCell(_tab, _area);
    return cell as Range;
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    const ranges = rangeList.getRanges().map((range) => this._revealed('setActiveRangeList', range));
    const last = ranges.at(-1);
    if (last)
      this._book.select(
        last._tab,
        last._area,
        ranges.map((range) => range._area),
      );
    return rangeList;
  }

  /** @returns the range's implementation; throws the live words where the argument is no range */
  protected _revealed(method: string, range: unknown): RangeBase {
    const found = reveal(range, RangeBase);
    if (!found) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [range]);
    return found;
  }

  private _isActive(): boolean {
    return this._book.activeSheet() === this._tab;
  }

  /** Only the active tab's selection is kept; that of others is their first cell. */
  private _selectedArea(): RangeModel {
    return this._isActive() ? this._book.model.activeRange : { row: 0, column: 0, rows: 1, columns: 1 };
  }
}
