import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, lazy, wholeArrays } from '../engine/function';
import type { Node } from '../syntax/nodes';
import { Area, Lambda, Matrix, type Scalar, type Value, errors, fail, matrixOf } from '../engine/values';
import { whole } from './numbers';

/** LET: names, each seeing the ones before it, and the expression that uses them. */
function defineNames(args: readonly Node[], context: CallContext): Value {
  const body = args.at(-1);
  if (!body || args.length % 2 === 0) return errors.missing;
  let inner = context;
  for (let index = 0; index + 1 < args.length; index += 2) {
    const value = args[index + 1];
    if (!value) return errors.missing;
    const names = new Map([[nameOf(args[index]), inner.evaluate(value)]]);
    inner = inner.withScope({ names, outer: inner.scope });
  }
  return inner.evaluate(body);
}

function nameOf(node: Node | undefined): string {
  return node?.type === 'name' ? node.name.toLowerCase() : fail(errors.name);
}

function makeLambda(args: readonly Node[], context: CallContext): Value {
  const body = args.at(-1);
  if (!body) return errors.missing;
  return new Lambda(args.slice(0, -1).map(nameOf), body, context.scope ?? { names: new Map(), outer: null });
}

/** @returns the last argument as the function to call */
function lambdaOf(value: Value | undefined): Lambda {
  return value instanceof Lambda ? value : fail(errors.value);
}

/** @returns the one value that a lambda gave */
function cellOf(value: Value): Scalar {
  const matrix = matrixOf(value);
  return matrix.rows === 1 && matrix.columns === 1 ? matrix.at(0, 0) : fail(errors.value);
}

function map(args: readonly Value[], context: CallContext): Value {
  const lambda = lambdaOf(args.at(-1));
  const tables = args.slice(0, -1).map(matrixOf);
  const rows = Math.max(...tables.map((table) => table.rows));
  const columns = Math.max(...tables.map((table) => table.columns));
  return build(rows, columns, (row, column) =>
    cellOf(
      context.call(
        lambda,
        tables.map((table) => inside(table, row, column)),
      ),
    ),
  );
}

function inside(table: Matrix, row: number, column: number): Scalar {
  return row < table.rows && column < table.columns ? table.at(row, column) : errors.missing;
}

function build(rows: number, columns: number, cell: (row: number, column: number) => Scalar): Matrix {
  return Matrix.of(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => cell(row, column))),
  );
}

/** REDUCE, and SCAN, which shows every step. */
function fold(
  [initial = null, range = null, last]: readonly Value[],
  context: CallContext,
): { end: Value; steps: Matrix } {
  const lambda = lambdaOf(last);
  const table = matrixOf(range);
  let total = initial;
  const steps = table.toRows().map((row) =>
    row.map((value) => {
      total = context.call(lambda, [total, value]);
      return matrixOf(total).at(0, 0);
    }),
  );
  return { end: total, steps: Matrix.of(steps) };
}

/** @returns one line of a table as what it was: an area stays one */
function lines(value: Value, axis: 'rows' | 'columns'): (Area | Matrix)[] {
  const table = value instanceof Area ? value : matrixOf(value);
  return Array.from({ length: table[axis] }, (_, index) => {
    if (!(table instanceof Area))
      return axis === 'rows' ? Matrix.of([table.row(index)]) : Matrix.of(table.column(index).map((cell) => [cell]));
    const { sheet, row, column } = table;
    return axis === 'rows'
      ? new Area(sheet, row + index, column, 1, table.columns)
      : new Area(sheet, row, column + index, table.rows, 1);
  });
}

/** Names and functions made within a formula (Google Sheets function list, "Logical": LET, LAMBDA and its helpers). */
export const lambdas: FunctionTable = {
  LET: lazy(3, anyNumber, defineNames),
  LAMBDA: lazy(1, anyNumber, makeLambda),
  MAP: wholeArrays(2, anyNumber, map),
  REDUCE: wholeArrays(3, 3, (args, context) => fold(args, context).end),
  SCAN: wholeArrays(3, 3, (args, context) => fold(args, context).steps),
  BYROW: wholeArrays(2, 2, ([range = null, last], context) => {
    const lambda = lambdaOf(last);
    return Matrix.of(lines(range, 'rows').map((line) => matrixOf(context.call(lambda, [line])).row(0)));
  }),
  BYCOL: wholeArrays(2, 2, ([range = null, last], context) => {
    const lambda = lambdaOf(last);
    return Matrix.of([lines(range, 'columns').map((line) => cellOf(context.call(lambda, [line])))]);
  }),
  MAKEARRAY: wholeArrays(3, 3, ([rows = null, columns = null, last], context) => {
    const lambda = lambdaOf(last);
    const [height, width] = [rows, columns].map((size) => whole(context.single(size), context));
    return build(height ?? 0, width ?? 0, (row, column) => cellOf(context.call(lambda, [row + 1, column + 1])));
  }),
};
