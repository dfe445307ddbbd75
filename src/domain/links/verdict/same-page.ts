import type { PageFacts } from '../page/page-facts';
import { plainWords } from './plain-words';

/** Part of their words that two showings of one page share, at least: a clock or a counter may differ. */
const nearly = 0.97;

/** Words of a page without its numbers, which clocks and counters change. */
function wordsOf({ text }: PageFacts): string[] {
  return plainWords(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that both have, as often as both have them. */
function shared(one: readonly string[], other: readonly string[]): number {
  const counts = counted(other);
  return one.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left > 0;
  }).length;
}

/** @returns whether two pages are showings of one: the same title and nearly all of the same words, of which there must be some */
export function isSamePage(one: PageFacts, other: PageFacts): boolean {
  if (one.title !== other.title) return false;
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const most = Math.max(first.length, second.length);
  return most > 0 && shared(first, second) >= most * nearly;
}
