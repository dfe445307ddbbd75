import { parseDateText } from './parse-date';
import { parseNumberText } from './parse-number';

/** A value read from typed text, with the format that its way of writing brings. */
export interface TypedValue {
  readonly value: number | boolean;
  /** Absent: the automatic format. */
  readonly numberFormat?: string;
}

const truths: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
const spanishTruths: Readonly<Record<string, boolean>> = { ...truths, VERDADERO: true, FALSO: false };
const longestTruth = 'VERDADERO'.length;

/**
 * @param text as typed
 * @param locale of the spreadsheet, such as 'es_MX'
 * @param now milliseconds since 1970, for dates without a year; absent, those are text
 * @returns the number, date or truth value that Sheets reads in it, or null when it is plain text
 */
export function parseTyped(text: string, locale: string, now?: number): TypedValue | null {
  const trimmed = text.trim();
  if (trimmed.length <= longestTruth) {
    const truth = (locale.startsWith('es') ? spanishTruths : truths)[trimmed.toUpperCase()];
    if (truth !== undefined) return { value: truth };
  }
  if (!/[0-9]/.test(trimmed)) return null;
  return parseNumberText(trimmed, locale) ?? parseDateText(trimmed, locale, now);
}
