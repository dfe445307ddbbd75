import type { Equivalence } from './equivalence';
import type { Legend } from './legend';

/** The letter of a new legend that a letter of an older one carries to, or why it carries to none. */
export type CarriedLetter =
  | { readonly kind: 'carried'; readonly letter: string }
  | { readonly kind: 'no-equivalent' }
  /** The map takes it for the same as several letters of the new legend, none of which is the letter itself. */
  | { readonly kind: 'ambiguous'; readonly letters: readonly string[] };

/** What is needed to carry statuses from one legend to another. */
export interface LegendChange {
  readonly from: Legend;
  readonly to: Legend;
  /** As the tab "Equivalencias" has them. */
  readonly equivalences: readonly Equivalence[];
}

/**
 * What becomes of each letter when a report begins with the statuses of an older one. Legends are not comparable as they
 * stand (domain.md): a letter carries only to one that the map calls the same, and nothing is inferred from the
 * letters, their words or their weights.
 *
 * @returns an outcome for each letter of the older legend, in its order
 */
export function carryOver({ from, to, equivalences }: LegendChange): ReadonlyMap<string, CarriedLetter> {
  const same = lettersTakenForTheSame(equivalences);
  const known = to.states.map(({ letter }) => letter);
  return new Map(
    from.states.map(({ letter }) => {
      const candidates = known.filter((candidate) => same.get(letter)?.has(candidate));
      return [letter, chosen(letter, candidates)];
    }),
  );
}

/** The letters that the map calls the same as each letter. */
function lettersTakenForTheSame(equivalences: readonly Equivalence[]): ReadonlyMap<string, ReadonlySet<string>> {
  const same = new Map<string, Set<string>>();
  for (const { from, to, change } of equivalences) {
    if (change === 'same') same.set(from, (same.get(from) ?? new Set()).add(to));
  }
  return same;
}

/** Of several letters that are the same, the identical one is no choice of anybody's. */
function chosen(letter: string, candidates: readonly string[]): CarriedLetter {
  const [first] = candidates;
  if (first === undefined) return { kind: 'no-equivalent' };
  if (candidates.length === 1) return { kind: 'carried', letter: first };
  return candidates.includes(letter) ? { kind: 'carried', letter } : { kind: 'ambiguous', letters: candidates };
}
