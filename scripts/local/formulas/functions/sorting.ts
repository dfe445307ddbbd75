import { compareValues, keyOf } from '../engine/compare';
import type { CallContext } from '../engine/context';
import { toTruth } from '../engine/coercion';
import { type FunctionTable, anyNumber, wholeArrays } from '../engine/function';
import { Area, Matrix, type Scalar, type Value, errors, fail, matrixOf } from '../engine/values';
import { matrixOrMissing } from './arrays';
import { transposed } from './lookup';
import { whole } from './numbers';

/** One thing to sort by: a value for each row, and which way. */
interface SortKey {
  readonly values: readonly Scalar[];
  readonly direction: 1 | -1;
}

interface SortedRow {
  readonly row: readonly Scalar[];
  readonly place: number;
}

/** Reads column, ascending, column, ascending…; a column is a number from 1, or values as long as the table. */
function keysOf(table: Matrix, args: readonly Value[], context: CallContext): SortKey[] {
  const keys: SortKey[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const ascending = toTruth(context.single(args[index + 1] ?? true));
    keys.push({ values: keyValues(table, args[index] ?? null, context), direction: ascending ? 1 : -1 });
  }
  return keys;
}

/** Without columns named, all are sorted by, from the first on (support.google.com/docs/answer/7354624). */
function everyColumn(table: Matrix): Value[] {
  return Array.from({ length: table.columns }, (_, column) => [column + 1, true]).flat();
}

function keyValues(table: Matrix, by: Value, context: CallContext): readonly Scalar[] {
  const isLine = (by instanceof Matrix || by instanceof Area) && by.rows === table.rows && by.columns === 1;
  if (isLine && (by.rows > 1 || by instanceof Area)) return matrixOf(by).column(0);
  const column = whole(context.single(by), context);
  return column >= 1 && column <= table.columns ? table.column(column - 1) : fail(errors.value);
}

/** Blanks come last, whichever way it sorts. */
function compareForSort(left: Scalar, right: Scalar, direction: 1 | -1): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return compareValues(left, right) * direction;
}

function sortRows(table: Matrix, keys: readonly SortKey[]): SortedRow[] {
  const order = (left: SortedRow, right: SortedRow): number => {
    for (const { values, direction } of keys) {
      const step = compareForSort(values[left.place] ?? null, values[right.place] ?? null, direction);
      if (step !== 0) return step;
    }
    return left.place - right.place;
  };
  return table
    .toRows()
    .map((row, place) => ({ row, place }))
    .sort(order);
}

function sort([range = null, ...rest]: readonly Value[], context: CallContext): Value {
  const table = matrixOf(range);
  return Matrix.of(
    sortRows(table, keysOf(table, rest.length > 0 ? rest : everyColumn(table), context)).map(({ row }) => row),
  );
}

const tiesLikeLast = 1;
const withoutDuplicates = 2;
const duplicatesToo = 3;

/** SORTN: the first n rows; ties mode 1 adds rows equal to the n-th, 2 counts equal ones once, 3 shows them all. */
function sortFirst([range = null, count = 1, ties = 0, ...rest]: readonly Value[], context: CallContext): Value {
  const table = matrixOf(range);
  const keys = keysOf(table, rest.length > 0 ? rest : everyColumn(table), context);
  const sorted = sortRows(table, keys);
  const wanted = whole(context.single(count), context);
  const sortKey = ({ place }: SortedRow): string =>
    keys.map(({ values }) => keyOf(values[place] ?? null)).join('\u0000');
  const kept = firstOf(sorted, wanted, whole(context.single(ties), context), sortKey);
  return matrixOrMissing(kept.map(({ row }) => row));
}

function firstOf(
  sorted: readonly SortedRow[],
  wanted: number,
  ties: number,
  sortKey: (row: SortedRow) => string,
): readonly SortedRow[] {
  const keys = sorted.map(sortKey);
  const distinct = [...new Set(keys)];
  if (ties === withoutDuplicates)
    return sorted.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).slice(0, wanted);
  if (ties === duplicatesToo) {
    const among = new Set(distinct.slice(0, wanted));
    return sorted.filter((_, index) => among.has(keys[index] ?? ''));
  }
  const last = keys[wanted - 1];
  return sorted.filter((_, index) => index < wanted || (ties === tiesLikeLast && keys[index] === last));
}

/** UNIQUE: rows, or columns, without those seen before; `once` keeps only what is there a single time. */
function unique([range = null, byColumn = false, once = false]: readonly Value[], context: CallContext): Value {
  const sideways = toTruth(context.single(byColumn));
  const table = sideways ? transposed(matrixOf(range)) : matrixOf(range);
  const rows = table.toRows();
  const counts = new Map<string, number>();
  const keys = rows.map((row) => row.map(keyOf).join('\u0000'));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const single = toTruth(context.single(once));
  const kept = rows.filter((_, index) => {
    const key = keys[index] ?? '';
    return single ? counts.get(key) === 1 : keys.indexOf(key) === index;
  });
  const result = matrixOrMissing(kept);
  return sideways && result instanceof Matrix ? transposed(result) : result;
}

/** Ordering rows and finding distinct ones (Google Sheets function list, "Filter"). */
export const sorting: FunctionTable = {
  SORT: wholeArrays(1, anyNumber, sort),
  SORTN: wholeArrays(1, anyNumber, sortFirst),
  UNIQUE: wholeArrays(1, 3, unique),
};
