import { exception } from '../../exception';
import { reveal } from '../../expose';
import type { SheetModel } from '../../../model/book';
import type { OpenBook } from '../open-book';
import { namedPlace, resolveRange } from '../resolve-range';
import { SheetBase } from '../sheet/sheet-base';
import { signatureMismatch, textArgument } from '../signature';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type ExposedSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A spreadsheet: its name, and how scripts reach tabs and ranges. */
export class SpreadsheetBase {
  /** @param _book what it stands for */
  constructor(readonly _book: OpenBook) {}

  _sheet(tab: SheetModel): ExposedSheet {
    return this._book.factory.sheet(this._book, tab);
  }

  /** @returns the tab that a script passed; throws the live words where it is none of this book */
  protected _tabOf(method: string, sheet: unknown): SheetModel {
    const found = reveal(sheet, SheetBase);
    if (!found) throw signatureMismatch(`SpreadsheetApp.Spreadsheet.${method}`, [sheet]);
    this._book.assertPresent(found._tab);
    return found._tab;
  }

  getId(): string {
    return this._book.model.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._book.model.id}/edit`;
  }

  getName(): string {
    return this._book.model.name;
  }

  rename(newName: string): void {
    this._book.model.name = newName;
  }

  getSheets(): ExposedSheet[] {
    return this._book.model.sheets.map((tab) => this._sheet(tab));
  }

  getNumSheets(): number {
    return this._book.model.sheets.length;
  }

  /** @returns null where no tab has the name */
  /** @param name a number counts as its digits: getSheetByName(2026) */
  getSheetByName(name: string | number): ExposedSheet | null {
    const wanted = typeof name === 'number' ? String(name) : name;
    const tab = this._book.model.sheets.find((one) => one.name === wanted);
    return tab ? this._sheet(tab) : null;
  }

  getSheetById(id: number): ExposedSheet | null {
    const tab = this._book.model.sheets.find((one) => one.id === id);
    return tab ? this._sheet(tab) : null;
  }

  getActiveSheet(): ExposedSheet {
    return this._sheet(this._book.activeSheet());
  }

  setActiveSheet(sheet: unknown): ExposedSheet {
    const tab = this._tabOf('setActiveSheet', sheet);
    if (this._book.activeSheet() !== tab) this._book.select(tab, { row: 0, column: 0, rows: 1, columns: 1 });
    return sheet as ExposedSheet;
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this._book.factory.selection(this._book);
  }

  /**
   * @param a1Notation with or without its tab (the active one), or a named range
   * @throws "Range not found"
   */
  getRange(a1Notation: string): Range {
    if (typeof a1Notation !== 'string') throw signatureMismatch('SpreadsheetApp.Spreadsheet.getRange', [a1Notation]);
    const place = resolveRange(this._book, a1Notation, this._book.activeSheet());
    if (!place) throw exception('Range not found');
    return this._book.factory.range(this._book, place.sheet, place.area, place.bounds);
  }

  getRangeList(a1Notations: readonly string[]): RangeList {
    if (!Array.isArray(a1Notations)) throw signatureMismatch('SpreadsheetApp.Spreadsheet.getRangeList', [a1Notations]);
    if (a1Notations.length === 0) throw exception('At least one range must be provided.');
    return this._book.factory.rangeList(
      this._book,
      (a1Notations as readonly string[]).map((text) => this.getRange(text)),
    );
  }

  /** @returns null where there is no such named range */
  getRangeByName(name: string): Range | null {
    const place = namedPlace(this._book, textArgument('SpreadsheetApp.Spreadsheet.getRangeByName', name));
    return place && this._book.factory.range(this._book, place.sheet, place.area);
  }

  toString(): string {
    return 'Spreadsheet';
  }
}
