import type { CellModel } from '../../../model/book';

/** What getNumberFormat answers for a cell on "Automatic": as many decimals as there are, no grouping. */
export const automaticFormat = '0.###############';

const automaticNames = new Set(['', 'general', automaticFormat]);

/**
 * The number format to keep for one that a script sets; "General" and "" mean automatic.
 * @returns undefined for automatic
 */
export function storedFormat(format: string): string | undefined {
  return automaticNames.has(format.toLowerCase()) ? undefined : format;
}

/**
 * The date format that Sheets gives a cell of its own accord, in the order of the locale.
 * @param locale such as 'es_MX'
 * @param withTime whether the value has a time of day
 */
export function defaultDateFormat(locale: string, withTime: boolean): string {
  const date = locale.startsWith('en_US') || locale === 'en' ? 'M/d/yyyy' : 'd/M/yyyy';
  return withTime ? `${date} H:mm:ss` : date;
}

/**
 * The format that decides how a cell's value is read and shown: its own, or the one that its
 * formula's result brings along (a date, a percentage).
 * @param cell calculated
 * @returns '' for automatic
 */
export function effectiveFormat(cell: CellModel): string {
  return cell.style?.numberFormat ?? cell.formulaFormat ?? '';
}
