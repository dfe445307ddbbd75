import type { CallContext } from '../engine/context';
import { numberInText } from '../engine/coercion';
import { type WallTime, dayMs, serialOfDay, wallTimeOf } from '../dates/serial';
import { type FunctionTable, scalar } from '../engine/function';
import { type Scalar, errors } from '../engine/values';
import { whole } from './numbers';

const shortYearEnds = 1900;
const minuteSeconds = 60;
const hourSeconds = 3600;
const daySeconds = 86_400;
const weekDays = 7;

/** @returns a function of one part of a date or time */
function part(pick: (time: WallTime) => number) {
  return scalar(1, 1, ([value = null], context) => {
    const serial = context.number(value);
    return serial < 0 ? errors.number : pick(wallTimeOf(serial));
  });
}

/** DATE: years below 1900 count from 1900, as documented (support.google.com/docs/answer/3092969). */
function date([year = null, month = null, day = null]: readonly Scalar[], context: CallContext): Scalar {
  const number = whole(year, context);
  if (number < 0) return errors.number;
  const full = number < shortYearEnds ? number + shortYearEnds : number;
  return serialOfDay(full, whole(month, context), whole(day, context));
}

/** TIME: only the time of day is kept: 25 hours are 1. */
function time([hour = null, minute = null, second = null]: readonly Scalar[], context: CallContext): Scalar {
  const seconds = whole(hour, context) * hourSeconds + whole(minute, context) * minuteSeconds + whole(second, context);
  return seconds < 0 ? errors.number : (seconds % daySeconds) / daySeconds;
}

/** @returns 0 for a Monday to 6 for a Sunday */
export function mondayBased(serial: number): number {
  return (((Math.floor(serial) - 2) % weekDays) + weekDays) % weekDays;
}

/** WEEKDAY: type 1 counts from Sunday as 1, 2 from Monday as 1, 3 from Monday as 0. */
function weekday([value = null, type = 1]: readonly Scalar[], context: CallContext): Scalar {
  const day = mondayBased(context.number(value));
  const results: Readonly<Record<number, number>> = { 1: ((day + 1) % weekDays) + 1, 2: day + 1, 3: day };
  return results[whole(type, context)] ?? errors.number;
}

const isoWeek = 21;
/** Day a week begins with, by the type of WEEKNUM: 0 is Monday. */
const weekStarts: Readonly<Record<number, number>> = { 1: 6, 2: 0, 11: 0, 12: 1, 13: 2, 14: 3, 15: 4, 16: 5, 17: 6 };

function weekNumber([value = null, type = 1]: readonly Scalar[], context: CallContext): Scalar {
  const serial = Math.floor(context.number(value));
  const kind = whole(type, context);
  if (kind === isoWeek) return isoWeekOf(serial);
  const start = weekStarts[kind];
  if (start === undefined) return errors.number;
  const newYear = serialOfDay(wallTimeOf(serial).year, 1, 1);
  const lead = (mondayBased(newYear) - start + weekDays) % weekDays;
  return Math.floor((serial - newYear + lead) / weekDays) + 1;
}

/** The week of a year with its Thursday in that year (ISO 8601). */
function isoWeekOf(serial: number): number {
  const thursday = serial - mondayBased(serial) + 3;
  return Math.floor((thursday - serialOfDay(wallTimeOf(thursday).year, 1, 1)) / weekDays) + 1;
}

/** @returns a function of a text typed as a date or time; a number is #VALUE!, as documented */
function ofDateText(pick: (serial: number) => number) {
  return scalar(1, 1, ([value = null], context) => {
    const serial = typeof value === 'string' ? numberInText(value, context.locale) : null;
    return serial === null ? errors.value : pick(serial);
  });
}

/** The parts of a day, exact to the millisecond. */
function fraction(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * dayMs) / dayMs;
}

/** Dates made and taken apart (Google Sheets function list, "Date"). */
export const dateParts: FunctionTable = {
  DATE: scalar(3, 3, date),
  TIME: scalar(3, 3, time),
  TODAY: scalar(0, 0, (_, context) => Math.floor(context.now)),
  NOW: scalar(0, 0, (_, context) => context.now),
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: part(({ hour }) => hour),
  MINUTE: part(({ minute }) => minute),
  SECOND: part(({ second }) => second),
  WEEKDAY: scalar(1, 2, weekday),
  WEEKNUM: scalar(1, 2, weekNumber),
  ISOWEEKNUM: scalar(1, 1, ([value = null], context) => isoWeekOf(Math.floor(context.number(value)))),
  DATEVALUE: ofDateText(Math.floor),
  TIMEVALUE: ofDateText(fraction),
  TO_DATE: scalar(1, 1, ([value = null]) => value),
  TO_PERCENT: scalar(1, 1, ([value = null]) => value),
};
