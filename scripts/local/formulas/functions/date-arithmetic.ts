import type { CallContext } from '../engine/context';
import { serialOfDay, wallTimeOf } from '../dates/serial';
import { type FunctionTable, scalar } from '../engine/function';
import { type Scalar, errors } from '../engine/values';
import { whole } from './numbers';

const yearMonths = 12;

function dayOf(value: Scalar | undefined, context: CallContext): number {
  return Math.floor(context.number(value ?? null));
}

/** @returns the last day of a month, which may overflow the year */
function monthEnd(year: number, month: number): number {
  return serialOfDay(year, month + 1, 0);
}

/** EDATE: the same day so many months on, the last one where the month is shorter. */
function monthsLater(serial: number, months: number): number {
  const { year, month, day } = wallTimeOf(serial);
  return Math.min(serialOfDay(year, month + months, day), monthEnd(year, month + months));
}

/** Whole months between two days, the first not after the second. */
function monthsBetween(from: number, to: number): number {
  const start = wallTimeOf(from);
  const end = wallTimeOf(to);
  const months = (end.year - start.year) * yearMonths + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

/** Days left over once whole months, or years, are taken away. */
function daysBeyond(from: number, to: number, months: number): number {
  const { year, month, day } = wallTimeOf(from);
  return to - serialOfDay(year, month + months, day);
}

type Difference = (from: number, to: number) => number;

/** Units of DATEDIF (support.google.com/docs/answer/6055612). */
const differences: Readonly<Record<string, Difference>> = {
  Y: (from, to) => Math.floor(monthsBetween(from, to) / yearMonths),
  M: monthsBetween,
  D: (from, to) => to - from,
  YM: (from, to) => monthsBetween(from, to) % yearMonths,
  MD: (from, to) => daysBeyond(from, to, monthsBetween(from, to)),
  YD: (from, to) => daysBeyond(from, to, Math.floor(monthsBetween(from, to) / yearMonths) * yearMonths),
};

function dateDifference([start, end, unit = null]: readonly Scalar[], context: CallContext): Scalar {
  const [from, to] = [dayOf(start, context), dayOf(end, context)];
  const difference = differences[context.text(unit).toUpperCase()];
  return from > to || !difference ? errors.number : difference(from, to);
}

/** Sums and differences of dates (Google Sheets function list, "Date"). */
export const dateArithmetic: FunctionTable = {
  EDATE: scalar(2, 2, ([start, months], context) => monthsLater(dayOf(start, context), whole(months, context))),
  EOMONTH: scalar(2, 2, ([start, months], context) => {
    const { year, month } = wallTimeOf(dayOf(start, context));
    return monthEnd(year, month + whole(months, context));
  }),
  DATEDIF: scalar(3, 3, dateDifference),
  DAYS: scalar(2, 2, ([end, start], context) => dayOf(end, context) - dayOf(start, context)),
};
