import type { BookModel, CellModel } from '../../../model/book';
import { displayText, isDateFormat } from '../../../formulas';
import { isCellError } from '../book-access';
import { dateInZone } from './zoned-serial';
import { effectiveFormat } from './number-format';

/** What getValue answers. */
export type ScriptValue = string | number | boolean | Date;

/**
 * A cell's value as scripts receive it: '' for a blank, a Date for a number under a date format
 * (in the spreadsheet's zone), the code of an error as text (reference: Range.getValue).
 * @param book the spreadsheet, calculated
 */
export function scriptValue(book: BookModel, cell: CellModel): ScriptValue {
  const { value } = cell;
  if (value === null) return '';
  if (isCellError(value)) return value.code;
  if (typeof value !== 'number') return value;
  return isDateFormat(effectiveFormat(cell)) ? dateInZone(value, book.timeZone) : value;
}

/**
 * A cell's value as it is shown.
 * @param book the spreadsheet, calculated
 */
export function shownText(book: BookModel, cell: CellModel): string {
  if (cell.value === null) return '';
  return displayText(cell.value, effectiveFormat(cell), book.locale);
}
