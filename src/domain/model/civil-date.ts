import { es } from 'date-fns/locale/es';

/**
 * A day on the calendar, with no hour and no time zone: "2023-06-09".
 * Text, so that two equal days are equal values and sort as they stand.
 */
export type CivilDate = string & { readonly __civilDate: true };

const MONTHS_OF_30_DAYS: readonly number[] = [4, 6, 9, 11];

/** The Spanish names of the months, January first, in lower case. */
export const MONTH_NAMES: readonly string[] = ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const).map((month) =>
  es.localize.month(month),
);

/**
 * The day of a year, month and day counted from 1, years 1 to 9999.
 *
 * @returns null when the calendar has no such day ("31 de abril") or a number is not whole.
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/** The day that "2023-06-09" says, or null when the text is anything else or no day of the calendar. */
export function parseIsoDate(text: string): CivilDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return civilDate(Number(year), Number(month), Number(day));
}

/** A day's year, month (from 1) and day. */
export function dateParts(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Negative when the first day comes before the second, positive when after, 0 when they are the same. */
export function compareDates(one: CivilDate, other: CivilDate): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** As official documents print it: "23 de enero de 2023". */
export function formatLongDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  // civilDate() leaves no month without a name.
  return `${day} de ${MONTH_NAMES[month - 1] ?? ''} de ${year}`;
}

/** As a cell shows it, dd/mm/aaaa: "23/01/2023". */
export function formatShortDate(date: CivilDate): string {
  const { year, month, day } = dateParts(date);
  return `${pad(day, 2)}/${pad(month, 2)}/${pad(year, 4)}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return MONTHS_OF_30_DAYS.includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** @throws Error after the year 9999 */
export function nextDay(date: CivilDate): CivilDate {
  const { year, month, day } = dateParts(date);
  const next = civilDate(year, month, day + 1) ?? civilDate(year, month + 1, 1) ?? civilDate(year + 1, 1, 1);
  if (next === null) throw new Error('No day after 9999-12-31');
  return next;
}

/** @returns the day that comes so many days later; the same one for 0 */
export function addDays(date: CivilDate, days: number): CivilDate {
  let day = date;
  for (let left = days; left > 0; left -= 1) day = nextDay(day);
  return day;
}
