import type { BookModel, CellValue, RangeModel, SheetModel, ValidationModel } from '../../../model/book';
import { parseArea, splitTab } from '../a1';
import { cellAt, gridOf, isCellError } from '../book-access';
import { meetsCriteria } from '../criteria-match';

/** Where the value is to be entered. */
export interface ValidationPlace {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/**
 * Whether a validation accepts a value. Blanks always pass, as live.
 * @param value as it would be stored
 * @param validation the cell's rule
 * @param place the cell
 * @returns true also where the rule is a custom formula, which is not judged here
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
      return meetsCriteria(validation.criteria, validation.args, { value, text }, 0);
  }
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
