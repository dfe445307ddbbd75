import type { CallContext } from '../engine/context';
import { type FunctionTable, whole } from '../engine/function';
import { divide } from '../engine/operators';
import { type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';
import { sumOf } from './numbers';

/** Sums of products of distances from the mean, of pairs of numbers. */
interface Spread {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Pairs in which either is no number are left out. @throws FormulaFailure #N/A where the lengths differ */
function spreadOf(ys: Value, xs: Value): Spread {
  const [listY, listX] = [matrixOf(ys).toList(), matrixOf(xs).toList()];
  if (listY.length !== listX.length) fail(errors.missing);
  const wrong = [...listY, ...listX].find(isError);
  if (wrong) fail(wrong);
  const pairs = listX.flatMap((x, place) => {
    const y = listY[place];
    return typeof x === 'number' && typeof y === 'number' ? [{ x, y }] : [];
  });
  if (pairs.length === 0) fail(errors.divide);
  const [meanX, meanY] = [sumOf(pairs.map(({ x }) => x)) / pairs.length, sumOf(pairs.map(({ y }) => y)) / pairs.length];
  const total = (product: (dx: number, dy: number) => number): number =>
    sumOf(pairs.map(({ x, y }) => product(x - meanX, y - meanY)));
  const [xx, yy, xy] = [total((dx) => dx * dx), total((_, dy) => dy * dy), total((dx, dy) => dx * dy)];
  return { count: pairs.length, meanX, meanY, xx, yy, xy };
}

/** @returns a function of the dependent numbers, then the independent ones */
function ofPairs(compute: (spread: Spread) => Scalar) {
  return whole(2, 2, ([ys = null, xs = null]) => compute(spreadOf(ys, xs)));
}

const correlation = ({ xx, yy, xy }: Spread): Scalar => divide(xy, Math.sqrt(xx * yy));

/** The line through the numbers at a point. */
function lineAt({ xx, xy, meanX, meanY }: Spread, x: number): Scalar {
  return xx === 0 ? errors.divide : meanY + (xy / xx) * (x - meanX);
}

function forecast([x = null, ys = null, xs = null]: readonly Value[], context: CallContext): Scalar {
  return lineAt(spreadOf(ys, xs), context.number(context.single(x)));
}

const covariance = ofPairs(({ xy, count }) => divide(xy, count));

/** Two rows of numbers against each other (Google Sheets function list, "Statistical"). */
export const pairedStatistics: FunctionTable = {
  CORREL: ofPairs(correlation),
  PEARSON: ofPairs(correlation),
  RSQ: ofPairs((spread) => {
    const value = correlation(spread);
    return typeof value === 'number' ? value * value : value;
  }),
  COVAR: covariance,
  'COVARIANCE.P': covariance,
  'COVARIANCE.S': ofPairs(({ xy, count }) => divide(xy, count - 1)),
  SLOPE: ofPairs(({ xx, xy }) => divide(xy, xx)),
  INTERCEPT: ofPairs((spread) => lineAt(spread, 0)),
  FORECAST: whole(3, 3, forecast),
  'FORECAST.LINEAR': whole(3, 3, forecast),
};
