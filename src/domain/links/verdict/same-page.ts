import { limits } from '../page/limits';
import type { PageFacts } from '../page/page-facts';
import { plainWords } from './plain-words';

/** Words in which two showings of one page differ, at most, and the part of all that these may be: a day's name, a month. */
const mostDifferent = { words: 4, part: 0.03 } as const;

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

/** Whether all that a page says was read: two that begin alike may go on otherwise. */
function isReadWhole({ isWhole, text }: PageFacts): boolean {
  return isWhole && text.length < limits.text;
}

/**
 * @returns whether two pages are showings of one: the same title, the same documents shown within, and nearly all of
 * the same words, of which there must be some
 */
export function isSamePage(one: PageFacts, other: PageFacts): boolean {
  if (one.title !== other.title || one.embedded.join(' ') !== other.embedded.join(' ')) return false;
  if (!isReadWhole(one) || !isReadWhole(other)) return false;
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const most = Math.max(first.length, second.length);
  const different = most - shared(first, second);
  return most > 0 && different <= Math.min(mostDifferent.words, most * mostDifferent.part);
}
