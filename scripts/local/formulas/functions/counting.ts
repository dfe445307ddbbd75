import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, whole } from '../engine/function';
import { numberInText } from '../engine/coercion';
import { keyOf } from '../engine/compare';
import { Area, Matrix, type Value, matrixOf } from '../engine/values';
import { presentValues } from './numbers';

function countNumbers(args: readonly Value[], context: CallContext): number {
  return args.reduce<number>((count, arg) => count + numbersInArgument(arg, context), 0);
}

/** A text or truth value given directly counts when it can be read as a number; in a range it does not. */
function numbersInArgument(arg: Value, context: CallContext): number {
  if (arg instanceof Area || arg instanceof Matrix) {
    return presentValues([arg]).filter((value) => typeof value === 'number').length;
  }
  if (typeof arg === 'string') return numberInText(arg, context.locale) === null ? 0 : 1;
  return typeof arg === 'number' || typeof arg === 'boolean' || arg === null ? 1 : 0;
}

/** Blank cells, and cells whose text is empty, count. */
function countBlank(tables: readonly Value[]): number {
  return tables.reduce<number>((count, value) => {
    const table = matrixOf(value);
    return count + table.rows * table.columns - presentValues([table]).filter((present) => present !== '').length;
  }, 0);
}

/** Counts of cells by what they hold. */
export const counting: FunctionTable = {
  COUNT: whole(1, anyNumber, countNumbers),
  COUNTA: whole(1, anyNumber, (args) => presentValues(args).length),
  COUNTBLANK: whole(1, anyNumber, countBlank),
  COUNTUNIQUE: whole(1, anyNumber, (args) => new Set(presentValues(args).map(keyOf)).size),
};
