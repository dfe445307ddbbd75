import { dateParts, nextDay, type CivilDate } from './civil-date';

/**
 * The last day of a term of working days. Saturdays, Sundays, the obligatory rest days of article 74 of the Ley Federal
 * del Trabajo and the institution's own closed days are none.
 *
 * @param from the day before the term's first one: the term runs from the day after it, whatever day it is.
 * @param days how many working days the term has; with 0 or less there is no term, and the answer is `from`.
 * @param closedDays days on which the institution does not work.
 * @throws Error where the term ends after the year 9999.
 */
export function addWorkingDays(from: CivilDate, days: number, closedDays: ReadonlySet<CivilDate>): CivilDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = nextDay(day);
    if (isWorkingDay(day, closedDays)) left -= 1;
  }
  return day;
}

/** @returns whether work is done on that day */
export function isWorkingDay(date: CivilDate, closedDays: ReadonlySet<CivilDate>): boolean {
  return !isWeekend(date) && !isRestDay(date) && !closedDays.has(date);
}

const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

/** Months and days that are rest days every year. */
const fixedRestDays = ['01-01', '05-01', '09-16', '12-25'];

/** Rest days that are a Monday of a month, by which Monday it is. */
const restMondays = [
  { month: 2, nth: 1 },
  { month: 3, nth: 3 },
  { month: 11, nth: 3 },
];

/** From this year on the federal executive changes on 1 October, every six years. */
const firstChange = 2024;
const changeEvery = 6;

function isWeekend(date: CivilDate): boolean {
  const day = weekday(date);
  return day === SATURDAY || day === SUNDAY;
}

/** Days of elections (art. 74, IX) are told by other laws, and fall on Sundays. */
function isRestDay(date: CivilDate): boolean {
  return fixedRestDays.includes(date.slice(5)) || isRestMonday(date) || isChangeOfExecutive(date);
}

function isRestMonday(date: CivilDate): boolean {
  const { month, day } = dateParts(date);
  const nth = Math.ceil(day / 7);
  return weekday(date) === MONDAY && restMondays.some((each) => each.month === month && each.nth === nth);
}

function isChangeOfExecutive(date: CivilDate): boolean {
  const { year } = dateParts(date);
  return date.slice(5) === '10-01' && year >= firstChange && (year - firstChange) % changeEvery === 0;
}

/** Weekdays of the first days of the months, counted so that leap days come last (Sakamoto's method). */
const monthOffsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** @returns 0 for a Sunday to 6 for a Saturday */
function weekday(date: CivilDate): number {
  const { year, month, day } = dateParts(date);
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + (monthOffsets[month - 1] ?? 0) + day) % 7;
}
