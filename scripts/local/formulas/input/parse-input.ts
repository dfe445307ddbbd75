import type { CellValue } from '../../model/book';
import { isAutomatic, isDateFormat, isTextFormat } from '../display/display-text';
import { type TypedValue, parseTyped } from './parse-typed';

/** The cell that is typed into. */
export interface InputContext {
  /** Its number format, '' for automatic. */
  readonly format: string;
  /** Of the spreadsheet, such as 'es_MX'. */
  readonly locale: string;
  /** Milliseconds since 1970: the year of dates that name none. */
  readonly now: number;
}

/** What Sheets makes of it. */
export interface ParsedInput {
  /** null for nothing, and for a formula, which is still to be computed. */
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  /** The format that the cell takes on; absent: it keeps its own. */
  readonly numberFormat?: string;
}

/**
 * Reads text as Sheets does when it is typed: "=…" is a formula, and so is "+…" unless it is a number; "'…"
 * is text whatever follows; numbers, percents, amounts, dates, times and truth values are taken for what
 * they are, everything else is text. In a cell of format "@" all is text.
 */
export function parseInput(text: string, { format, locale, now }: InputContext): ParsedInput {
  if (text === '') return { value: null };
  if (isTextFormat(format)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const typed = parseTyped(text, locale, now);
  if (typed) return withFormat(typed, format);
  // Typing "+A1" is an old way to begin a formula, which Sheets keeps.
  if (text.startsWith('+') && text.length > 1) return { value: null, formula: `=${text}` };
  return { value: text };
}

/** A date or percent changes the format of a cell of another kind; an amount only that of an unformatted one. */
function withFormat({ value, numberFormat }: TypedValue, format: string): ParsedInput {
  if (numberFormat === undefined) return { value };
  if (isAutomatic(format)) return { value, numberFormat };
  const isDate = isDateFormat(numberFormat) && !isDateFormat(format);
  const isPercent = numberFormat.endsWith('%') && !format.includes('%');
  return isDate || isPercent ? { value, numberFormat } : { value };
}
