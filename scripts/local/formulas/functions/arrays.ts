import type { CallContext } from '../engine/context';
import { toTruth } from '../engine/coercion';
import { type FunctionTable, anyNumber, lazy, scalar, whole, wholeArrays } from '../engine/function';
import { Lambda, Matrix, type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';
import { whole as integer } from './numbers';
import { transposed } from './lookup';

/** @returns a matrix, or #N/A where nothing is left */
export function matrixOrMissing(rows: readonly (readonly Scalar[])[]): Value {
  return rows.length === 0 || rows[0]?.length === 0 ? errors.missing : Matrix.of(rows);
}

/** FILTER: the rows, or columns, where all conditions hold; #N/A where none does. */
function filter([range = null, ...conditions]: readonly Value[]): Value {
  const table = matrixOf(range);
  const masks = conditions.map(matrixOf);
  const wrong = masks.some((mask) => mask.rows !== masks[0]?.rows || mask.columns !== masks[0].columns);
  const [first] = masks;
  if (!first || wrong) return errors.missing;
  if (first.columns === 1 && first.rows === table.rows) return filterRows(table, masks);
  if (first.rows === 1 && first.columns === table.columns) {
    const kept = filterRows(transposed(table), masks.map(transposed));
    return kept instanceof Matrix ? transposed(kept) : kept;
  }
  return errors.missing;
}

function filterRows(table: Matrix, masks: readonly Matrix[]): Value {
  const holds = (row: number): boolean => masks.every((mask) => isTrue(mask.at(row, 0)));
  return matrixOrMissing(table.toRows().filter((_, row) => holds(row)));
}

/** A condition that is an error or text keeps nothing. */
function isTrue(value: Scalar): boolean {
  return typeof value === 'boolean' || typeof value === 'number' ? toTruth(value) : false;
}

/** A spreadsheet holds no more (support.google.com/drive/answer/37603). */
const mostCells = 10_000_000;

/** SEQUENCE: numbers row by row. */
function sequence([rows = null, columns = 1, start = 1, step = 1]: readonly Scalar[], context: CallContext): Value {
  const height = integer(rows, context);
  const width = integer(columns, context);
  if (height < 1 || width < 1 || height * width > mostCells) return errors.number;
  const from = context.number(start);
  const by = context.number(step);
  return Matrix.of(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => from + by * (row * width + column)),
    ),
  );
}

/** HSTACK: tables side by side; shorter ones are filled with #N/A. */
function stackAcross(args: readonly Value[]): Matrix {
  const tables = args.map(matrixOf);
  const height = Math.max(...tables.map((table) => table.rows));
  const line = (table: Matrix, row: number): Scalar[] =>
    row < table.rows ? table.row(row) : Array.from({ length: table.columns }, () => errors.missing);
  return Matrix.of(Array.from({ length: height }, (_, row) => tables.flatMap((table) => line(table, row))));
}

function stackDown(args: readonly Value[]): Matrix {
  return transposed(stackAcross(args.map((arg) => transposed(matrixOf(arg)))));
}

const ignoreBlanks = 1;
const ignoreErrors = 2;

/** TOCOL and TOROW: all values in one line; `ignore` 1 leaves out blanks, 2 errors, 3 both. */
function listOf([range = null, ignore = 0, byColumn = false]: readonly Value[], context: CallContext): Scalar[] {
  const table = matrixOf(range);
  const list = (toTruth(context.single(byColumn)) ? transposed(table) : table).toList();
  const omitted = integer(context.single(ignore), context);
  return list.filter((value) => {
    if (value === null) return (omitted & ignoreBlanks) === 0;
    return !isError(value) || (omitted & ignoreErrors) === 0;
  });
}

/** MMULT of two matrices of numbers. */
function multiply(left: Matrix, right: Matrix): Value {
  if (left.columns !== right.rows) return errors.value;
  const number = (value: Scalar): number => {
    if (isError(value)) return fail(value);
    return typeof value === 'number' ? value : fail(errors.value);
  };
  const columns = Array.from({ length: right.columns }, (_, column) => right.column(column).map(number));
  return Matrix.of(
    left
      .toRows()
      .map((row) =>
        columns.map((column) =>
          row.reduce<number>((sum, value, index) => sum + number(value) * (column[index] ?? 0), 0),
        ),
      ),
  );
}

/** @returns a function keeping the first rows and columns of a table, or the last when negative; or leaving them out */
function slicing(bounds: (count: number, size: number) => readonly [number, number]) {
  return wholeArrays(2, 3, ([range = null, rows = null, columns = null], context) => {
    const table = matrixOf(range);
    const part = (count: Value, size: number): readonly [number, number] =>
      count === null ? [0, size] : bounds(integer(context.single(count), context), size);
    const [left, right] = part(columns, table.columns);
    return matrixOrMissing(
      table
        .toRows()
        .slice(...part(rows, table.rows))
        .map((row) => row.slice(left, right)),
    );
  });
}

/** @returns a function picking rows or columns by number, negative ones from the end */
function picking(axis: 'rows' | 'columns') {
  return wholeArrays(2, anyNumber, ([range = null, ...places], context) => {
    const table = axis === 'rows' ? matrixOf(range) : transposed(matrixOf(range));
    const numbers = places.flatMap((place) => matrixOf(place).toList()).map((place) => integer(place, context));
    const rows = numbers.map((number) => {
      const row = number > 0 ? number - 1 : table.rows + number;
      return number === 0 || row < 0 || row >= table.rows ? fail(errors.value) : table.row(row);
    });
    return axis === 'rows' ? Matrix.of(rows) : transposed(Matrix.of(rows));
  });
}

/** ARRAY_CONSTRAIN: the first rows and columns. */
function constrain([range = null, rows = null, columns = null]: readonly Value[], context: CallContext): Value {
  const [height, width] = [integer(context.single(rows), context), integer(context.single(columns), context)];
  if (height < 1 || width < 1) return errors.number;
  const kept = matrixOf(range).toRows().slice(0, height);
  return Matrix.of(kept.map((row) => row.slice(0, width)));
}

/** Whole arrays (Google Sheets function list, "Array" and "Filter"). */
export const arrays: FunctionTable = {
  ARRAYFORMULA: lazy(1, 1, ([node], context) => {
    const value = node ? context.inArrayMode().evaluate(node) : null;
    return value instanceof Lambda ? errors.value : matrixOf(value);
  }),
  FILTER: wholeArrays(2, anyNumber, filter),
  TRANSPOSE: whole(1, 1, ([range = null]) => transposed(matrixOf(range))),
  ARRAY_CONSTRAIN: wholeArrays(3, 3, constrain),
  FLATTEN: wholeArrays(1, anyNumber, (args) => {
    return Matrix.of(args.flatMap((arg) => matrixOf(arg).toList()).map((value) => [value]));
  }),
  SEQUENCE: scalar(1, 4, sequence),
  HSTACK: wholeArrays(1, anyNumber, stackAcross),
  VSTACK: wholeArrays(1, anyNumber, stackDown),
  TOCOL: wholeArrays(1, 3, (args, context) => matrixOrMissing(listOf(args, context).map((value) => [value]))),
  TOROW: wholeArrays(1, 3, (args, context) => matrixOrMissing([listOf(args, context)])),
  MMULT: wholeArrays(2, 2, ([left = null, right = null]) => multiply(matrixOf(left), matrixOf(right))),
  CHOOSEROWS: picking('rows'),
  CHOOSECOLS: picking('columns'),
  TAKE: slicing((count, size) => (count >= 0 ? [0, count] : [Math.max(size + count, 0), size])),
  DROP: slicing((count, size) => (count >= 0 ? [count, size] : [0, Math.max(size + count, 0)])),
};
