import { type FunctionTable, anyNumber, scalar, whole, wholeArrays } from '../engine/function';
import { binaryOperators, divide, finite, unaryOperators } from '../engine/operators';
import { type Matrix, type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';
import type { CallContext } from '../engine/context';
import { numbersIn, sumOf, whole as integer } from './numbers';

type Compute = (...numbers: readonly number[]) => number;

/** @returns a function of one number */
function ofNumber(compute: (number: number) => number) {
  return scalar(1, 1, ([value = null], context) => finite(compute(context.number(value))));
}

/** @returns an operator as a function of two values: ADD(1, 2) */
function operator(name: keyof typeof binaryOperators) {
  return scalar(2, 2, ([left = null, right = null], context) => binaryOperators[name](left, right, context));
}

/** The remainder takes the sign of the divisor. */
function modulo(dividend: number, divisor: number): Scalar {
  if (divisor === 0) return errors.divide;
  const rest = dividend % divisor;
  return rest !== 0 && rest < 0 !== divisor < 0 ? rest + divisor : rest;
}

function randomBetween(low: number, high: number, context: CallContext): Scalar {
  const from = Math.ceil(low);
  const to = Math.floor(high);
  return to < from ? errors.number : from + Math.floor(context.random() * (to - from + 1));
}

/** Products of the values in the same place, summed; what is no number counts as 0. */
function sumProduct(args: readonly Value[]): Scalar {
  const tables = args.map(matrixOf);
  const [first] = tables;
  if (!first || tables.some((table) => table.rows !== first.rows || table.columns !== first.columns)) {
    return errors.value;
  }
  let sum = 0;
  for (let row = 0; row < first.cells.length; row++) {
    for (let column = 0; column < first.columns; column++) sum += productAt(tables, row, column);
  }
  return sum;
}

function productAt(tables: readonly Matrix[], row: number, column: number): number {
  let product = 1;
  for (const table of tables) {
    const value = table.at(row, column);
    if (isError(value)) return fail(value);
    product *= typeof value === 'number' ? value : 0;
  }
  return product;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}

const leastCommonMultiple: Compute = (left = 0, right = 0) =>
  left === 0 || right === 0 ? 0 : (left * right) / greatestCommonDivisor(left, right);

/** @returns a function folding whole numbers, none below 0 */
function ofWholeNumbers(fold: (left: number, right: number) => number) {
  return whole(1, anyNumber, (args, context) => {
    const numbers = numbersIn(args, context).map(Math.trunc);
    return numbers.some((number) => number < 0) ? errors.number : numbers.reduce(fold);
  });
}

function factorial(number: number): Scalar {
  if (number < 0) return errors.number;
  let product = 1;
  for (let factor = 2; factor <= Math.trunc(number) && Number.isFinite(product); factor++) product *= factor;
  return finite(product);
}

/** @returns in how many ways so many can be drawn from a number of things; `ordered` tells orders apart */
function drawn(ordered: boolean) {
  return scalar(2, 2, ([things = null, chosen = null], context): Scalar => {
    const [all, some] = [integer(things, context), integer(chosen, context)];
    if (some < 0 || all < some) return errors.number;
    let ways = 1;
    for (let place = 0; place < some && Number.isFinite(ways); place++)
      ways = (ways * (all - place)) / (ordered ? 1 : place + 1);
    return finite(ways);
  });
}

const degreesInHalfTurn = 180;

/** Sums, products, powers, logarithms, remainders (Google Sheets function list, "Math"). */
export const arithmetic: FunctionTable = {
  SUM: whole(1, anyNumber, (args, context) => sumOf(numbersIn(args, context))),
  SUMSQ: whole(1, anyNumber, (args, context) => sumOf(numbersIn(args, context).map((number) => number * number))),
  PRODUCT: whole(1, anyNumber, (args, context) => {
    const numbers = numbersIn(args, context);
    return numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1));
  }),
  SUMPRODUCT: wholeArrays(1, anyNumber, sumProduct),
  ADD: operator('+'),
  MINUS: operator('-'),
  MULTIPLY: operator('*'),
  DIVIDE: operator('/'),
  POW: operator('^'),
  POWER: operator('^'),
  CONCAT: operator('&'),
  EQ: operator('='),
  NE: operator('<>'),
  LT: operator('<'),
  LTE: operator('<='),
  GT: operator('>'),
  GTE: operator('>='),
  UMINUS: scalar(1, 1, ([value = null], context) => unaryOperators['-'](value, context)),
  UNARY_PERCENT: scalar(1, 1, ([value = null], context) => unaryOperators['%'](value, context)),
  QUOTIENT: scalar(2, 2, ([dividend = null, divisor = null], context) => {
    const quotient = divide(context.number(dividend), context.number(divisor));
    return typeof quotient === 'number' ? Math.trunc(quotient) : quotient;
  }),
  MOD: scalar(2, 2, ([left = null, right = null], context) => modulo(context.number(left), context.number(right))),
  GCD: ofWholeNumbers(greatestCommonDivisor),
  LCM: ofWholeNumbers(leastCommonMultiple),
  FACT: scalar(1, 1, ([value = null], context) => factorial(context.number(value))),
  COMBIN: drawn(false),
  PERMUT: drawn(true),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber(Math.sqrt),
  EXP: ofNumber(Math.exp),
  LN: ofNumber(Math.log),
  LOG10: ofNumber(Math.log10),
  LOG: scalar(1, 2, ([value = null, base = 10], context) =>
    finite(Math.log(context.number(value)) / Math.log(context.number(base))),
  ),
  PI: scalar(0, 0, () => Math.PI),
  RADIANS: ofNumber((degrees) => (degrees * Math.PI) / degreesInHalfTurn),
  DEGREES: ofNumber((radians) => (radians * degreesInHalfTurn) / Math.PI),
  RAND: scalar(0, 0, (_, context) => context.random()),
  RANDBETWEEN: scalar(2, 2, ([low = null, high = null], context) =>
    randomBetween(context.number(low), context.number(high), context),
  ),
  ISEVEN: scalar(1, 1, ([value], context) => integer(value, context) % 2 === 0),
  ISODD: scalar(1, 1, ([value], context) => integer(value, context) % 2 !== 0),
};
