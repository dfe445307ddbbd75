import type { RuleArgument } from '../../../model/book';
import { enumName } from '../enum-value';
import type { OpenBook } from '../open-book';
import { ruleArgument } from '../rule-arguments';
import { signatureMismatch } from '../signature';

/** A condition of a conditional format or a filter. */
export interface Condition {
  /** A name of BooleanCriteria. */
  readonly criteria: string;
  readonly args: readonly RuleArgument[];
}

type DateOrRelative = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

/** The conditions that builders of conditional formats and of filter criteria share. */
export abstract class WhenBuilder {
  constructor(
    readonly _book: OpenBook,
    readonly _className: string,
  ) {}

  /** Takes the condition over. */
  abstract _meet(condition: Condition): this;

  whenCellEmpty(): this {
    return this._when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this._when('CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: DateOrRelative): this {
    return this._date('DATE_AFTER', 'whenDateAfter', date);
  }

  whenDateBefore(date: DateOrRelative): this {
    return this._date('DATE_BEFORE', 'whenDateBefore', date);
  }

  whenDateEqualTo(date: DateOrRelative): this {
    return this._date('DATE_EQUAL_TO', 'whenDateEqualTo', date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this._text('CUSTOM_FORMULA', 'whenFormulaSatisfied', formula);
  }

  whenNumberBetween(start: number, end: number): this {
    return this._numbers('NUMBER_BETWEEN', 'whenNumberBetween', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this._numbers('NUMBER_EQUAL_TO', 'whenNumberEqualTo', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this._numbers('NUMBER_GREATER_THAN', 'whenNumberGreaterThan', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'whenNumberGreaterThanOrEqualTo', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this._numbers('NUMBER_LESS_THAN', 'whenNumberLessThan', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this._numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 'whenNumberLessThanOrEqualTo', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this._numbers('NUMBER_NOT_BETWEEN', 'whenNumberNotBetween', [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this._numbers('NUMBER_NOT_EQUAL_TO', 'whenNumberNotEqualTo', [number]);
  }

  whenTextContains(text: string): this {
    return this._text('TEXT_CONTAINS', 'whenTextContains', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this._text('TEXT_DOES_NOT_CONTAIN', 'whenTextDoesNotContain', text);
  }

  whenTextEndsWith(text: string): this {
    return this._text('TEXT_ENDS_WITH', 'whenTextEndsWith', text);
  }

  whenTextEqualTo(text: string): this {
    return this._text('TEXT_EQUAL_TO', 'whenTextEqualTo', text);
  }

  whenTextStartsWith(text: string): this {
    return this._text('TEXT_STARTS_WITH', 'whenTextStartsWith', text);
  }

  /** @throws where the criteria is no enum member or the arguments are no array */
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): this {
    const name = enumName(criteria);
    if (name === null || !Array.isArray(args)) throw this._mismatch('withCriteria', [criteria, args]);
    return this._when(name, args);
  }

  _when(criteria: string, values: readonly unknown[]): this {
    const args = values.map((value) => ruleArgument(value, this._book));
    const known = args.filter((argument): argument is RuleArgument => argument !== null);
    if (known.length !== args.length) throw this._mismatch('withCriteria', values);
    return this._meet({ criteria, args: known });
  }

  _date(criteria: string, method: string, given: unknown): this {
    if (given instanceof Date) return this._when(criteria, [given]);
    if (enumName(given) === null) throw this._mismatch(method, [given]);
    return this._when(`${criteria}_RELATIVE`, [given]);
  }

  _numbers(criteria: string, method: string, values: readonly unknown[]): this {
    // Arguments declared as numbers take text that reads as one: live converts them.
    const numbers = values.map((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value));
    if (!numbers.every((value) => typeof value === 'number' && !Number.isNaN(value)))
      throw this._mismatch(method, values);
    return this._when(criteria, numbers);
  }

  _text(criteria: string, method: string, given: unknown): this {
    if (!['string', 'number', 'boolean'].includes(typeof given)) throw this._mismatch(method, [given]);
    return this._when(criteria, [String(given)]);
  }

  _mismatch(method: string, args: readonly unknown[]) {
    return signatureMismatch(`SpreadsheetApp.${this._className}.${method}`, args);
  }
}
