import { civilDate } from '../model/civil-date';
import type { CivilDate } from '../model/civil-date';
import { matchesOf } from './matches';

/** A date stamped in a file's address. */
export interface AddressDate {
  /** The piece of the address that says it. */
  readonly text: string;
  /** The day; the last of the month where only that is told. */
  readonly date: CivilDate;
}

/** Files are stamped since they are published on the web. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** How addresses write a date: pattern, then what its groups are. Digits beside it would make it another number. */
const STAMPS: readonly (readonly [pattern: RegExp, century: number])[] = [
  // 20230509 and 20230509092423; 2023-05-09, 2023_05_09 and /2023/05/09/
  [/(?<!\d)(20\d{2})(\d{2})(\d{2})(?:[01]\d|2[0-3])(?:[0-5]\d){2}(?!\d)/g, 0],
  [/(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)/g, 0],
  [/(?<!\d)(20\d{2})([-_./])(\d{2})\2(\d{2})(?!\d)/g, 0],
  // 230509092423: two digits of the year, and the hour, minute and second (seed L307)
  [/(?<!\d)(\d{2})(\d{2})(\d{2})(?:[01]\d|2[0-3])(?:[0-5]\d){2}(?!\d)/g, FIRST_YEAR],
];
/** The folders of a month, as "/2023/05/". */
const MONTH_FOLDER = /\/(20\d{2})\/(0[1-9]|1[0-2])(?=\/(?!\d{2}\/))/g;

/**
 * The latest date that an address is stamped with: a file of May kept in the folder of August was there in August.
 *
 * @returns null where it holds none; a year alone, or a span of years, is none.
 */
export function dateInAddress(address: string): AddressDate | null {
  const days = STAMPS.flatMap(([pattern, century]) =>
    matchesOf(pattern, address).flatMap((match) => readStamp(match, century)),
  );
  const months = matchesOf(MONTH_FOLDER, address).flatMap(readMonth);
  const latest = [...days, ...months].sort((one, other) => (one.date < other.date ? 1 : -1));
  return latest[0] ?? null;
}

/** A separator is no number: what is left are year, month and day. */
function readStamp(match: RegExpExecArray, century: number): AddressDate[] {
  const [year = 0, month = 0, day = 0] = match
    .slice(1)
    .filter((group) => /^\d+$/.test(group))
    .map(Number);
  const whole = year + century;
  const date = whole < FIRST_YEAR || whole > LAST_YEAR ? null : civilDate(whole, month, day);
  return date === null ? [] : [{ text: match[0], date }];
}

function readMonth([text, year, month]: RegExpExecArray): AddressDate[] {
  const lastDay = [31, 30, 29, 28].map((day) => civilDate(Number(year), Number(month), day)).find((date) => date);
  return lastDay ? [{ text: text.slice(1), date: lastDay }] : [];
}
