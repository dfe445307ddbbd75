import { MONTH_NAMES, civilDate, parseIsoDate } from '../model/civil-date';
import type { CivilDate } from '../model/civil-date';
import { normalise } from '../model/same-text';
import { readSpanishNumber } from './spanish-number';

/** What a text that should be a date turned out to be. */
export type SpanishDate =
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** Day and month are right but nothing says the year. */
  | { readonly kind: 'no-year'; readonly day: number; readonly month: number }
  /** Written as a date, but no day of the calendar: "31 de abril de 2023". */
  | { readonly kind: 'no-such-day'; readonly text: string }
  | { readonly kind: 'not-a-date'; readonly text: string };

interface WrittenDate {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

const NUMERIC = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const IN_WORDS = /^(.+?) de ([a-z]+)(?: del? (.+))?$/;
/** What may stand before the day: "el día jueves, 7 de julio". */
const LEAD = /^(?:el )?(?:dia )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?/;
/** Any year of four digits passes as leap here, so that "29 de febrero" may wait for its year. */
const SOME_LEAP_YEAR = 2000;

/**
 * Reads a date in any way that the municipalities write it: "23 de enero de 2023", "05/01/2023" (day first),
 * "siete de julio de dos mil veintidós", "Veinticuatro de agosto del dos mil veintitrés", "06 de marzo"
 * (seed L78, 226, 427, 207, 322), and "2023-01-05".
 *
 * @param text the date and nothing else; accents and case do not matter.
 * @param yearInContext the year meant where the text gives none.
 */
export function readSpanishDate(text: string, yearInContext?: number): SpanishDate {
  const clean = normalise(text);
  const iso = parseIsoDate(clean);
  if (iso !== null) return { kind: 'date', date: iso };
  const written = readNumeric(clean) ?? readInWords(clean);
  if (written === null) return { kind: 'not-a-date', text };
  const year = written.year ?? yearInContext;
  const date = civilDate(year ?? SOME_LEAP_YEAR, written.month, written.day);
  if (date === null) return { kind: 'no-such-day', text };
  return year === undefined ? { kind: 'no-year', day: written.day, month: written.month } : { kind: 'date', date };
}

function readNumeric(clean: string): WrittenDate | null {
  const [, day, month, year] = NUMERIC.exec(clean) ?? [];
  return day === undefined ? null : { day: Number(day), month: Number(month), year: Number(year) };
}

function readInWords(clean: string): WrittenDate | null {
  const [, dayWords = '', monthName = '', yearWords] = IN_WORDS.exec(clean.replace(LEAD, '')) ?? [];
  const day = readDay(dayWords);
  const month = readMonth(monthName);
  if (day === null || month === null) return null;
  if (yearWords === undefined) return { day, month, year: null };
  const year = readYear(yearWords.replace(/^ano /, ''));
  return year === null ? null : { day, month, year };
}

function readDay(words: string): number | null {
  if (/^(?:primero|1(?:o|ro|er)?[.º°]{0,2})$/.test(words)) return 1;
  return /^\d{1,2}$/.test(words) ? Number(words) : readSpanishNumber(words);
}

function readMonth(name: string): number | null {
  const month = MONTH_NAMES.indexOf(name === 'setiembre' ? 'septiembre' : name) + 1;
  return month === 0 ? null : month;
}

function readYear(words: string): number | null {
  if (/^\d{4}$/.test(words)) return Number(words);
  const year = readSpanishNumber(words);
  return year !== null && year >= 1000 ? year : null;
}
