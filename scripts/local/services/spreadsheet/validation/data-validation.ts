import type { RuleArgument, ValidationModel } from '../../../model/book';
import { exception } from '../../exception';
import { declaredMember } from '../declared-enum';
import { enumName } from '../enum-value';
import { DataValidationCriteria } from '../enums';
import { omit } from '../omit';
import type { OpenBook } from '../open-book';
import { ruleArgument, scriptArgument } from '../rule-arguments';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';

/** A rule in the making: as the model, but perhaps without a condition yet. */
type Draft = Omit<ValidationModel, 'criteria'> & { readonly criteria: string | null };

/** What a rule and its builder both answer. */
class ValidationView {
  constructor(
    readonly _book: OpenBook,
    public _draft: Draft,
  ) {}

  getAllowInvalid(): boolean {
    return this._draft.allowInvalid;
  }

  /** @returns null before a condition is chosen (only in a builder) */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const { criteria } = this._draft;
    return criteria === null ? (null as never) : declaredMember(DataValidationCriteria, criteria);
  }

  /** @returns the arguments as given to the builder; those of lists and ranges end with whether a drop-down shows */
  // Declared any[] by Google; unknown[] would not fit their interface.
  getCriteriaValues(): never[] {
    const { criteria, args, list, showDropdown } = this._draft;
    const values = args.map((argument) => scriptArgument(argument, this._book));
    if (criteria === 'VALUE_IN_LIST') values.push([...(list ?? [])]);
    if (criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE') values.push(showDropdown ?? true);
    return values as never[];
  }

  /** @returns null where none was set */
  getHelpText(): string {
    return this._draft.help ?? (null as never);
  }

  copy(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return wrap(this._book.host, 'DataValidationBuilder', new DataValidationBuilder(this._book, this._draft));
  }
}

/** A rule for what may be entered into a cell. */
export class DataValidation extends ValidationView implements GoogleAppsScript.Spreadsheet.DataValidation {
  declare readonly _draft: ValidationModel;
}

/** Makes rules: SpreadsheetApp.newDataValidation(). */
class DataValidationBuilder extends ValidationView implements GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  requireCheckbox(...values: unknown[]): this {
    return this._require('CHECKBOX', values);
  }

  requireDate(): this {
    return this._require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_AFTER', 'requireDateAfter', [date]);
  }

  requireDateBefore(date: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_BEFORE', 'requireDateBefore', [date]);
  }

  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_BETWEEN', 'requireDateBetween', [start, end]);
  }

  requireDateEqualTo(date: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_EQUAL_TO', 'requireDateEqualTo', [date]);
  }

  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_NOT_BETWEEN', 'requireDateNotBetween', [start, end]);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_ON_OR_AFTER', 'requireDateOnOrAfter', [date]);
  }

  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): this {
    return this._dates('DATE_ON_OR_BEFORE', 'requireDateOnOrBefore', [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    return this._texts('CUSTOM_FORMULA', 'requireFormulaSatisfied', formula);
  }

  requireNumberBetween(start: number, end: number): this {
    return this._numbers('NUMBER_BETWEEN', 'requireNumberBetween', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this._numbers('NUMBER_EQUAL_TO', 'requireNumberEqualTo', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this._numbers('NUMBER_GREATER_THAN', 'requireNumberGreaterThan', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._numbers('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'requireNumberGreaterThanOrEqualTo', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this._numbers('NUMBER_LESS_THAN', 'requireNumberLessThan', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this._numbers('NUMBER_LESS_THAN_OR_EQUAL_TO', 'requireNumberLessThanOrEqualTo', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this._numbers('NUMBER_NOT_BETWEEN', 'requireNumberNotBetween', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this._numbers('NUMBER_NOT_EQUAL_TO', 'requireNumberNotEqualTo', [number]);
  }

  requireTextContains(text: string): this {
    return this._texts('TEXT_CONTAINS', 'requireTextContains', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this._texts('TEXT_DOES_NOT_CONTAIN', 'requireTextDoesNotContain', text);
  }

  requireTextEqualTo(text: string): this {
    return this._texts('TEXT_EQUAL_TO', 'requireTextEqualTo', text);
  }

  requireTextIsEmail(): this {
    return this._require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this._require('TEXT_IS_VALID_URL', []);
  }

  /** Choices become text, as live does with numbers and booleans. */
  requireValueInList(values: string[], showDropdown = true): this {
    if (!Array.isArray(values)) throw mismatch('requireValueInList', [values]);
    const list = (values as unknown[]).map(String);
    this._draft = { ...this._settings(), criteria: 'VALUE_IN_LIST', args: [], list, showDropdown };
    return this;
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): this {
    const argument = ruleArgument(range, this._book);
    if (argument?.kind !== 'range') throw mismatch('requireValueInRange', [range]);
    this._draft = { ...this._settings(), criteria: 'VALUE_IN_RANGE', args: [argument], showDropdown };
    return this;
  }

  /** Takes the arguments unchecked, as live does: a formula may stand where a number or date is expected. */
  withCriteria(criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): this {
    const name = enumName(criteria);
    if (name === null || !Array.isArray(args)) throw mismatch('withCriteria', [criteria, args]);
    const dropdown = args[1] !== false;
    if (name === 'VALUE_IN_LIST') return this.requireValueInList(args[0] as string[], dropdown);
    if (name === 'VALUE_IN_RANGE')
      return this.requireValueInRange(args[0] as GoogleAppsScript.Spreadsheet.Range, dropdown);
    return this._require(name, args);
  }

  /** @param allowInvalidData true warns only, false rejects */
  setAllowInvalid(allowInvalidData: boolean): this {
    this._draft = { ...this._draft, allowInvalid: allowInvalidData };
    return this;
  }

  setHelpText(helpText: string | null): this {
    const rest = omit(this._draft, 'help');
    this._draft = helpText === null ? rest : { ...rest, help: helpText };
    return this;
  }

  /** @throws where no condition was chosen */
  build(): GoogleAppsScript.Spreadsheet.DataValidation {
    const { criteria } = this._draft;
    if (criteria === null) throw exception('A data validation rule needs a criteria.');
    return makeDataValidation(this._book, { ...this._draft, criteria });
  }

  _settings(): Pick<Draft, 'allowInvalid' | 'help'> {
    const { allowInvalid, help } = this._draft;
    return help === undefined ? { allowInvalid } : { allowInvalid, help };
  }

  _require(criteria: string, values: readonly unknown[]): this {
    const args = values.map((value) => ruleArgument(value, this._book));
    const known = args.filter((argument): argument is RuleArgument => argument !== null);
    if (known.length !== args.length) throw mismatch('withCriteria', values);
    this._draft = { ...this._settings(), criteria, args: known };
    return this;
  }

  _dates(criteria: string, method: string, values: readonly unknown[]): this {
    if (!values.every((value) => value instanceof Date)) throw mismatch(method, values);
    return this._require(criteria, values);
  }

  _numbers(criteria: string, method: string, values: readonly unknown[]): this {
    // Arguments declared as numbers take text that reads as one: live converts them.
    const numbers = values.map((value) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value));
    if (!numbers.every((value) => typeof value === 'number' && !Number.isNaN(value))) throw mismatch(method, values);
    return this._require(criteria, numbers);
  }

  _texts(criteria: string, method: string, value: unknown): this {
    if (!['string', 'number', 'boolean'].includes(typeof value)) throw mismatch(method, [value]);
    return this._require(criteria, [String(value)]);
  }
}

function mismatch(method: string, args: readonly unknown[]) {
  return signatureMismatch(`SpreadsheetApp.DataValidationBuilder.${method}`, args);
}

/**
 * @param book the spreadsheet whose ranges and zone the rule refers to
 * @returns what SpreadsheetApp.newDataValidation() gives
 */
export function newDataValidationBuilder(book: OpenBook): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const draft: Draft = { criteria: null, args: [], allowInvalid: true };
  return wrap(book.host, 'DataValidationBuilder', new DataValidationBuilder(book, draft));
}

/** @returns the DataValidation a script holds for a cell's rule */
export function makeDataValidation(
  book: OpenBook,
  model: ValidationModel,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return wrap(book.host, 'DataValidation', new DataValidation(book, model));
}
