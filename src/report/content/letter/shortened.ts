import { letterTexts } from '../../../texts/letter';

/** A sentence's end: what stands after it begins another one. */
const sentenceEnd = /[.!?…](?=\s)|\n/g;

/**
 * @param limit most characters that are kept
 * @returns the text; one that is longer, up to the last sentence that fits, or where the first one does not, up to a word,
 *   and then where all of it is
 */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit + 1);
  const ends = [...kept.matchAll(sentenceEnd)].map(({ index }) => index);
  const end = ends[ends.length - 1];
  const start = end === undefined ? `${upToWord(kept, limit)}…` : kept.slice(0, end + 1).trim();
  return `${start} ${letterTexts.wholeInReport}`;
}

function upToWord(kept: string, limit: number): string {
  const space = kept.lastIndexOf(' ');
  return kept.slice(0, space > 0 ? space : limit).trim();
}
