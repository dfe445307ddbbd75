import type { BookModel, RangeModel, SheetModel } from '../../model/book';
import { exception } from '../exception';
import type { Host } from '../host';
import type { Bounds } from './a1';
import { areaHolds } from './book-access';

/**
 * Makes the guarded objects that scripts hold. It is given to every class, so that a range can make
 * a sheet and a sheet a range without their files importing each other.
 */
export interface ObjectFactory {
  readonly range: (
    book: OpenBook,
    sheet: SheetModel,
    area: RangeModel,
    bounds?: Bounds,
  ) => GoogleAppsScript.Spreadsheet.Range;
  readonly sheet: (book: OpenBook, sheet: SheetModel) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly spreadsheet: (book: OpenBook) => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly rangeList: (
    book: OpenBook,
    ranges: readonly GoogleAppsScript.Spreadsheet.Range[],
  ) => GoogleAppsScript.Spreadsheet.RangeList;
  readonly selection: (book: OpenBook) => GoogleAppsScript.Spreadsheet.Selection;
  /** Makes a book made by a script findable by its id. */
  readonly keep: (book: OpenBook) => void;
  /** Throws as the live service does where the user may not edit the area. */
  readonly assertEditable: (book: OpenBook, sheet: SheetModel, area: RangeModel) => void;
  /**
   * Fills in the values of the book's formulas that the change of some tabs reaches, left out: of all, and tells whether
   * they last until something changes.
   */
  readonly calculate: (model: BookModel, now: number, changed?: ReadonlySet<SheetModel>) => boolean;
}

/** A spreadsheet that scripts hold, its formulas calculated only when a value is asked for after a change. */
export class OpenBook {
  /** Tabs that changed since the book was calculated; null: it never was, or all may have. */
  private stale: Set<SheetModel> | null;

  /** Whether this run changed anything; what a run only reads is kept as it came. */
  private touched = false;

  /** The current cell: the first of the selection, unless a script chose another within it. */
  private current: { row: number; column: number } | null = null;

  /** The ranges selected beside the active one; empty where only one is. */
  private selectedAreas: readonly RangeModel[] = [];

  /** Settings of its calculation that scripts may set and read; the host calculates on change, without cycles. */
  readonly settings = { recalculation: 'ON_CHANGE', iterative: false, cycles: 50, threshold: 0.05 };

  /** Who may open it; not kept beyond the run. */
  readonly people: { editors: string[]; viewers: string[] };

  constructor(
    readonly host: Host,
    readonly model: BookModel,
    readonly factory: ObjectFactory,
  ) {
    this.stale = model.isCalculated === true ? new Set() : null;
    this.people = { editors: [host.input.owner].filter((email) => email !== ''), viewers: [] };
  }

  /**
   * To be called after whatever may alter the value of a formula.
   * @param tab the only one that changed, where formulas that named its cells still do; left out where it is not as simple
   */
  changed(tab?: SheetModel): void {
    if (tab) this.stale?.add(tab);
    else this.stale = null;
    this.touched = true;
    delete this.model.isCalculated;
  }

  /** Brings formula values up to date; costs nothing where nothing changed, in this run or since one that knew. */
  settle(): void {
    if (this.stale?.size === 0) return;
    const lasts = this.factory.calculate(this.model, this.host.now(), this.stale ?? undefined);
    this.stale = new Set();
    if (this.touched && lasts) this.model.isCalculated = true;
  }

  /** @returns the next number for a sheet, metadata, protection, chart or banding */
  nextId(): number {
    this.model.lastId += 1;
    return this.model.lastId;
  }

  /**
   * @param sheet a tab that a script still holds
   * @throws as the live service does where it was deleted meanwhile
   */
  assertPresent(sheet: SheetModel): void {
    if (!this.model.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  }

  /** @returns the tab on which the user is */
  activeSheet(): SheetModel {
    const [first] = this.model.sheets;
    const active = this.model.sheets.find((sheet) => sheet.id === this.model.activeSheetId) ?? first;
    if (active === undefined) throw new Error('a book without tabs');
    return active;
  }

  /** Selects an area, and with it its tab. */
  select(sheet: SheetModel, area: RangeModel, all: readonly RangeModel[] = []): void {
    this.assertPresent(sheet);
    this.model.activeSheetId = sheet.id;
    this.model.activeRange = area;
    this.selectedAreas = all;
    this.current = null;
  }

  /** Makes a cell the current one; a selection that holds it stays. */
  selectCell(sheet: SheetModel, cell: { row: number; column: number }): void {
    const at = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    if (sheet.id !== this.model.activeSheetId || !areaHolds(this.model.activeRange, at)) this.select(sheet, at);
    this.current = { row: cell.row, column: cell.column };
  }

  /** @returns every selected area, the active one last */
  selection(): readonly RangeModel[] {
    return this.selectedAreas.length === 0 ? [this.model.activeRange] : this.selectedAreas;
  }

  /** @returns the current cell of the active tab */
  currentCell(): RangeModel {
    const { row, column } = this.current ?? this.model.activeRange;
    return { row, column, rows: 1, columns: 1 };
  }
}
