import type { CallContext } from '../engine/context';
import { Area, Matrix, type Scalar, type Value, fail, isError, matrixOf } from '../engine/values';

/**
 * The numbers that totals work on. Of ranges and arrays only numbers count; a value given directly is
 * coerced, as in SUM("5", TRUE) (support.google.com/docs/answer/3093669).
 * @throws FormulaFailure the first error among the values; #VALUE! for direct text that is no number
 */
export function numbersIn(args: readonly Value[], context: CallContext): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg instanceof Area || arg instanceof Matrix) collect(arg, numbers);
    else numbers.push(context.number(matrixOf(arg).at(0, 0)));
  }
  return numbers;
}

function collect(table: Area | Matrix, numbers: number[]): void {
  for (const row of matrixOf(table).cells) {
    for (const value of row) {
      if (typeof value === 'number') numbers.push(value);
      else if (isError(value)) fail(value);
    }
  }
}

/** @returns the sum of numbers */
export function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** @returns stored values of tables, and values given directly; blanks within tables are left out */
export function presentValues(args: readonly Value[]): Exclude<Scalar, null>[] {
  const present: Exclude<Scalar, null>[] = [];
  for (const arg of args) {
    for (const row of matrixOf(arg).cells) addPresent(row, present);
  }
  return present;
}

function addPresent(row: readonly Scalar[], present: Exclude<Scalar, null>[]): void {
  for (const value of row) if (value !== null) present.push(value);
}

/** @returns a whole number: what is after the point is cut off */
export function whole(value: Scalar | undefined, context: CallContext): number {
  return Math.trunc(context.number(value ?? null));
}
