import type { CivilDate } from '../model/civil-date';
import { MONTH_NAMES } from '../model/civil-date';
import { matchesOf } from './matches';
import { readSpanishDate } from './spanish-date';

/** A whole date within a text: where it begins, and where what follows it begins. */
export interface DateInText {
  readonly date: CivilDate;
  readonly start: number;
  readonly end: number;
}

const NUMERIC = /(?<![\d/-])(?:\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{4}-\d{2}-\d{2})(?![\d/-])/g;
const MONTH = [...MONTH_NAMES, 'setiembre'].join('|');
/** Month and year, with at most the four words after "dos mil"; words are bounded so that no text takes long. */
const MONTH_AND_YEAR = new RegExp(
  `de (?:${MONTH}),? del? (?:ano )?(?:\\d{4}(?!\\d)|(?:dos )?mil(?: [a-z]{1,12}){0,4})`,
  'g',
);
/** The day before it, in as many words as it may have: "treinta y uno", or "siete" alone. */
const DAYS_BEFORE: readonly RegExp[] = [
  /(?<![a-z0-9])[a-z]{2,12} y [a-z]{2,6} $/,
  /(?<![a-z0-9])[a-z0-9]{1,12}[º°]? $/,
];
const LONGEST_DAY = 24;

/** Most texts have no date, which this tells at a glance. */
const MAY_HAVE_DATE = new RegExp(`\\d[/-]\\d|\\bde (?:${MONTH})\\b`, 'i');

/** @returns false only where a text, as it was typed, can have no date that {@link findDates} would find */
export function mayHaveDate(text: string): boolean {
  return MAY_HAVE_DATE.test(text.replace(/\s+/g, ' '));
}

/**
 * Finds the whole dates of a text, in the ways that municipalities write them; one without its year is left out.
 *
 * @param normalText a text as names are compared (`normalise`, or one of its sentences).
 * @returns them in order.
 */
export function findDates(normalText: string): DateInText[] {
  const numeric = matchesOf(NUMERIC, normalText).flatMap(({ 0: text, index }) => readAt(text, index));
  const inWords = matchesOf(MONTH_AND_YEAR, normalText).flatMap(({ 0: text, index }) => {
    const before = normalText.slice(Math.max(0, index - LONGEST_DAY), index);
    return readInWords(before, text, index);
  });
  return [...numeric, ...inWords].sort((one, other) => one.start - other.start);
}

function readInWords(before: string, monthAndYear: string, index: number): DateInText[] {
  const days = DAYS_BEFORE.flatMap((pattern) => pattern.exec(before)?.[0] ?? []);
  const read = days.map((day) => readAt(`${day}${monthAndYear}`, index - day.length));
  return read.find(({ length }) => length > 0) ?? [];
}

/** The year in words may run into the words after it: the longest that is a date counts. */
function readAt(text: string, start: number): DateInText[] {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join(' ');
    const read = readSpanishDate(candidate.replace(',', ''));
    if (read.kind === 'date') return [{ date: read.date, start, end: start + candidate.length }];
  }
  return [];
}
