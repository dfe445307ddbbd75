import { format as formatWith, isDateFormat as isDatePattern, isTextFormat as isTextPattern } from 'numfmt';
import type { CellValue } from '../../model/book';
import { automaticNumber } from './automatic';
import { displayBoolean } from './booleans';
import { languageTag } from './locale';

/** Names of the automatic format: none, General, and how Apps Script reports it. */
const automaticFormats: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

/** @param format a number format, '' for automatic @returns whether it is the automatic one */
export function isAutomatic(format: string): boolean {
  return automaticFormats.has(format);
}

/** @returns whether a number format shows dates, times or durations, so that a script sees a Date */
export function isDateFormat(format: string): boolean {
  return !isAutomatic(format) && isDatePattern(format);
}

/** @returns whether a number format keeps whatever is typed as text ("@") */
export function isTextFormat(format: string): boolean {
  return !isAutomatic(format) && isTextPattern(format);
}

/**
 * @param value what a cell holds
 * @param format its number format; '' or 'General' for the automatic one
 * @param locale of the spreadsheet, such as 'es_MX'
 * @returns what the cell shows: errors as their code, truth values in the locale's words. A format
 *   that cannot be read shows as the automatic one.
 */
export function displayText(value: CellValue, format: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return displayBoolean(value, locale);
  if (typeof value === 'object') return value.code;
  if (isAutomatic(format)) return typeof value === 'string' ? value : automaticNumber(value, locale);
  if (typeof value === 'number' && isTextFormat(format)) return automaticNumber(value, locale);
  return formatted(value, format, locale);
}

function formatted(value: string | number, format: string, locale: string): string {
  try {
    // Sheets has no 29 February 1900: its day 60 is 28 February.
    return formatWith(format, value, { locale: languageTag(locale), leap1900: false });
  } catch {
    // numfmt throws on a format that it cannot read.
    return typeof value === 'string' ? value : automaticNumber(value, locale);
  }
}
