import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, scalar, whole } from '../engine/function';
import { finite } from '../engine/operators';
import type { Scalar } from '../engine/values';
import { numbersIn, sumOf } from './numbers';

type Compute = (...numbers: readonly number[]) => number;

/** @returns a function of numbers, those left out being 0 */
function ofNumbers(least: number, most: number, compute: Compute) {
  return scalar(least, most, (args: readonly Scalar[], context: CallContext) =>
    finite(compute(...args.map((value) => context.number(value)))),
  );
}

/** What one unit paid each period has grown to; paid at the start of periods where `due` is not 0. */
function annuity(rate: number, periods: number, due: number): number {
  if (rate === 0) return periods;
  return (((1 + rate) ** periods - 1) / rate) * (due === 0 ? 1 : 1 + rate);
}

const payment: Compute = (rate = 0, periods = 0, present = 0, future = 0, due = 0) =>
  -(present * (1 + rate) ** periods + future) / annuity(rate, periods, due);

const futureValue: Compute = (rate = 0, periods = 0, paid = 0, present = 0, due = 0) =>
  0 - present * (1 + rate) ** periods - paid * annuity(rate, periods, due);

const presentValue: Compute = (rate = 0, periods = 0, paid = 0, future = 0, due = 0) =>
  -(future + paid * annuity(rate, periods, due)) / (1 + rate) ** periods;

const periodsOf: Compute = (rate = 0, paid = 0, present = 0, future = 0, due = 0) => {
  if (rate === 0) return -(present + future) / paid;
  const yearly = (paid * (due === 0 ? 1 : 1 + rate)) / rate;
  return Math.log((yearly - future) / (yearly + present)) / Math.log(1 + rate);
};

/** Loans and savings of equal payments; money paid is below 0 (Google Sheets function list, "Financial"). */
export const loans: FunctionTable = {
  PMT: ofNumbers(3, 5, payment),
  FV: ofNumbers(3, 5, futureValue),
  PV: ofNumbers(3, 5, presentValue),
  NPER: ofNumbers(3, 5, periodsOf),
  NPV: whole(2, anyNumber, ([rate = null, ...flows], context) => {
    const factor = 1 + context.number(context.single(rate));
    return finite(sumOf(numbersIn(flows, context).map((flow, period) => flow / factor ** (period + 1))));
  }),
};
