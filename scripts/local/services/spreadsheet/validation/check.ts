import type { BookModel, CellValue, RangeModel, RuleArgument, SheetModel, ValidationModel } from '../../../model/book';
import { formulaOf, formulaValues } from '../../../formulas';
import { parseArea, splitTab } from '../a1';
import { cellAt, gridOf, isCellError, putCell } from '../book-access';
import { meetsCriteria } from '../criteria-match';
import { workedOut } from '../rule-formulas';

/** Where the value is to be entered. */
export interface ValidationPlace {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Whether a validation accepts a value. Blanks always pass, as live.
 * @param value as it would be stored
 * @param validation the cell's rule
 * @param place the cell
 */
export function checkValidation(value: CellValue, validation: ValidationModel, place: ValidationPlace): boolean {
  if (value === null || value === '') return true;
  const text = plainText(value);
  switch (validation.criteria) {
    case 'VALUE_IN_LIST':
      return (validation.list ?? []).some((choice) => sameChoice(choice, text));
    case 'VALUE_IN_RANGE':
      return choicesInRange(validation, place).some((choice) => sameChoice(choice, text));
    case 'CHECKBOX':
      return isCheckboxValue(value, validation);
    default:
      // Validations have no relative dates that a script can set, so that "today" is never asked for.
      return meetsCriteria(validation.criteria, argumentsAt(value, validation, place), { value, text }, 0);
  }
}

/** Formulas are worked out as if the value were in its cell already. */
function argumentsAt(value: CellValue, { args }: ValidationModel, place: ValidationPlace): readonly RuleArgument[] {
  if (args.every((argument) => formulaOf(argument) === null)) return args;
  const { row, column, now } = place;
  const sheet = withValue(place, value);
  const book = { ...place.book, sheets: place.book.sheets.map((one) => (one === place.sheet ? sheet : one)) };
  return workedOut(args, (formula) => formulaValues(book, [{ sheet, row, column, formula }], { now })[0] ?? null);
}

/** A copy of the tab, as far as it takes for one cell to have another value. */
function withValue({ sheet, row, column }: ValidationPlace, value: CellValue): SheetModel {
  const copy = { ...sheet, cells: [...sheet.cells] };
  copy.cells[row] = [...(sheet.cells[row] ?? [])];
  putCell(copy, row, column, { value });
  return copy;
}

function plainText(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.code;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** A choice is text, but "2" offers the number 2, and "true" the boolean. */
function sameChoice(choice: string, text: string): boolean {
  const wanted = choice.trim();
  if (wanted === text || (/^(?:true|false)$/i.test(wanted) && wanted.toUpperCase() === text)) return true;
  return wanted !== '' && text !== '' && Number(wanted) === Number(text);
}

function choicesInRange(validation: ValidationModel, place: ValidationPlace): string[] {
  const [argument] = validation.args;
  if (argument?.kind !== 'range') return [];
  const { tab, rest } = splitTab(argument.a1);
  const sheet = tab === null ? place.sheet : place.book.sheets.find((one) => one.name === tab);
  const area = sheet && parseArea(rest, sheet)?.area;
  return sheet && area ? textsOf(sheet, area) : [];
}

function textsOf(sheet: SheetModel, area: RangeModel): string[] {
  return gridOf(area, (row, column) => plainText(cellAt(sheet, row, column).value)).flat();
}

function isCheckboxValue(value: CellValue, validation: ValidationModel): boolean {
  const values = validation.args.map((argument) => (argument.kind === 'value' ? argument.value : null));
  return values.length === 0 ? typeof value === 'boolean' : values.includes(value as string | number | boolean);
}
