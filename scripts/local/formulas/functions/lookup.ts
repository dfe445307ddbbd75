import { compareValues, sameValue } from '../engine/compare';
import type { CallContext } from '../engine/context';
import { toTruth } from '../engine/coercion';
import { type FunctionTable, anyNumber, lazy, lifted } from '../engine/function';
import { Area, Matrix, type Scalar, type Value, errors, isError, matrixOf } from '../engine/values';
import { wildcardPattern } from './criteria';
import { whole } from './numbers';

/** @returns the values of a single row or column */
function lineOf(table: Matrix): Scalar[] | null {
  if (table.columns === 1) return table.cells.map((row) => row[0] ?? null);
  return table.rows === 1 ? [...(table.cells[0] ?? [])] : null;
}

function kindOf(value: Scalar): string {
  return isError(value) ? 'error' : typeof value;
}

/** @returns the place of the value that equals (text may hold wildcards), or -1 */
function exactPlace(wanted: Scalar, line: readonly Scalar[]): number {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = wildcardPattern(wanted);
    return line.findIndex((value) => typeof value === 'string' && pattern.test(value));
  }
  return line.findIndex((value) => value !== null && kindOf(value) === kindOf(wanted) && sameValue(value, wanted));
}

/**
 * @param direction 1 for a line in rising order, -1 in falling
 * @returns the last place whose value comes not after `wanted`, or -1
 */
function sortedPlace(wanted: Scalar, line: readonly Scalar[], direction: 1 | -1): number {
  let found = -1;
  for (let place = 0; place < line.length; place++) {
    const value = line[place] ?? null;
    if (value === null || kindOf(value) !== kindOf(wanted)) continue;
    if (compareValues(value, wanted) * direction > 0) break;
    found = place;
  }
  return found;
}

function placeOf(wanted: Scalar, line: readonly Scalar[], isSorted: boolean): number {
  return isSorted ? sortedPlace(wanted, line, 1) : exactPlace(wanted, line);
}

function match(args: readonly Value[], context: CallContext): Scalar {
  const [wanted = null, range = null, type = 1] = args;
  const line = lineOf(matrixOf(range));
  if (!line) return errors.missing;
  const order = context.number(context.single(type));
  const target = context.single(wanted);
  const place = order === 0 ? exactPlace(target, line) : sortedPlace(target, line, order > 0 ? 1 : -1);
  return place < 0 ? errors.missing : place + 1;
}

/** VLOOKUP, and HLOOKUP on the table turned around. */
function lookUpIn(
  table: Matrix,
  [wanted = null, , index = null, sorted = true]: readonly Value[],
  context: CallContext,
): Scalar {
  const column = whole(context.single(index), context) - 1;
  if (column < 0) return errors.value;
  if (column >= table.columns) return errors.reference;
  const keys = table.cells.map((row) => row[0] ?? null);
  const place = placeOf(context.single(wanted), keys, toTruth(context.single(sorted)));
  return place < 0 ? errors.missing : table.at(place, column);
}

/** @returns rows as columns */
export function transposed(table: Matrix): Matrix {
  const width = table.cells.reduce((most, row) => Math.max(most, row.length), 0);
  const cells = Array.from({ length: width }, (_, column) => table.cells.map((row) => row[column] ?? null));
  return new Matrix(table.columns, table.rows, cells);
}

/** LOOKUP: in the last row or column of a table, or in a second range of the same length. */
function lookUpSorted([wanted = null, range = null, result]: readonly Value[], context: CallContext): Scalar {
  const table = matrixOf(range);
  const upright = table.columns > table.rows ? transposed(table) : table;
  const keys = upright.cells.map((row) => row[0] ?? null);
  const place = sortedPlace(context.single(wanted), keys, 1);
  if (place < 0) return errors.missing;
  if (result === undefined) return upright.at(place, upright.columns - 1);
  const results = matrixOf(result);
  return results.columns === 1 ? results.at(place, 0) : results.at(0, place);
}

type Mode = -1 | 0 | 1 | 2;

/** @returns where XLOOKUP and XMATCH find a value: exact, next smaller (-1), next larger (1), wildcards (2) */
function placeByMode(wanted: Scalar, line: readonly Scalar[], mode: Mode): number {
  if (mode === 2) return exactPlace(wanted, line);
  const exact = line.findIndex((value) => kindOf(value) === kindOf(wanted) && sameValue(value, wanted));
  if (exact >= 0 || mode === 0) return exact;
  return line.reduce<number>((best, value, place) => {
    if (kindOf(value) !== kindOf(wanted) || compareValues(value, wanted) * mode < 0) return best;
    const rival = line[best];
    return rival === undefined || compareValues(value, rival) * mode < 0 ? place : best;
  }, -1);
}

function placeInDirection(args: readonly Value[], line: readonly Scalar[], context: CallContext): number {
  const [wanted = null, mode = 0, search = 1] = args.map((arg) => context.single(arg));
  const matchMode = context.number(mode) as Mode;
  if (context.number(search) > 0) return placeByMode(wanted, line, matchMode);
  const place = placeByMode(wanted, [...line].reverse(), matchMode);
  return place < 0 ? place : line.length - 1 - place;
}

function xlookup(
  [wanted = null, range = null, results = null, ...rest]: readonly Value[],
  context: CallContext,
): Value {
  const [missing = errors.missing, mode = 0, search = 1] = rest;
  const keys = matrixOf(range);
  const line = lineOf(keys);
  if (!line) return errors.value;
  const place = placeInDirection([wanted, mode, search], line, context);
  if (place < 0) return missing;
  return lineAt(matrixOf(results), place, keys.columns === 1);
}

/** @returns a row, or a column, of the results: a single value where it holds no more */
function lineAt(results: Matrix, place: number, isRow: boolean): Value {
  const found = isRow ? results.row(place) : results.column(place);
  if (found.length === 1) return found[0] ?? null;
  return Matrix.of(isRow ? [found] : found.map((value) => [value]));
}

/** INDEX: a cell, or with 0 a whole row or column; of a range the result is a reference still. */
function index([table = null, ...place]: readonly Value[], context: CallContext): Value {
  const source = table instanceof Area ? table : matrixOf(table);
  const numbers = place.map((number) => whole(context.single(number), context));
  const [rowNumber, columnNumber] = placeWithin(source, numbers);
  if (rowNumber < 0 || columnNumber < 0) return errors.value;
  // As Sheets has it: "Valid values are between 0 and …"; Excel answers #REF!.
  if (rowNumber > source.rows || columnNumber > source.columns) return errors.number;
  return partOf(source, rowNumber, columnNumber);
}

/** In a single row, one number alone is the column. */
function placeWithin(source: Area | Matrix, [row = 0, column = 0]: readonly number[]): [number, number] {
  const isColumnNumber = source.rows === 1 && source.columns > 1 && column === 0;
  return isColumnNumber ? [Math.min(row, 1), row] : [row, column];
}

function partOf(source: Area | Matrix, row: number, column: number): Value {
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  const rows = row === 0 ? source.rows : 1;
  const columns = column === 0 ? source.columns : 1;
  if (source instanceof Area) return new Area(source.sheet, source.row + top, source.column + left, rows, columns);
  if (rows === 1 && columns === 1) return source.at(top, left);
  return Matrix.of(
    source
      .toRows()
      .slice(top, top + rows)
      .map((line) => line.slice(left, left + columns)),
  );
}

/** Finding values in tables (Google Sheets function list, "Lookup"). */
export const lookup: FunctionTable = {
  MATCH: lifted('sas', 2, 3, match),
  XMATCH: lifted('sass', 2, 4, ([wanted = null, range = null, mode = 0, search = 1], context) => {
    const line = lineOf(matrixOf(range));
    if (!line) return errors.value;
    const place = placeInDirection([wanted, mode, search], line, context);
    return place < 0 ? errors.missing : place + 1;
  }),
  VLOOKUP: lifted('sass', 3, 4, (args, context) => lookUpIn(matrixOf(args[1] ?? null), args, context)),
  HLOOKUP: lifted('sass', 3, 4, (args, context) => lookUpIn(transposed(matrixOf(args[1] ?? null)), args, context)),
  LOOKUP: lifted('saa', 2, 3, lookUpSorted),
  XLOOKUP: lifted('saaess', 3, 6, xlookup),
  INDEX: {
    least: 1,
    most: 3,
    run: (args, context) => {
      // INDEX works its ranges through cell by cell, as if within ARRAYFORMULA; its result spreads.
      const inner = context.inArrayMode();
      return index(
        args.map((node) => inner.evaluate(node)),
        context,
      );
    },
  },
  CHOOSE: lazy(2, anyNumber, ([place, ...choices], context) => {
    const number = place ? context.single(context.evaluate(place)) : null;
    if (isError(number)) return number;
    const choice = choices[whole(number, context) - 1];
    return choice ? context.evaluate(choice) : errors.number;
  }),
};
