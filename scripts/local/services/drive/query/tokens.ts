import { DriveProblem } from '../store/problem';

/** A piece of a search: a text in quotes, or a word or sign as it is written. */
export interface Token {
  readonly kind: 'text' | 'sign';
  readonly value: string;
}

const piece = /\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|([<>!]=|[=<>(){}]|[A-Za-z]+))/y;

/** Drive's words for any search that it cannot read. */
export function invalidQuery(): DriveProblem {
  return new DriveProblem(400, 'invalid', 'Invalid Value');
}

/**
 * @param query a search in Drive's language
 * @returns its pieces; throws "Invalid Value" at anything else
 */
export function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = query.trim();
  const scanner = new RegExp(piece);
  while (scanner.lastIndex < trimmed.length) {
    const match = scanner.exec(trimmed);
    if (match === null) throw invalidQuery();
    const quoted = match[1] ?? match[2];
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/gs, '$1') });
    else tokens.push({ kind: 'sign', value: match[3] ?? '' });
  }
  return tokens;
}
