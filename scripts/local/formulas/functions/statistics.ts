import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, lifted, whole } from '../engine/function';
import { divide } from '../engine/operators';
import { type Scalar, type Value, errors, isError, matrixOf } from '../engine/values';
import { numbersIn, presentValues, sumOf } from './numbers';

type OfNumbers = (numbers: readonly number[]) => Scalar;

/** @returns a function of all the numbers in its arguments */
function ofNumbers(compute: OfNumbers) {
  return whole(1, anyNumber, (args, context) => compute(numbersIn(args, context)));
}

/** @returns a function of all values, where text counts as 0 and TRUE as 1: AVERAGEA, MAXA, MINA */
function ofAllValues(compute: OfNumbers) {
  return whole(1, anyNumber, (args) => {
    const values = presentValues(args);
    return values.find(isError) ?? compute(values.map((value) => (typeof value === 'string' ? 0 : Number(value))));
  });
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((left, right) => left - right);
}

/** @returns the average, #DIV/0! of nothing */
export function averageOf(numbers: readonly number[]): Scalar {
  return divide(sumOf(numbers), numbers.length);
}

/** @returns the least number, 0 of nothing */
export function leastOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((least, number) => Math.min(least, number));
}

/** @returns the greatest number, 0 of nothing */
export function greatestOf(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((greatest, number) => Math.max(greatest, number));
}

function modeOf(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = greatestOf([...counts.values()]);
  const found = [...counts].find(([, count]) => count === most && count > 1);
  return found ? found[0] : errors.missing;
}

/** @param freedom 1 of a sample, 0 of all there is @returns the variance, #DIV/0! of too few */
export function varianceOf(numbers: readonly number[], freedom: 0 | 1): Scalar {
  if (numbers.length <= freedom) return errors.divide;
  const mean = sumOf(numbers) / numbers.length;
  return sumOf(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - freedom);
}

/** @param freedom 1 of a sample, 0 of all there is @returns the standard deviation, #DIV/0! of too few */
export function deviationOf(numbers: readonly number[], freedom: 0 | 1): Scalar {
  const variance = varianceOf(numbers, freedom);
  return typeof variance === 'number' ? Math.sqrt(variance) : variance;
}

/** Between the two nearest values, in proportion (PERCENTILE.INC). */
function percentileOf(numbers: readonly number[], share: number): Scalar {
  if (numbers.length === 0 || share < 0 || share > 1) return errors.number;
  const ordered = sorted(numbers);
  const place = share * (ordered.length - 1);
  const low = ordered[Math.floor(place)] ?? 0;
  const high = ordered[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** @returns the n-th of numbers in order, #NUM! where there is none */
function nth(ordered: readonly number[], place: number): Scalar {
  return ordered[Math.trunc(place) - 1] ?? errors.number;
}

type WithNumber = (numbers: readonly number[], second: number) => Scalar;

/** @returns a function of a range and a number */
function ofRangeAndNumber(compute: WithNumber) {
  return lifted('as', 2, 2, ([range = null, second = null], context) =>
    compute(numbersIn([range], context), context.number(matrixOf(second).at(0, 0))),
  );
}

/** @returns a rank from 1; ties share the best, or their average where `spread` is 1 */
function rank(spread: 0 | 1) {
  return lifted(
    'sas',
    2,
    3,
    ([value = null, range = null, ascending = null]: readonly Value[], context: CallContext) => {
      const number = context.number(matrixOf(value).at(0, 0));
      const numbers = numbersIn([range], context);
      if (!numbers.includes(number)) return errors.missing;
      const upwards = context.number(matrixOf(ascending).at(0, 0)) !== 0;
      const before = numbers.filter((other) => (upwards ? other < number : other > number)).length;
      const ties = numbers.filter((other) => other === number).length;
      return before + 1 + (spread * (ties - 1)) / 2;
    },
  );
}

/** Of numbers above 0 only; the mean of something else than the numbers themselves. */
function meanThrough(there: (number: number) => number, back: (mean: number) => number): OfNumbers {
  return (numbers) => {
    if (numbers.length === 0 || numbers.some((number) => number <= 0)) return errors.number;
    return back(sumOf(numbers.map(there)) / numbers.length);
  };
}

function distancesFromMean(numbers: readonly number[]): number[] {
  const mean = sumOf(numbers) / numbers.length;
  return numbers.map((number) => number - mean);
}

const inverse = (number: number): number => 1 / number;
const quarter = 0.25;
const percentile = ofRangeAndNumber(percentileOf);
const quartile = ofRangeAndNumber((numbers, part) => percentileOf(numbers, Math.trunc(part) * quarter));
const sampleDeviation = ofNumbers((numbers) => deviationOf(numbers, 1));
const sampleVariance = ofNumbers((numbers) => varianceOf(numbers, 1));

/** Averages, spread and order (Google Sheets function list, "Statistical"). */
export const statistics: FunctionTable = {
  AVERAGE: ofNumbers(averageOf),
  AVERAGEA: ofAllValues(averageOf),
  MIN: ofNumbers(leastOf),
  MINA: ofAllValues(leastOf),
  MAX: ofNumbers(greatestOf),
  MAXA: ofAllValues(greatestOf),
  MEDIAN: ofNumbers((numbers) => percentileOf(numbers, 1 / 2)),
  MODE: ofNumbers(modeOf),
  'MODE.SNGL': ofNumbers(modeOf),
  STDEV: sampleDeviation,
  'STDEV.S': sampleDeviation,
  STDEVP: ofNumbers((numbers) => deviationOf(numbers, 0)),
  'STDEV.P': ofNumbers((numbers) => deviationOf(numbers, 0)),
  VAR: sampleVariance,
  'VAR.S': sampleVariance,
  VARP: ofNumbers((numbers) => varianceOf(numbers, 0)),
  'VAR.P': ofNumbers((numbers) => varianceOf(numbers, 0)),
  GEOMEAN: ofNumbers(meanThrough(Math.log, Math.exp)),
  HARMEAN: ofNumbers(meanThrough(inverse, inverse)),
  AVEDEV: ofNumbers((numbers) => averageOf(distancesFromMean(numbers).map(Math.abs))),
  DEVSQ: ofNumbers((numbers) => sumOf(distancesFromMean(numbers).map((distance) => distance ** 2))),
  LARGE: ofRangeAndNumber((numbers, place) => nth(sorted(numbers).reverse(), place)),
  SMALL: ofRangeAndNumber((numbers, place) => nth(sorted(numbers), place)),
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  RANK: rank(0),
  'RANK.EQ': rank(0),
  'RANK.AVG': rank(1),
};
