import type { CallContext } from './context';
import { Area, Lambda, Matrix, type Scalar, type Value, errors, guarded, isError } from './values';

type Run = (args: readonly Value[], context: CallContext) => Value;
type LetterOf = (index: number) => string;

/** @returns whether a value holds several cells, to be worked through one by one */
export function isTable(value: Value): value is Area | Matrix {
  if (value instanceof Matrix) return true;
  return value instanceof Area && (value.rows > 1 || value.columns > 1);
}

/**
 * Runs a function of single values: once, or in array mode for every cell of its table arguments.
 * @param letterOf what the argument at an index is: see `lifted`
 * @returns one value, or a matrix as large as the largest table
 */
export function lift(args: readonly Value[], letterOf: LetterOf, run: Run, context: CallContext): Value {
  const takesSingle = (index: number): boolean => letterOf(index) !== 'a';
  const tables = context.arrayMode ? args.filter((arg, index) => takesSingle(index) && isTable(arg)) : [];
  if (tables.length === 0) return runOnce(args, letterOf, run, context);
  const sources = args.map((arg, index) => (takesSingle(index) ? cellSource(arg, context) : () => arg));
  const rows = Math.max(...tables.map((table) => (table as Matrix).rows));
  const columns = Math.max(...tables.map((table) => (table as Matrix).columns));
  return joinResults(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const values = sources.map((source) => source(row, column));
        return firstError(values, letterOf) ?? guarded(() => run(values, context));
      }),
    ),
  );
}

function runOnce(args: readonly Value[], letterOf: LetterOf, run: Run, context: CallContext): Value {
  const values = args.map((arg, index) => (letterOf(index) === 'a' ? arg : context.single(arg)));
  return firstError(values, letterOf) ?? guarded(() => run(values, context));
}

function firstError(values: readonly Value[], letterOf: LetterOf): Value | undefined {
  return values.find((value, index) => letterOf(index) === 's' && isError(value));
}

/** @returns the value at a place of an argument; one row or column repeats, beyond the rest is #N/A */
function cellSource(value: Value, context: CallContext): (row: number, column: number) => Scalar {
  if (!isTable(value)) {
    const only = context.single(value);
    return () => only;
  }
  const matrix = value instanceof Area ? value.values() : value;
  return (row, column) => {
    const usedRow = matrix.rows === 1 ? 0 : row;
    const usedColumn = matrix.columns === 1 ? 0 : column;
    return usedRow < matrix.rows && usedColumn < matrix.columns ? matrix.at(usedRow, usedColumn) : errors.missing;
  };
}

/** Results that are arrays themselves (SPLIT of a column) lie side by side in their row. */
function joinResults(results: readonly (readonly Value[])[]): Matrix {
  return Matrix.of(results.map((row) => row.flatMap(cellsOfResult)));
}

function cellsOfResult(result: Value): readonly Scalar[] {
  if (result instanceof Matrix) return result.row(0);
  if (result instanceof Area) return result.values().row(0);
  return [result instanceof Lambda ? errors.value : result];
}
