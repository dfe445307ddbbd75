import type { FilterModel } from '../../../model/book';
import { WhenBuilder, type Condition } from '../conditional/when-builder';
import { declaredMember } from '../declared-enum';
import { BooleanCriteria } from '../enums';
import { omit } from '../omit';
import type { OpenBook } from '../open-book';
import { scriptArgument } from '../rule-arguments';
import { wrap } from '../wrap';

/** What a filter asks of one column. */
export type CriteriaModel = FilterModel['criteria'][string];

/** What a filter asks of one column, as scripts hold it. */
export class FilterCriteria implements GoogleAppsScript.Spreadsheet.FilterCriteria {
  constructor(
    readonly _book: OpenBook,
    readonly _model: CriteriaModel,
  ) {}

  /** @returns null where only values are hidden or shown */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return criteriaType(this._model);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this._book, this._model);
  }

  getHiddenValues(): string[] {
    return [...(this._model.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this._model.visible ?? [])];
  }

  copy(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteriaBuilder(this._book, this._model);
  }
}

/** Makes filter criteria: SpreadsheetApp.newFilterCriteria(). */
class FilterCriteriaBuilder extends WhenBuilder implements GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
  public _model: CriteriaModel;

  constructor(book: OpenBook, model: CriteriaModel) {
    super(book, 'FilterCriteriaBuilder');
    this._model = model;
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return criteriaType(this._model);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this._book, this._model);
  }

  getHiddenValues(): string[] {
    return [...(this._model.hidden ?? [])];
  }

  getVisibleValues(): string[] {
    return [...(this._model.visible ?? [])];
  }

  /** @param values as they are shown; rows with them are hidden */
  setHiddenValues(values: string[]): this {
    if (!Array.isArray(values)) throw this._mismatch('setHiddenValues', [values]);
    this._model = { ...omit(this._model, 'visible'), hidden: values.map(String) };
    return this;
  }

  /** @param values as they are shown; only rows with them stay */
  setVisibleValues(values: string[]): this {
    if (!Array.isArray(values)) throw this._mismatch('setVisibleValues', [values]);
    this._model = { ...omit(this._model, 'hidden'), visible: values.map(String) };
    return this;
  }

  copy(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return newFilterCriteriaBuilder(this._book, this._model);
  }

  build(): GoogleAppsScript.Spreadsheet.FilterCriteria {
    return makeFilterCriteria(this._book, this._model);
  }

  _meet({ criteria, args }: Condition): this {
    this._model = { ...this._model, criteria, args };
    return this;
  }
}

function criteriaType({ criteria }: CriteriaModel): never {
  return criteria === undefined ? (null as never) : declaredMember(BooleanCriteria, criteria);
}

function criteriaValues(book: OpenBook, { args }: CriteriaModel): unknown[] {
  return (args ?? []).map((argument) => scriptArgument(argument, book));
}

/**
 * @param book the spreadsheet whose zone dates refer to
 * @param model what it starts with
 * @returns what SpreadsheetApp.newFilterCriteria() gives
 */
export function newFilterCriteriaBuilder(
  book: OpenBook,
  model: CriteriaModel = {},
): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
  return wrap(book.host, 'FilterCriteriaBuilder', new FilterCriteriaBuilder(book, model));
}

/** @returns the FilterCriteria a script holds */
export function makeFilterCriteria(book: OpenBook, model: CriteriaModel): GoogleAppsScript.Spreadsheet.FilterCriteria {
  return wrap(book.host, 'FilterCriteria', new FilterCriteria(book, model));
}
