import { requireConsent } from '../authorization';
import { exception } from '../exception';
import { reveal } from '../expose';
import type { Host } from '../host';
import { AppBuilders } from './app-builders';
import { newBook } from './new-book';
import { OpenBook, type ObjectFactory } from './open-book';
import { SheetBase } from './sheet/sheet-base';
import { signatureMismatch } from './signature';
import { SpreadsheetBase } from './spreadsheet/spreadsheet-base';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type ExposedSheet = GoogleAppsScript.Spreadsheet.Sheet;
type ExposedSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const allSheets = 'https://www.googleapis.com/auth/spreadsheets';
const thisSheetOnly = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

/** Books that scripts of a run have open: the bound one, and those they made. */
export class Books {
  private readonly made = new Map<string, OpenBook>();
  private bound: OpenBook | null = null;

  constructor(
    private readonly host: Host,
    private readonly factory: ObjectFactory,
  ) {}

  /** @returns the book that the script is bound to */
  container(): OpenBook {
    if (this.bound?.model !== this.host.book) this.bound = new OpenBook(this.host, this.host.book, this.factory);
    return this.bound;
  }

  keep(book: OpenBook): void {
    this.made.set(book.model.id, book);
  }

  /** @returns null where no book of this run has the id */
  byId(id: string): OpenBook | null {
    return id === this.host.book.id ? this.container() : (this.made.get(id) ?? null);
  }

  settle(): void {
    this.container().settle();
    for (const book of this.made.values()) book.settle();
  }
}

/** SpreadsheetApp: the way in. */
export class SpreadsheetApp extends AppBuilders {
  private active: OpenBook | null = null;

  constructor(
    private readonly host: Host,
    private readonly books: Books,
    private readonly factory: ObjectFactory,
    private readonly ui: () => object,
  ) {
    super(() => books.container());
  }

  getUi(): object {
    return this.ui();
  }

  flush(): void {
    this.books.settle();
  }

  /** @returns the spreadsheet that the script is bound to; null in a web app (platform.md, section 4) */
  getActiveSpreadsheet(): ExposedSpreadsheet | null {
    const book = this.activeBook();
    return book && this.factory.spreadsheet(book);
  }

  getActive(): ExposedSpreadsheet | null {
    return this.getActiveSpreadsheet();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: unknown): void {
    const found = reveal(newActiveSpreadsheet, SpreadsheetBase);
    if (!found) throw signatureMismatch('SpreadsheetApp.setActiveSpreadsheet', [newActiveSpreadsheet]);
    this.active = found._book;
  }

  getActiveSheet(): ExposedSheet | null {
    const book = this.activeBook();
    return book && this.factory.sheet(book, book.activeSheet());
  }

  setActiveSheet(sheet: unknown): ExposedSheet {
    const found = reveal(sheet, SheetBase);
    if (!found) throw signatureMismatch('SpreadsheetApp.setActiveSheet', [sheet]);
    found.activate();
    return sheet as ExposedSheet;
  }

  getActiveRange(): Range | null {
    return this.activeTab()?.getActiveRange() ?? null;
  }

  setActiveRange(range: unknown): Range {
    return this.someTab().setActiveRange(range);
  }

  getActiveRangeList(): RangeList | null {
    return this.activeTab()?.getActiveRangeList() ?? null;
  }

  setActiveRangeList(rangeList: RangeList): RangeList {
    return this.someTab().setActiveRangeList(rangeList);
  }

  getCurrentCell(): Range | null {
    return this.activeTab()?.getCurrentCell() ?? null;
  }

  setCurrentCell(cell: unknown): Range {
    return this.someTab().setCurrentCell(cell);
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection | null {
    const book = this.activeBook();
    return book && this.factory.selection(book);
  }

  /** Makes a spreadsheet that lasts as long as the run. */
  create(name: string, rows?: number, columns?: number): ExposedSpreadsheet {
    requireConsent(this.host, [allSheets], 'SpreadsheetApp.create');
    if (typeof name !== 'string') throw signatureMismatch('SpreadsheetApp.create', [name]);
    const book = new OpenBook(this.host, newBook(this.host, name, rows, columns), this.factory);
    this.books.keep(book);
    return this.factory.spreadsheet(book);
  }

  /** @throws where no spreadsheet of this run has the id, or the scope is missing */
  openById(id: string): ExposedSpreadsheet {
    requireConsent(this.host, [allSheets], 'SpreadsheetApp.openById');
    const book = this.books.byId(id);
    if (!book) throw exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    return this.factory.spreadsheet(book);
  }

  openByUrl(url: string): ExposedSpreadsheet {
    requireConsent(this.host, [allSheets], 'SpreadsheetApp.openByUrl');
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw exception(`Invalid argument: url`);
    return this.openById(id);
  }

  open(file: { getId: () => string }): ExposedSpreadsheet {
    return this.openById(file.getId());
  }

  override toString(): string {
    return 'SpreadsheetApp';
  }

  private activeBook(): OpenBook | null {
    if (this.active) return this.active;
    if (this.host.input.context === 'web-app') return null;
    this.host.requireScope([thisSheetOnly, allSheets], 'SpreadsheetApp.getActiveSpreadsheet');
    return this.books.container();
  }

  private activeTab(): SheetBase | null {
    const book = this.activeBook();
    return book && new SheetBase(book, book.activeSheet());
  }

  private someTab(): SheetBase {
    const tab = this.activeTab();
    if (!tab) throw exception('There is no active spreadsheet.');
    return tab;
  }
}
