import type { CallContext } from '../engine/context';
import { type FunctionTable, lazy, lifted, scalar, whole as wholeTables } from '../engine/function';
import { quoteTab, referenceText } from '../references/reference';
import { Area, Matrix, type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';
import { toTruth } from '../engine/coercion';
import { addressFromR1C1 } from '../references/r1c1';
import { whole } from './numbers';

/** ROW and COLUMN: of the formula itself, or of each row or column of a range. */
function numbersOf(argument: Value | undefined, context: CallContext, axis: 'row' | 'column'): Value {
  if (argument === undefined) return context[axis] + 1;
  if (isError(argument)) return argument;
  if (!(argument instanceof Area)) return errors.value;
  const first = argument[axis] + 1;
  const count = axis === 'row' ? argument.rows : argument.columns;
  const numbers = Array.from({ length: context.arrayMode ? count : 1 }, (_, index) => first + index);
  if (numbers.length === 1) return first;
  return Matrix.of(axis === 'row' ? numbers.map((number) => [number]) : [numbers]);
}

/** OFFSET: a range moved, and sized anew where sizes are given; #REF! outside of the tab. */
function offset([start = null, ...numbers]: readonly Value[], context: CallContext): Value {
  if (isError(start)) return start;
  if (!(start instanceof Area)) return errors.value;
  const [down = 0, right = 0, height = start.rows, width = start.columns] = numbers.map((number) =>
    number === null ? undefined : whole(context.single(number), context),
  );
  const area = new Area(start.sheet, start.row + down, start.column + right, height, width);
  return isOnTab(area) ? area : errors.reference;
}

function isOnTab({ sheet, row, column, rows, columns }: Area): boolean {
  const begins = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  return begins && row + rows <= sheet.rowCount && column + columns <= sheet.columnCount;
}

function indirect([address = null, isA1 = true]: readonly Value[], context: CallContext): Value {
  const text = context.text(context.single(address));
  const a1 = toTruth(context.single(isA1)) ? text : addressFromR1C1(text, context.row, context.column);
  return (a1 === null ? null : context.areaOf(a1)) ?? errors.reference;
}

const absolute = 1;
const rowAbsolute = 2;
const columnAbsolute = 3;

/** ADDRESS: a reference as text (support.google.com/docs/answer/3093308). */
function address([row = null, column = null, ...rest]: readonly Scalar[], context: CallContext): Scalar {
  const [mode = absolute, isA1 = true, tab = null] = rest;
  const rowNumber = whole(row, context);
  const columnNumber = whole(column, context);
  if (rowNumber < 1 || columnNumber < 1) return errors.value;
  const kind = whole(mode, context);
  const prefix = tab === null ? '' : `${quoteTab(context.text(tab))}!`;
  const rowFixed = kind === absolute || kind === rowAbsolute;
  const columnFixed = kind === absolute || kind === columnAbsolute;
  if (!toTruth(isA1)) return `${prefix}R${bracket(rowNumber, rowFixed)}C${bracket(columnNumber, columnFixed)}`;
  const start = { row: rowNumber - 1, column: columnNumber - 1, rowFixed, columnFixed };
  return prefix + referenceText({ tab: null, start });
}

function bracket(number: number, isFixed: boolean): string {
  return isFixed ? String(number) : `[${number}]`;
}

/** References as values (Google Sheets function list, "Lookup"). */
export const places: FunctionTable = {
  ROW: wholeTables(0, 1, ([range], context) => numbersOf(range, context, 'row')),
  COLUMN: wholeTables(0, 1, ([range], context) => numbersOf(range, context, 'column')),
  ROWS: wholeTables(1, 1, ([range = null]) => sizeOf(range).rows),
  COLUMNS: wholeTables(1, 1, ([range = null]) => sizeOf(range).columns),
  OFFSET: lifted('assss', 3, 5, offset),
  INDIRECT: lifted('ss', 1, 2, indirect),
  ADDRESS: scalar(2, 5, address),
  ISREF: lazy(1, 1, ([node], context) => (node ? context.evaluate(node) : null) instanceof Area),
  ISFORMULA: wholeTables(1, 1, ([cell = null]) =>
    cell instanceof Area ? cell.sheet.hasFormula(cell.row, cell.column) : errors.missing,
  ),
};

function sizeOf(value: Value): { readonly rows: number; readonly columns: number } {
  if (isError(value)) return fail(value);
  return value instanceof Area ? value : matrixOf(value);
}
