import { errors, fail } from '../engine/values';

/** A piece of a query; text and quoted names come without their quotes, words keep their case. */
export interface Token {
  readonly kind: 'text' | 'name' | 'number' | 'word' | 'sign';
  readonly text: string;
}

const kinds = ['text', 'name', 'number', 'word', 'sign'] as const;
const pieces = /\s*(?:('[^']*'|"[^"]*")|(`[^`]*`)|(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<=|>=|<>|!=|[=<>()+\-*/,]))/y;

/**
 * @param text a query as QUERY takes it
 * @throws FormulaFailure #VALUE! at what is no piece of the language
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const reader = new RegExp(pieces);
  const end = text.trimEnd().length;
  while (reader.lastIndex < end) tokens.push(nextToken(reader, text));
  return tokens;
}

function nextToken(reader: RegExp, text: string): Token {
  const found = reader.exec(text)?.slice(1) ?? [];
  const place = found.findIndex((piece: string | undefined) => piece !== undefined);
  const kind = kinds[place];
  const piece = found[place];
  if (kind === undefined || piece === undefined) return fail(errors.value);
  return { kind, text: kind === 'text' || kind === 'name' ? piece.slice(1, -1) : piece };
}
