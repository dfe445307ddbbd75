import type { BookModel, CellModel, SheetModel } from '../../../model/book';
import { parseArea, splitTab } from '../a1';
import { cellAt } from '../book-access';

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

const dateFunctions = /^=\s*(TODAY|DATE|DATEVALUE|EDATE|EOMONTH|WORKDAY|WORKDAY\.INTL|TO_DATE)\s*\(/i;
const momentFunctions = /^=\s*NOW\s*\(\s*\)\s*$/i;
const timeFunctions = /^=\s*(TIME|TIMEVALUE)\s*\(/i;
const plainReference = /^=\s*((?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_]*!)?\$?[A-Za-z]{1,3}\$?\d+)\s*$/u;

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
 * The format that decides how a cell's value is read and shown: its own, or, for a formula on
 * "Automatic", the one that Sheets infers from a date function or from the cell it points at.
 * @returns '' for automatic
 */
export function effectiveFormat(book: BookModel, sheet: SheetModel, cell: CellModel, depth = 0): string {
  const own = cell.style?.numberFormat;
  if (own !== undefined || cell.formula === undefined || depth > 20) return own ?? '';
  if (dateFunctions.test(cell.formula)) return defaultDateFormat(book.locale, false);
  if (momentFunctions.test(cell.formula)) return defaultDateFormat(book.locale, true);
  if (timeFunctions.test(cell.formula)) return 'H:mm:ss';
  return formatOfTarget(book, sheet, cell.formula, depth);
}

function formatOfTarget(book: BookModel, sheet: SheetModel, formula: string, depth: number): string {
  const reference = plainReference.exec(formula)?.[1];
  if (reference === undefined) return '';
  const { tab, rest } = splitTab(reference);
  const target = tab === null ? sheet : book.sheets.find((one) => one.name === tab);
  const area = target && parseArea(rest, target)?.area;
  if (!target || !area) return '';
  return effectiveFormat(book, target, cellAt(target, area.row, area.column), depth + 1);
}
