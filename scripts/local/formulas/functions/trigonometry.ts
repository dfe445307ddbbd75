import { type FunctionTable, scalar } from '../engine/function';
import { finite } from '../engine/operators';

/** @returns a function of one number, #NUM! where it has no value */
function ofNumber(compute: (number: number) => number) {
  return scalar(1, 1, ([value = null], context) => finite(compute(context.number(value))));
}

/** Angles in radians and hyperbolic functions (Google Sheets function list, "Math"). */
export const trigonometry: FunctionTable = {
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  // Sheets takes x before y (support.google.com/docs/answer/3093468).
  ATAN2: scalar(2, 2, ([x = null, y = null], context) => Math.atan2(context.number(y), context.number(x))),
  SINH: ofNumber(Math.sinh),
  COSH: ofNumber(Math.cosh),
  TANH: ofNumber(Math.tanh),
  SQRTPI: ofNumber((number) => Math.sqrt(number * Math.PI)),
};
