import { parseTyped } from '../input/parse-typed';
import { errors, fail } from '../engine/values';
import { type Condition, readCondition } from './condition';
import { type Term, arithmetic, arithmeticTerm, callTerm, columnTerm, literalTerm } from './term';
import { TokenReader } from './token-reader';

/** A query in its clauses. */
export interface Query {
  /** Null for every column. */
  readonly select: readonly Term[] | null;
  readonly where: Condition | null;
  readonly groupBy: readonly Term[];
  readonly orderBy: readonly { readonly term: Term; readonly direction: 1 | -1 }[];
  readonly limit: number;
  readonly offset: number;
  /** Headers given by "label", by the key of their term. */
  readonly labels: ReadonlyMap<string, string>;
}

/** @returns the zero-based column of an identifier such as "B" or "Col2", null where there is none */
export type ColumnOf = (name: string) => number | null;

/**
 * Reads the clauses in the order that the language asks for
 * (developers.google.com/chart/interactive/docs/querylanguage); pivot, format and options are not supported.
 * @throws FormulaFailure #VALUE! where it cannot be read
 */
export function parseQuery(text: string, columnOf: ColumnOf): Query {
  const reader = new TokenReader(text);
  const readTerm = (): Term => readSum(reader, columnOf);
  const query = {
    select: reader.takes('select') && !reader.takes('*') ? reader.list(readTerm) : null,
    where: reader.takes('where') ? readCondition(reader, readTerm) : null,
    groupBy: reader.takes('group', 'by') ? reader.list(readTerm) : [],
    orderBy: reader.takes('order', 'by') ? reader.list(() => readOrder(reader, readTerm)) : [],
    limit: reader.takes('limit') ? readCount(reader) : Infinity,
    offset: reader.takes('offset') ? readCount(reader) : 0,
    labels: new Map(reader.takes('label') ? reader.list(() => readLabel(reader, readTerm)) : []),
  };
  return reader.isAtEnd ? query : fail(errors.value);
}

function readOrder(reader: TokenReader, readTerm: () => Term): Query['orderBy'][number] {
  const term = readTerm();
  if (reader.takes('desc')) return { term, direction: -1 };
  reader.takes('asc');
  return { term, direction: 1 };
}

function readCount(reader: TokenReader): number {
  return Number((reader.takeKind('number') ?? fail(errors.value)).text);
}

function readLabel(reader: TokenReader, readTerm: () => Term): [string, string] {
  const term = readTerm();
  return [term.key, (reader.takeKind('text') ?? fail(errors.value)).text];
}

function readSum(reader: TokenReader, columnOf: ColumnOf): Term {
  return readChain(reader, ['+', '-'], () => readChain(reader, ['*', '/'], () => readFactor(reader, columnOf)));
}

function readChain(reader: TokenReader, signs: readonly (keyof typeof arithmetic)[], read: () => Term): Term {
  let term = read();
  for (;;) {
    const sign = signs.find((one) => reader.takes(one));
    if (sign === undefined) return term;
    term = arithmeticTerm(sign, term, read());
  }
}

function readFactor(reader: TokenReader, columnOf: ColumnOf): Term {
  if (reader.takes('(')) {
    const inner = readSum(reader, columnOf);
    reader.demand(')');
    return inner;
  }
  if (reader.takes('-')) return literalTerm(-readCount(reader));
  const { kind, text } = reader.next();
  if (kind === 'text') return literalTerm(text);
  if (kind === 'number') return literalTerm(Number(text));
  if (kind === 'name') return columnTerm(columnOf(text) ?? fail(errors.value));
  return kind === 'word' ? readWord(text, reader, columnOf) : fail(errors.value);
}

const dateWords: ReadonlySet<string> = new Set(['date', 'datetime', 'timestamp']);

function readWord(word: string, reader: TokenReader, columnOf: ColumnOf): Term {
  const name = word.toLowerCase();
  if (name === 'true' || name === 'false') return literalTerm(name === 'true');
  if (dateWords.has(name)) return literalTerm(dateIn((reader.takeKind('text') ?? fail(errors.value)).text));
  if (!reader.takes('(')) return columnTerm(columnOf(word) ?? fail(errors.value));
  const inner = readSum(reader, columnOf);
  reader.demand(')');
  return callTerm(name, inner) ?? fail(errors.value);
}

/** Dates are written year first, whatever the locale. */
function dateIn(text: string): number {
  const typed = parseTyped(text, 'en_US')?.value;
  return typeof typed === 'number' && /^\d{4}-/.test(text) ? typed : fail(errors.value);
}
