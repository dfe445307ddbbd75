import type { LinkVerdict } from '../link-verdict';

/** The gravest first: what a row of several links is said to be. What a person must do something about comes before what only tells. */
const gravity = [
  'not-found',
  'error-page',
  'no-answer',
  'server-error',
  'misspelt',
  'bad-certificate',
  'doubtful',
  'restricted',
  'blocked',
  'not-checkable',
  'redirected',
  'alive',
] as const satisfies readonly LinkVerdict[];

/** @returns the gravest of some verdicts; null for none */
export function worstOf(verdicts: readonly LinkVerdict[]): LinkVerdict | null {
  return gravity.find((verdict) => verdicts.includes(verdict)) ?? null;
}
