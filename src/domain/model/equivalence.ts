/** What became of a tool between two reports. */
export type StatusChange = 'advance' | 'setback' | 'same' | 'not-comparable';

/** One row of the map between the letters of two legends. */
export interface Equivalence {
  readonly from: string;
  readonly to: string;
  readonly change: StatusChange;
}

/**
 * The map that the tab "Equivalencias" begins with (domain.md, "Legends are not comparable as they stand").
 * A pair without a row is not comparable: nothing is inferred from the letters.
 *
 * P → E is not in the institute's wording; it is taken as the reverse of E → P, which is an advance.
 */
export const DEFAULT_EQUIVALENCES: readonly Equivalence[] = [
  { from: 'C', to: 'C', change: 'same' },
  { from: 'P', to: 'P', change: 'same' },
  { from: 'E', to: 'E', change: 'same' },
  { from: 'S', to: 'S', change: 'same' },
  { from: 'X', to: 'X', change: 'same' },
  { from: 'P', to: 'C', change: 'advance' },
  { from: 'E', to: 'C', change: 'advance' },
  { from: 'S', to: 'C', change: 'advance' },
  { from: 'X', to: 'C', change: 'advance' },
  { from: 'E', to: 'P', change: 'advance' },
  { from: 'C', to: 'P', change: 'setback' },
  { from: 'C', to: 'E', change: 'setback' },
  { from: 'C', to: 'S', change: 'setback' },
  { from: 'C', to: 'X', change: 'setback' },
  { from: 'P', to: 'E', change: 'setback' },
  { from: 'S', to: 'E', change: 'not-comparable' },
  { from: 'S', to: 'P', change: 'not-comparable' },
  { from: 'X', to: 'E', change: 'not-comparable' },
  { from: 'X', to: 'P', change: 'not-comparable' },
];

/** @returns the letters that mean the same in two legends that have them: those that the map takes for themselves */
export function unchangedLetters(equivalences: readonly Equivalence[]): ReadonlySet<string> {
  const unchanged = equivalences.filter(({ from, to, change }) => from === to && change === 'same');
  return new Set(unchanged.map(({ from }) => from));
}
