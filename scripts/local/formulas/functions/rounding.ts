import type { CallContext } from '../engine/context';
import { type FunctionTable, scalar } from '../engine/function';
import { type Scalar, errors } from '../engine/values';
import { whole } from './numbers';

type Round = (number: number) => number;

/** Half away from zero, as ROUND does: -2.5 becomes -3. */
function roundHalfAway(number: number): number {
  return Math.sign(number) * Math.round(Math.abs(number));
}

function roundAway(number: number): number {
  return Math.sign(number) * Math.ceil(Math.abs(number));
}

/** Moves the decimal point through text, where 1.005 × 100 would be 100.49999999999999. */
function shiftPoint(number: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(number).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** @returns a number rounded at `places` digits after the point, before it when negative */
export function roundAt(number: number, places: number, round: Round = roundHalfAway): number {
  return shiftPoint(round(shiftPoint(number, places)), -places);
}

/** @returns a function of a number and how many places it keeps */
function toPlaces(round: Round) {
  return scalar(1, 2, ([value = null, places = 0], context) => {
    return roundAt(context.number(value), whole(places, context), round);
  });
}

const significant = 15;

/** @returns a function rounding to a multiple of its second argument */
function toMultiple(round: (quotient: number, number: number) => number) {
  return scalar(1, 2, ([value = null, factor = 1], context): Scalar => {
    const number = context.number(value);
    const step = context.number(factor);
    if (step === 0) return 0;
    if (number > 0 && step < 0) return errors.number;
    return Number((round(cleanQuotient(number, step), number) * step).toPrecision(significant));
  });
}

/** 6.3 / 0.1 is 62.99999999999999: without its last digits it is 63 again. */
function cleanQuotient(number: number, step: number): number {
  return Number((number / step).toPrecision(significant));
}

function nearestMultiple([value = null, factor = null]: readonly Scalar[], context: CallContext): Scalar {
  const number = context.number(value);
  const step = context.number(factor);
  if (step === 0) return 0;
  if (number !== 0 && number < 0 !== step < 0) return errors.number;
  return Number((roundHalfAway(cleanQuotient(number, step)) * step).toPrecision(significant));
}

/** Whole numbers and multiples (Google Sheets function list, "Math"). */
export const rounding: FunctionTable = {
  ROUND: toPlaces(roundHalfAway),
  ROUNDUP: toPlaces(roundAway),
  ROUNDDOWN: toPlaces(Math.trunc),
  TRUNC: toPlaces(Math.trunc),
  INT: scalar(1, 1, ([value = null], context) => Math.floor(context.number(value))),
  MROUND: scalar(2, 2, nearestMultiple),
  CEILING: toMultiple((quotient) => Math.ceil(quotient)),
  FLOOR: toMultiple((quotient) => Math.floor(quotient)),
  EVEN: scalar(1, 1, ([value = null], context) => 2 * roundAway(context.number(value) / 2)),
  ODD: scalar(1, 1, ([value = null], context) => {
    const number = context.number(value);
    return number === 0 ? 1 : Math.sign(number) * (2 * Math.ceil((Math.abs(number) + 1) / 2) - 1);
  }),
};
