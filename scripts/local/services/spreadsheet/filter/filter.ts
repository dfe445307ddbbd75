import type { FilterModel, RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { declaredMember } from '../declared-enum';
import { SortOrder } from '../enums';
import type { OpenBook } from '../open-book';
import { sortRows } from '../range/sort-rows';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';
import { FilterCriteria, makeFilterCriteria, type CriteriaModel } from './filter-criteria';
import { applyFilter } from './filtered-rows';

/** How a column of a filter is sorted. */
class SortSpec {
  constructor(readonly _sort: { readonly position: number; readonly ascending: boolean } | null) {}

  /** @returns the column's position, from 1; null where the column is not sorted by */
  getDimensionIndex(): number | null {
    return this._sort?.position ?? null;
  }

  isAscending(): boolean {
    return this._sort?.ascending ?? false;
  }

  /** @throws where the column is not sorted by, in the words of live Sheets */
  getSortOrder(): GoogleAppsScript.Spreadsheet.SortOrder {
    if (this._sort !== null) return declaredMember(SortOrder, this._sort.ascending ? 'ASCENDING' : 'DESCENDING');
    throw exception(
      'Unexpected error while getting the method or property getSortOrder on object SpreadsheetApp.SortSpec.',
    );
  }
}

/** The filter of a tab: its first row is the header, what its criteria refuse is hidden. */
class Filter implements GoogleAppsScript.Spreadsheet.Filter {
  constructor(
    readonly _book: OpenBook,
    readonly _sheet: SheetModel,
  ) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this._book.factory.range(this._book, this._sheet, this._model().range);
  }

  /** @param columnPosition the column's position in the tab, from 1 */
  getColumnFilterCriteria(columnPosition: number): GoogleAppsScript.Spreadsheet.FilterCriteria | null {
    const model = this._model().criteria[String(this._column(columnPosition))];
    return model === undefined ? null : makeFilterCriteria(this._book, model);
  }

  /** @param filterCriteria null takes them away */
  setColumnFilterCriteria(
    columnPosition: number,
    filterCriteria: GoogleAppsScript.Spreadsheet.FilterCriteria | null,
  ): this {
    if (filterCriteria === null) return this.removeColumnFilterCriteria(columnPosition);
    const criteria = reveal(filterCriteria, FilterCriteria);
    if (criteria === null)
      throw signatureMismatch('SpreadsheetApp.Filter.setColumnFilterCriteria', [columnPosition, filterCriteria]);
    return this._ask(columnPosition, criteria._model);
  }

  removeColumnFilterCriteria(columnPosition: number): this {
    return this._ask(columnPosition, null);
  }

  /** Sorts the rows below the header. */
  sort(columnPosition: number, ascending: boolean): this {
    const column = this._column(columnPosition);
    const { range } = this._model();
    const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
    this._book.factory.assertEditable(this._book, this._sheet, range);
    sortRows(this._book, this._sheet, body, [{ column, ascending }]);
    this._sheet.filter = { ...this._model(), sort: { column, ascending } };
    applyFilter(this._book, this._sheet);
    return this;
  }

  /** Undocumented, but answered live. */
  getColumnSortSpec(columnPosition: number): SortSpec {
    const { sort } = this._model();
    const sorted = sort?.column === this._column(columnPosition);
    const spec = sorted ? { position: columnPosition, ascending: sort.ascending } : null;
    return wrap(this._book.host, 'SortSpec', new SortSpec(spec));
  }

  remove(): void {
    this._model();
    this._sheet.filter = null;
    applyFilter(this._book, this._sheet);
  }

  _ask(columnPosition: number, wanted: CriteriaModel | null): this {
    const key = String(this._column(columnPosition));
    const model = this._model();
    const others = Object.entries(model.criteria).filter(([column]) => column !== key);
    const criteria = Object.fromEntries(wanted === null ? others : [...others, [key, wanted] as const]);
    this._sheet.filter = { ...model, criteria };
    applyFilter(this._book, this._sheet);
    return this;
  }

  _column(position: number): number {
    const { column, columns } = this._model().range;
    if (typeof position !== 'number') throw signatureMismatch('SpreadsheetApp.Filter.sort', [position]);
    if (position - 1 < column || position - 1 >= column + columns)
      throw exception('The column position is outside the range of the filter.');
    return position - 1;
  }

  _model(): FilterModel {
    const { filter } = this._sheet;
    if (filter === null) throw exception('The filter no longer exists.');
    return filter;
  }
}

/**
 * @param book the spreadsheet
 * @param sheet the tab
 * @returns its filter; null where it has none
 */
export function filterOf(book: OpenBook, sheet: SheetModel): GoogleAppsScript.Spreadsheet.Filter | null {
  return sheet.filter === null ? null : wrap(book.host, 'Filter', new Filter(book, sheet));
}

/**
 * Gives a tab a filter.
 * @param book the spreadsheet
 * @param sheet the tab, changed
 * @param range zero-based, its header first
 * @throws where the tab has one, in the words of live Sheets
 */
export function createFilter(
  book: OpenBook,
  sheet: SheetModel,
  range: RangeModel,
): GoogleAppsScript.Spreadsheet.Filter {
  if (sheet.filter !== null) throw exception("You can't create a filter in a sheet that already has a filter.");
  sheet.filter = { range, criteria: {} };
  return wrap(book.host, 'Filter', new Filter(book, sheet));
}
