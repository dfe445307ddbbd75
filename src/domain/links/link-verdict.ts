/** What is said of a link, in the code; the words that people read are in workbook/layout/link-verdicts.ts. */
export type LinkVerdict =
  | 'alive'
  | 'redirected'
  | 'error-page'
  | 'not-found'
  | 'restricted'
  | 'blocked'
  | 'server-error'
  | 'no-answer'
  | 'bad-certificate'
  | 'doubtful'
  | 'misspelt'
  | 'not-checkable';

/** Verdicts that say that a link no longer shows what it once showed. */
const dead: readonly LinkVerdict[] = ['error-page', 'not-found', 'server-error', 'no-answer'];

/** Failures that pass by themselves as often as not: they count once they have been seen on two different days. */
const passing: readonly LinkVerdict[] = ['server-error', 'no-answer'];

/** @returns whether the verdict says that nothing is there any more */
export function isDead(verdict: LinkVerdict): boolean {
  return dead.includes(verdict);
}

/** Verdicts that say on the word of one visit alone that nothing is there any more. */
export const deadForSure: readonly LinkVerdict[] = dead.filter((verdict) => !passing.includes(verdict));

/** @returns whether a verdict must be seen on two different days before it counts */
export function needsSecondDay(verdict: LinkVerdict): boolean {
  return passing.includes(verdict);
}
