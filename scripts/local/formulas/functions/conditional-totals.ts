import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, lifted } from '../engine/function';
import { divide } from '../engine/operators';
import { Area, Matrix, type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';
import { type Criterion, criterionOf } from './criteria';
import { sumOf } from './numbers';
import { greatestOf, leastOf } from './statistics';

interface Condition {
  readonly table: Matrix;
  readonly meets: Criterion;
}

/** @returns the conditions written as range, criterion, range, criterion… @throws FormulaFailure when shapes differ */
function conditionsOf(args: readonly Value[], context: CallContext): Condition[] {
  const conditions: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const table = matrixOf(args[index] ?? null);
    const criterion = args[index + 1];
    if (criterion === undefined) fail(errors.missing);
    conditions.push({ table, meets: criterionOf(matrixOf(criterion).at(0, 0), context) });
  }
  return conditions;
}

/** Visits the places where all conditions are met. */
function forEachMatch(conditions: readonly Condition[], visit: (row: number, column: number) => void): void {
  const [first] = conditions;
  if (!first) return;
  const { rows, columns } = first.table;
  if (conditions.some(({ table }) => table.rows !== rows || table.columns !== columns)) fail(errors.value);
  const lastRow = storedRows(conditions, rows);
  for (let row = 0; row < lastRow; row++) {
    for (let column = 0; column < columns; column++) {
      if (conditions.every(({ table, meets }) => meets(table.at(row, column)))) visit(row, column);
    }
  }
}

/** Rows worth visiting: past the stored ones all are blank, and matter only where blank meets every condition. */
function storedRows(conditions: readonly Condition[], rows: number): number {
  if (conditions.every(({ meets }) => meets(null))) return rows;
  return Math.min(rows, Math.max(...conditions.map(({ table }) => table.cells.length)));
}

function countMatches(args: readonly Value[], context: CallContext): Scalar {
  let count = 0;
  forEachMatch(conditionsOf(args, context), () => count++);
  return count;
}

/** The range to total has the size of the range of the condition, whatever its own: SUMIF(A1:A9, 1, B1). */
function alignedValues(target: Value, like: Matrix): Matrix {
  if (!(target instanceof Area)) return matrixOf(target);
  return new Area(target.sheet, target.row, target.column, like.rows, like.columns).values();
}

function numbersAt(conditions: readonly Condition[], target: Matrix): number[] {
  const numbers: number[] = [];
  forEachMatch(conditions, (row, column) => {
    const value = target.at(row, column);
    if (isError(value)) fail(value);
    if (typeof value === 'number') numbers.push(value);
  });
  return numbers;
}

type Total = (numbers: readonly number[]) => Scalar;

const averageOf: Total = (numbers) => divide(sumOf(numbers), numbers.length);

/** @returns a function of range, criterion and, where it differs, the range to total */
function withOneCondition(total: Total) {
  return lifted('asa', 2, 3, ([range = null, criterion = null, target], context) => {
    const conditions = conditionsOf([range, criterion], context);
    const table = matrixOf(range);
    return total(numbersAt(conditions, target === undefined ? table : alignedValues(target, table)));
  });
}

/** @returns a function of a range to total, then pairs of range and criterion */
function withConditions(total: Total) {
  return lifted('a(as)', 3, anyNumber, ([target = null, ...pairs], context) => {
    const conditions = conditionsOf(pairs, context);
    const table = matrixOf(target);
    const [first] = conditions;
    if (first && (first.table.rows !== table.rows || first.table.columns !== table.columns)) return errors.value;
    return total(numbersAt(conditions, table));
  });
}

/** Counts and totals of the cells that meet criteria. */
export const conditionalTotals: FunctionTable = {
  COUNTIF: lifted('as', 2, 2, countMatches),
  COUNTIFS: lifted('(as)', 2, anyNumber, countMatches),
  SUMIF: withOneCondition(sumOf),
  SUMIFS: withConditions(sumOf),
  AVERAGEIF: withOneCondition(averageOf),
  AVERAGEIFS: withConditions(averageOf),
  MINIFS: withConditions(leastOf),
  MAXIFS: withConditions(greatestOf),
};
