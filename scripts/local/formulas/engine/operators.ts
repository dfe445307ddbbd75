import type { BinaryOperator, UnaryOperator } from '../syntax/nodes';
import { compareValues, sameValue } from './compare';
import type { CallContext } from './context';
import { type Scalar, errors } from './values';

type Binary = (left: Scalar, right: Scalar, context: CallContext) => Scalar;

/** @returns an operator on numbers, its result #NUM! when it is none */
function arithmetic(compute: (left: number, right: number) => number): Binary {
  return (left, right, context) => finite(compute(context.number(left), context.number(right)));
}

/** @returns a number, or #NUM! for what is not finite */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : errors.number;
}

/** Operators of two single values; ":" joins references and is not among them. */
export const binaryOperators: Readonly<Record<Exclude<BinaryOperator, ':'>, Binary>> = {
  '+': arithmetic((left, right) => left + right),
  '-': arithmetic((left, right) => left - right),
  '*': arithmetic((left, right) => left * right),
  '/': (left, right, context) => divide(context.number(left), context.number(right)),
  '^': arithmetic((left, right) => left ** right),
  '&': (left, right, context) => context.text(left) + context.text(right),
  '=': (left, right) => sameValue(left, right),
  '<>': (left, right) => !sameValue(left, right),
  '<': (left, right) => compareValues(left, right) < 0,
  '>': (left, right) => compareValues(left, right) > 0,
  '<=': (left, right) => compareValues(left, right) <= 0,
  '>=': (left, right) => compareValues(left, right) >= 0,
};

/** @returns the quotient, #DIV/0! for a divisor of 0 */
export function divide(dividend: number, divisor: number): Scalar {
  return divisor === 0 ? errors.divide : finite(dividend / divisor);
}

const percent = 100;

/** Operators of one value; a plus leaves even text as it is. */
export const unaryOperators: Readonly<Record<UnaryOperator, (value: Scalar, context: CallContext) => Scalar>> = {
  '+': (value) => value,
  '-': (value, context) => 0 - context.number(value),
  '%': (value, context) => context.number(value) / percent,
};
