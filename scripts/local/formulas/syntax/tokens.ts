import { tokenize } from '@borgar/fx';

/** What a piece of a formula is, for whoever reads or rewrites formulas. */
export type TokenKind = 'operator' | 'number' | 'text' | 'boolean' | 'error' | 'function' | 'range' | 'name' | 'space';

export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const kinds: Readonly<Record<string, TokenKind>> = {
  fx_prefix: 'operator',
  operator: 'operator',
  number: 'number',
  string: 'text',
  bool: 'boolean',
  error: 'error',
  func: 'function',
  range: 'range',
  range_beam: 'range',
  range_ternary: 'range',
  range_named: 'name',
  // Single letters such as the r of LAMBDA(r, …): no reference, so names.
  unknown: 'name',
  whitespace: 'space',
  newline: 'space',
  context: 'name',
  context_quote: 'name',
  structured: 'name',
};

/**
 * @param formula with or without its leading "="
 * @param notation how references are written
 * @returns its pieces in order; joined, they give the formula back
 */
export function tokensOf(formula: string, notation: 'A1' | 'R1C1' = 'A1'): FormulaToken[] {
  const options = { negativeNumbers: false, allowTernary: true, r1c1: notation === 'R1C1' };
  return tokenize(formula, options).map((token) => ({ kind: kinds[token.type] ?? 'name', text: token.value }));
}
