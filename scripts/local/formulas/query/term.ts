import { wallTimeOf } from '../dates/serial';
import { type Scalar, errors, fail } from '../engine/values';
import { averageOf, greatestOf, leastOf } from '../functions/statistics';
import { sumOf } from '../functions/numbers';

/** A row of the data, its header apart. */
export type Row = readonly Scalar[];

/** Something a query computes: of one row, or when it aggregates of all rows of a group. */
export interface Term {
  /** Two terms with the same key are the same: "sum B". */
  readonly key: string;
  readonly aggregates: boolean;
  /** @param headers of the columns, '' for none @returns what stands above it in the result */
  readonly label: (headers: readonly string[]) => string;
  readonly of: (rows: readonly Row[]) => Scalar;
}

/** @param column zero-based */
export function columnTerm(column: number): Term {
  return {
    key: `column ${column}`,
    aggregates: false,
    label: (headers) => headers[column] ?? '',
    of: (rows) => rows[0]?.[column] ?? null,
  };
}

/** @returns a value written in the query; a whole number is labelled "2.0" as in Sheets */
export function literalTerm(value: string | number | boolean): Term {
  const text = Number.isInteger(value) ? `${String(value)}.0` : String(value);
  return { key: `literal ${typeof value} ${text}`, aggregates: false, label: () => `${text}()`, of: () => value };
}

type OfValues = (values: readonly Exclude<Scalar, null>[]) => Scalar;

const ofNumbers =
  (total: (numbers: readonly number[]) => Scalar): OfValues =>
  (values) =>
    values.every((value) => typeof value === 'number') ? total(values) : fail(errors.value);

/** Of nothing there is no greatest: blank. */
const unlessEmpty =
  (total: OfValues): OfValues =>
  (values) =>
    values.length === 0 ? null : total(values);

const aggregates: ReadonlyMap<string, OfValues> = new Map(
  Object.entries({
    sum: unlessEmpty(ofNumbers(sumOf)),
    avg: unlessEmpty(ofNumbers(averageOf)),
    min: unlessEmpty(ofNumbers(leastOf)),
    max: unlessEmpty(ofNumbers(greatestOf)),
    count: (values: readonly Scalar[]) => values.length,
  }),
);

const ofText =
  (change: (text: string) => string) =>
  (value: Exclude<Scalar, null>): Scalar =>
    typeof value === 'string' ? change(value) : fail(errors.value);

const ofDate =
  (part: (serial: number) => number) =>
  (value: Exclude<Scalar, null>): Scalar =>
    typeof value === 'number' ? part(value) : fail(errors.value);

/** Functions of one value; months count from 0 (developers.google.com/chart/interactive/docs/querylanguage). */
const functions: ReadonlyMap<string, (value: Exclude<Scalar, null>) => Scalar> = new Map(
  Object.entries({
    lower: ofText((text) => text.toLowerCase()),
    upper: ofText((text) => text.toUpperCase()),
    year: ofDate((serial) => wallTimeOf(serial).year),
    month: ofDate((serial) => wallTimeOf(serial).month - 1),
    day: ofDate((serial) => wallTimeOf(serial).day),
    hour: ofDate((serial) => wallTimeOf(serial).hour),
    minute: ofDate((serial) => wallTimeOf(serial).minute),
    second: ofDate((serial) => wallTimeOf(serial).second),
  }),
);

/** @returns a function or aggregate of a term, null where there is none of that name */
export function callTerm(name: string, inner: Term): Term | null {
  const total = aggregates.get(name);
  const change = functions.get(name);
  const key = `${name} ${inner.key}`;
  if (total) {
    const of = (rows: readonly Row[]): Scalar =>
      total(rows.map((row) => inner.of([row])).filter((value) => value !== null));
    return { key, aggregates: true, label: (headers) => `${name} ${inner.label(headers)}`.trim(), of };
  }
  if (!change) return null;
  const of = (rows: readonly Row[]): Scalar => {
    const value = inner.of(rows);
    return value === null ? null : change(value);
  };
  return { key, aggregates: inner.aggregates, label: (headers) => `${name}(${inner.label(headers)})`, of };
}

interface Arithmetic {
  readonly word: string;
  readonly compute: (left: number, right: number) => number;
}

/** Signs, and the word for their result in a header. */
export const arithmetic: Readonly<Record<'+' | '-' | '*' | '/', Arithmetic>> = {
  '+': { word: 'sum', compute: (left, right) => left + right },
  '-': { word: 'difference', compute: (left, right) => left - right },
  '*': { word: 'product', compute: (left, right) => left * right },
  '/': { word: 'quotient', compute: (left, right) => left / right },
};

/** @returns a sign between two terms; blank where either is no number or the result is none */
export function arithmeticTerm(sign: keyof typeof arithmetic, left: Term, right: Term): Term {
  const { word, compute } = arithmetic[sign];
  return {
    key: `(${left.key} ${sign} ${right.key})`,
    aggregates: left.aggregates || right.aggregates,
    label: (headers) => `${word}(${left.label(headers)}${right.label(headers)})`,
    of: (rows) => {
      const [one, other] = [left.of(rows), right.of(rows)];
      const result = typeof one === 'number' && typeof other === 'number' ? compute(one, other) : NaN;
      return Number.isFinite(result) ? result : null;
    },
  };
}
