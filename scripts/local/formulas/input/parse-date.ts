import { conventionsOf } from '../display/locale';
import { serialOfDay, wallTimeOf } from '../dates/serial';
import { parseTimeText } from './parse-time';
import type { TypedValue } from './parse-typed';

/** A day as written: its parts and the format that shows it so. */
interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const longest = 60;
const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);
const shortNameLength = 3;

/**
 * @param text trimmed
 * @param locale decides whether day or month comes first, and the names of months
 * @param now milliseconds since 1970: the year of dates that name none
 * @returns the serial number of the date, time or both, with the format that its writing brings, or null
 */
export function parseDateText(text: string, locale: string, now?: number): TypedValue | null {
  if (text.length > longest) return null;
  const time = parseTimeText(text);
  if (time?.rest === '') return { value: time.value, numberFormat: time.numberFormat };
  const day = parseDay(time ? time.rest : text, locale, now);
  if (!day || !exists(day)) return null;
  const serial = serialOfDay(day.year, day.month, day.day);
  if (!time) return { value: serial, numberFormat: day.format };
  return time.value < 1 ? { value: serial + time.value, numberFormat: `${day.format} ${time.numberFormat}` } : null;
}

function exists({ year, month, day }: WrittenDay): boolean {
  const back = wallTimeOf(serialOfDay(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

function parseDay(text: string, locale: string, now?: number): WrittenDay | null {
  return parseIso(text) ?? parseNumeric(text, locale, now) ?? parseNamed(text, locale, now);
}

/** Year first is the same everywhere: 2023-01-05, 2023/1/5. */
function parseIso(text: string): WrittenDay | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, year, mark = '-', month = '', day = ''] = match;
  const format = `yyyy${mark}${letters('M', month)}${mark}${letters('d', day)}`;
  return { year: Number(year), month: Number(month), day: Number(day), format };
}

function letters(letter: string, digits: string): string {
  return letter.repeat(digits.length);
}

/** Both parts padded or two digits long show with two digits, as in 05/12/2023. */
function numericFormat(first: string, second: string, monthFirst: boolean, mark: string): string {
  const [day, month] = first.length === 2 && second.length === 2 ? ['dd', 'MM'] : ['d', 'M'];
  return (monthFirst ? [month, day] : [day, month]).join(mark);
}

function parseNumeric(text: string, locale: string, now?: number): WrittenDay | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', mark = '/', second = '', yearText] = match;
  const year = yearText === undefined ? yearOf(now) : fullYear(yearText);
  if (year === null || (yearText === undefined && mark === '.')) return null;
  const { monthFirst } = conventionsOf(locale);
  const [month, day] = monthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const yearFormat = yearText === undefined ? '' : `${mark}${yearText.length === 2 ? 'yy' : 'yyyy'}`;
  return { year, month, day, format: numericFormat(first, second, monthFirst, mark) + yearFormat };
}

function yearOf(now: number | undefined): number | null {
  return now === undefined ? null : new Date(now).getFullYear();
}

const centuryTurn = 30;

/** Two digits below 30 are of this century. */
function fullYear(digits: string): number {
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) < centuryTurn ? 2000 : 1900);
}

const dayMonthYear = /^(\d{1,2})(?: de |[ -])([\p{L}]+)\.?(?:(?: del? |,? |-)(\d{4}|\d{2}))?$/u;
const monthDayYear = /^([\p{L}]+)\.? (\d{1,2})(?:,? (\d{4}))?$/u;
const monthYear = /^([\p{L}]+)\.?(?: del? | |-)(\d{4})$/u;

/** Months by name: "23 de enero de 2023", "23-ene-2023", "January 23, 2023", "enero 2023". */
function parseNamed(text: string, locale: string, now?: number): WrittenDay | null {
  const [, day, name, year] = dayMonthYear.exec(text) ?? [];
  if (day !== undefined && name !== undefined)
    return named(day, name, year, joinedFormat(text, name, year), locale, now);
  const [, first, second, third] = monthDayYear.exec(text) ?? [];
  if (first !== undefined && second !== undefined) {
    const format = `${monthLetters(first)} d${third === undefined ? '' : ', yyyy'}`;
    return named(second, first, third, format, locale, now);
  }
  const [, month, ofYear] = monthYear.exec(text) ?? [];
  return month === undefined ? null : named('1', month, ofYear, `${monthLetters(month)} yyyy`, locale, now);
}

function named(
  day: string,
  name: string,
  yearText: string | undefined,
  format: string,
  locale: string,
  now?: number,
): WrittenDay | null {
  const month = monthOfName(name, locale);
  const year = yearText === undefined ? yearOf(now) : fullYear(yearText);
  return month === null || year === null ? null : { year, month, day: Number(day), format };
}

function monthLetters(name: string): string {
  return name.length > shortNameLength ? 'MMMM' : 'MMM';
}

function joinedFormat(text: string, name: string, year: string | undefined): string {
  const month = monthLetters(name);
  const yearLetters = year?.length === 2 ? 'yy' : 'yyyy';
  const joint = text.includes(' de ') ? ' "de" ' : text.includes('-') ? '-' : ' ';
  return year === undefined ? `d${joint}${month}` : `d${joint}${month}${joint}${yearLetters}`;
}

function monthOfName(name: string, locale: string): number | null {
  const { months, shortMonths } = conventionsOf(locale);
  const wanted = name.toLowerCase();
  const place = months.findIndex((month, index) => {
    const short = (shortMonths[index] ?? '').replace('.', '').toLowerCase();
    return wanted === month.toLowerCase() || wanted === short;
  });
  if (place >= 0) return place + 1;
  const english = englishMonths.findIndex((month) => wanted === month || wanted === month.slice(0, shortNameLength));
  return english < 0 ? null : english + 1;
}
