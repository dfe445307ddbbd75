import { isDateFormat } from '../display/display-text';
import { defaultFormats } from '../display/locale';
import type { BinaryOperator, Node } from '../syntax/nodes';
import { Area, type Scalar, type Value } from './values';
import type { CallContext } from './context';

/** Functions whose result shows as what their place among the arguments shows. */
const formatFromArgument: Readonly<Record<string, readonly number[]>> = {
  SUM: [0],
  MIN: [0],
  MAX: [0],
  AVERAGE: [0],
  MEDIAN: [0],
  MODE: [0],
  LARGE: [0],
  SMALL: [0],
  ABS: [0],
  ROUND: [0],
  ROUNDUP: [0],
  ROUNDDOWN: [0],
  SUBTOTAL: [1],
  SUMIF: [2, 0],
  SUMIFS: [0],
  AVERAGEIF: [2, 0],
  AVERAGEIFS: [0],
  MINIFS: [0],
  MAXIFS: [0],
  IF: [1, 2],
  IFS: [1, 3],
  IFERROR: [0, 1],
  IFNA: [0, 1],
  ARRAYFORMULA: [0],
  FILTER: [0],
  SORT: [0],
  SORTN: [0],
  UNIQUE: [0],
};

/** Functions whose result shows as the cell that it was found in, and the argument with those cells. */
const formatFromFound: Readonly<Record<string, number>> = {
  INDEX: 0,
  VLOOKUP: 1,
  HLOOKUP: 1,
  XLOOKUP: 2,
  LOOKUP: 1,
  QUERY: 0,
};

const shownRows = 10;

/**
 * Sheets lets a formula show what it works on: a date stays a date, a percent a percent.
 * @param value the formula's result, to find the cell that a lookup took it from
 * @param columnOffset column of an array result
 * @returns the number format that a result brings, '' for none
 */
export function resultFormat(node: Node, context: CallContext, value: Scalar, columnOffset = 0): string {
  switch (node.type) {
    case 'reference':
    case 'name':
      return formatOfArea(context.evaluate(node), columnOffset);
    case 'unary':
      return node.operator === '%' ? '0.00%' : resultFormat(node.operand, context, value, columnOffset);
    case 'binary': {
      const [left, right] = [node.left, node.right].map((side) => resultFormat(side, context, value, columnOffset));
      return formatOfOperation(node.operator, left ?? '', right ?? '');
    }
    case 'array':
      return formatOfArray(node.rows[0] ?? [], context, value, columnOffset);
    case 'call':
      return formatOfCall(node, context, value, columnOffset);
    default:
      return '';
  }
}

/** The first format down the column, past a header that has none. */
function formatOfArea(value: Value, columnOffset: number): string {
  if (!(value instanceof Area) || columnOffset >= value.columns) return '';
  for (let row = 0; row < Math.min(value.rows, shownRows); row++) {
    const format = value.sheet.formatAt(value.row + row, value.column + columnOffset);
    if (format !== '') return format;
  }
  return '';
}

function formatOfOperation(operator: BinaryOperator, left: string, right: string): string {
  if (!'+-*/'.includes(operator)) return '';
  const [leftDate, rightDate] = [isDateFormat(left), isDateFormat(right)];
  if (leftDate || rightDate) {
    const isDay = operator === '+' || (operator === '-' && leftDate && !rightDate);
    return isDay ? (leftDate ? left : right) : '';
  }
  if (operator === '/') return right === '' ? left : '';
  return left === '' ? right : left;
}

/** {A1:B9, C1:C9}: the part that the column lies in is found by the width of the parts before it. */
function formatOfArray(row: readonly Node[], context: CallContext, value: Scalar, columnOffset: number): string {
  let before = 0;
  for (const node of row) {
    const part = node.type === 'reference' ? context.evaluate(node) : null;
    const width = part instanceof Area ? part.columns : 1;
    if (columnOffset < before + width) return resultFormat(node, context, value, columnOffset - before);
    before += width;
  }
  return '';
}

function formatOfCall(
  { name, args }: { readonly name: string; readonly args: readonly Node[] },
  context: CallContext,
  value: Scalar,
  columnOffset: number,
): string {
  const made = formatMadeBy(name, context.locale);
  if (made !== undefined) return made;
  const source = formatFromFound[name];
  if (source !== undefined) return formatOfFound(args[source], context, value);
  for (const index of formatFromArgument[name] ?? []) {
    const arg = args[index];
    const format = arg ? resultFormat(arg, context, value, columnOffset) : '';
    if (format !== '') return format;
  }
  return '';
}

function formatMadeBy(name: string, locale: string): string | undefined {
  switch (name) {
    case 'TODAY':
    case 'DATE':
    case 'EDATE':
    case 'EOMONTH':
    case 'WORKDAY':
    case 'WORKDAY.INTL':
    case 'TO_DATE':
      return defaultFormats(locale).date;
    case 'NOW':
      return defaultFormats(locale).dateTime;
    case 'TIME':
      return defaultFormats(locale).time;
    case 'TO_PERCENT':
      return '0.00%';
    default:
      return undefined;
  }
}

/** The format of the first cell of a table that holds the value found. */
function formatOfFound(table: Node | undefined, context: CallContext, value: Scalar): string {
  const area = table?.type === 'reference' || table?.type === 'name' ? context.evaluate(table) : null;
  if (!(area instanceof Area)) return '';
  const cells = area.values().cells;
  for (let row = 0; row < cells.length; row++) {
    const column = cells[row]?.indexOf(value) ?? -1;
    const format = column < 0 ? '' : area.sheet.formatAt(area.row + row, area.column + column);
    if (format !== '') return format;
  }
  return '';
}
