import type { CallContext } from '../engine/context';
import { type FunctionTable, lifted } from '../engine/function';
import { type Value, errors, fail, matrixOf } from '../engine/values';
import { mondayBased } from './date-parts';
import { whole } from './numbers';

type IsFree = (serial: number) => boolean;

const saturdaySunday = '0000011';
const weekPattern = /^[01]{7}$/;
const firstSingleDay = 11;
const lastPair = 7;

/** @returns seven digits from Monday, 1 for a day off: 1 is Saturday and Sunday, 2 Sunday and Monday… 11 only Sunday… */
function weekendOf(value: Value, context: CallContext): string {
  const single = context.single(value);
  if (typeof single === 'string') return weekPattern.test(single) ? single : fail(errors.value);
  const number = single === null ? 1 : whole(single, context);
  if (number >= 1 && number <= lastPair) return rotate(saturdaySunday, number - 1);
  if (number >= firstSingleDay && number < firstSingleDay + lastPair) return rotate('0000001', number - firstSingleDay);
  return fail(errors.number);
}

function rotate(week: string, days: number): string {
  return week.slice(week.length - days) + week.slice(0, week.length - days);
}

function freeDays(weekend: string, holidays: Value, context: CallContext): IsFree {
  const listed = matrixOf(holidays)
    .toList()
    .filter((value) => value !== null);
  const dates = new Set(listed.map((value) => Math.floor(context.number(value))));
  return (serial) => weekend[mondayBased(serial)] === '1' || dates.has(serial);
}

function dayOf(value: Value | undefined, context: CallContext): number {
  return Math.floor(context.number(context.single(value ?? null)));
}

/** Working days of a period, both ends counted; negative when it runs backwards. */
function countBetween(start: number, end: number, isFree: IsFree): number {
  const [from, to] = start <= end ? [start, end] : [end, start];
  let count = 0;
  for (let day = from; day <= to; day++) if (!isFree(day)) count++;
  return start <= end ? count : -count;
}

function moveBy(start: number, days: number, isFree: IsFree): number {
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (!isFree(day)) left--;
  }
  return day;
}

/** @returns a function of two days and holidays, with a weekend of its own where `hasWeekend` */
function between(hasWeekend: boolean) {
  return lifted(hasWeekend ? 'sssa' : 'ssa', 2, hasWeekend ? 4 : 3, ([start, end, ...rest], context) => {
    return countBetween(dayOf(start, context), dayOf(end, context), freeDaysFrom(rest, hasWeekend, context));
  });
}

function moving(hasWeekend: boolean) {
  return lifted(hasWeekend ? 'sssa' : 'ssa', 2, hasWeekend ? 4 : 3, ([start, days, ...rest], context) => {
    return moveBy(
      dayOf(start, context),
      whole(context.single(days ?? null), context),
      freeDaysFrom(rest, hasWeekend, context),
    );
  });
}

function freeDaysFrom(rest: readonly Value[], hasWeekend: boolean, context: CallContext): IsFree {
  const [weekend = null, holidays = null] = hasWeekend ? rest : [null, ...rest];
  const week = weekendOf(weekend, context);
  return week.includes('0') ? freeDays(week, holidays, context) : fail(errors.value);
}

/** Counting and moving by working days (Google Sheets function list, "Date"). */
export const workDays: FunctionTable = {
  NETWORKDAYS: between(false),
  'NETWORKDAYS.INTL': between(true),
  WORKDAY: moving(false),
  'WORKDAY.INTL': moving(true),
};
