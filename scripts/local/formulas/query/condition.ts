import { type Scalar, errors, fail } from '../engine/values';
import type { TokenReader } from './token-reader';
import type { Row, Term } from './term';

/** Whether a row is kept. */
export type Condition = (row: Row) => boolean;

type Comparison = (left: Exclude<Scalar, null>, right: Exclude<Scalar, null>) => boolean;

/** Text compares by its characters: unlike "=" in a cell, case matters. */
const comparisons: ReadonlyMap<string, Comparison> = new Map([
  ['=', (left, right) => left === right],
  ['!=', (left, right) => left !== right],
  ['<>', (left, right) => left !== right],
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
]);

const textTests: readonly (readonly [readonly string[], (text: string, wanted: string) => boolean])[] = [
  [['contains'], (text, wanted) => text.includes(wanted)],
  [['starts', 'with'], (text, wanted) => text.startsWith(wanted)],
  [['ends', 'with'], (text, wanted) => text.endsWith(wanted)],
  [['matches'], (text, wanted) => wholePattern(wanted).test(text)],
  [['like'], (text, wanted) => likePattern(wanted).test(text)],
];

/** @throws FormulaFailure #VALUE! for what is no regular expression */
function wholePattern(wanted: string): RegExp {
  try {
    return new RegExp(`^(?:${wanted})$`, 'u');
  } catch {
    return fail(errors.value);
  }
}

/** "%" stands for any text, "_" for one character. */
function likePattern(wanted: string): RegExp {
  const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/%/g, '.*').replace(/_/g, '.')}$`, 'su');
}

/**
 * @param reader at the first piece after "where"
 * @param readTerm reads an expression
 * @returns the condition, "or" binding least
 */
export function readCondition(reader: TokenReader, readTerm: () => Term): Condition {
  const readAll = (): Condition => readChain(reader, 'and', () => readSingle(reader, readTerm), every);
  return readChain(reader, 'or', readAll, some);
}

type Join = (parts: readonly Condition[]) => Condition;

const every: Join = (parts) => (row) => parts.every((part) => part(row));
const some: Join = (parts) => (row) => parts.some((part) => part(row));

function readChain(reader: TokenReader, word: string, read: () => Condition, join: Join): Condition {
  const parts = [read()];
  while (reader.takes(word)) parts.push(read());
  return join(parts);
}

/** A parenthesis may hold conditions, or begin a sum: the first is tried first. */
function readSingle(reader: TokenReader, readTerm: () => Term): Condition {
  if (reader.takes('not')) {
    const inner = readSingle(reader, readTerm);
    return (row) => !inner(row);
  }
  const inParentheses = reader.attempt(() => {
    reader.demand('(');
    const inner = readCondition(reader, readTerm);
    reader.demand(')');
    return inner;
  });
  return inParentheses ?? readComparison(reader, readTerm);
}

function readComparison(reader: TokenReader, readTerm: () => Term): Condition {
  const left = readTerm();
  if (reader.takes('is', 'not', 'null')) return (row) => left.of([row]) !== null;
  if (reader.takes('is', 'null')) return (row) => left.of([row]) === null;
  const test = readTest(reader);
  const right = readTerm();
  return (row) => {
    const [one, other] = [left.of([row]), right.of([row])];
    return one !== null && other !== null && test(one, other);
  };
}

function readTest(reader: TokenReader): Comparison {
  for (const [words, test] of textTests) {
    if (reader.takes(...words))
      return (left, right) => typeof left === 'string' && typeof right === 'string' && test(left, right);
  }
  const compare = comparisons.get(reader.next().text) ?? fail(errors.value);
  return (left, right) => typeof left === typeof right && compare(left, right);
}
