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
/** Day, month and, at most, the four words after "dos mil"; words are bounded so that no text takes long. */
const IN_WORDS = new RegExp(
  `(?<![a-z0-9])(?:\\d{1,2}|1o|1ro|[a-z]{2,12}(?: y [a-z]{2,6})?) de (?:${[...MONTH_NAMES, 'setiembre'].join('|')})` +
    `,? del? (?:ano )?(?:\\d{4}(?!\\d)|(?:dos )?mil(?: [a-z]{1,12}){0,4})`,
  'g',
);

/**
 * Finds the whole dates of a text, in the ways that municipalities write them; one without its year is left out.
 *
 * @param normalText a text as names are compared (`normalise`, or one of its sentences).
 * @returns them in order.
 */
export function findDates(normalText: string): DateInText[] {
  const found = [NUMERIC, IN_WORDS].flatMap((pattern) => matchesOf(pattern, normalText)).flatMap(readMatch);
  return found.sort((one, other) => one.start - other.start);
}

/** The year in words may run into the words after it: the longest that is a date counts. */
function readMatch({ 0: text, index }: RegExpExecArray): DateInText[] {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const candidate = words.slice(0, count).join(' ');
    const read = readSpanishDate(candidate.replace(',', ''));
    if (read.kind === 'date') return [{ date: read.date, start: index, end: index + candidate.length }];
  }
  return [];
}
