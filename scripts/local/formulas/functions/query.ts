import type { CallContext } from '../engine/context';
import { type FunctionTable, wholeArrays } from '../engine/function';
import { Area, Matrix, type Scalar, type Value, errors, isError, matrixOf } from '../engine/values';
import { columnOfLetters } from '../references/reference';
import { type ColumnOf, parseQuery } from '../query/parse-query';
import { type QueryData, runQuery } from '../query/run-query';
import { whole } from './numbers';

type Kind = 'number' | 'string' | 'boolean';

const kindsByRank: readonly Kind[] = ['string', 'number', 'boolean'];

/** The kind of most of a column's values: QUERY takes the others for blank (support.google.com/docs/answer/3093343). */
function kindOfColumn(values: readonly Scalar[]): Kind {
  const count = (kind: Kind): number => values.filter((value) => typeof value === kind).length;
  return kindsByRank.reduce((most, kind) => (count(kind) > count(most) ? kind : most));
}

/** One header where the first row is text above columns of which some is not. */
function guessHeaders(rows: readonly (readonly Scalar[])[]): number {
  const [first = [], ...rest] = rows;
  const isText = first.length > 0 && first.every((value) => typeof value === 'string');
  const hasOther = first.some((_, column) => kindOfColumn(rest.map((row) => row[column] ?? null)) !== 'string');
  return isText && hasOther ? 1 : 0;
}

function dataOf(table: Matrix, headers: number, context: CallContext): QueryData {
  const rows = table.toRows().slice(0, table.cells.length);
  const count = headers < 0 ? guessHeaders(rows) : headers;
  const [top, body] = [rows.slice(0, count), rows.slice(count)];
  const columns = Array.from({ length: table.columns }, (_, column) => column);
  const kinds = columns.map((column) => kindOfColumn(body.map((row) => row[column] ?? null)));
  return {
    headers: columns.map((column) =>
      top
        .map((row) => context.text(row[column] ?? null))
        .join(' ')
        .trim(),
    ),
    rows: body.map((row) => row.map((value, column) => (typeof value === kinds[column] ? value : null))),
  };
}

/** Columns go by their letters in the sheet, those of an array by Col1, Col2… */
function columnsOf(source: Area | Matrix): ColumnOf {
  return (name) => {
    const numbered = /^Col(\d+)$/.exec(name)?.[1];
    const letters = source instanceof Area && /^[A-Z]{1,3}$/.test(name);
    const column = letters ? columnOfLetters(name) - source.column : Number(numbered ?? 0) - 1;
    return column >= 0 && column < source.columns ? column : null;
  };
}

function query([data = null, text = null, headers = -1]: readonly Value[], context: CallContext): Value {
  if (isError(data)) return data;
  const source = data instanceof Area ? data : matrixOf(data);
  const wanted = parseQuery(context.text(context.single(text)), columnsOf(source));
  const result = runQuery(wanted, dataOf(matrixOf(source), whole(context.single(headers), context), context));
  return result.length === 0 ? errors.missing : Matrix.of(result);
}

/** QUERY, in the language of Google's charts. */
export const queries: FunctionTable = { QUERY: wholeArrays(2, 3, query) };
