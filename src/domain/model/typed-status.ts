import type { Legend } from './legend';
import { sameText } from './same-text';

/** What a text typed in a status cell means. */
export type TypedStatus =
  { readonly kind: 'blank' } | { readonly kind: 'letter'; readonly letter: string } | { readonly kind: 'unknown' };

/**
 * @param text as typed: a letter of the legend in any case, or the words of one of its states
 * @returns the letter that is meant; unknown where the legend has none for it
 */
export function readTypedStatus(text: string, { states }: Legend): TypedStatus {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  const state =
    states.find(({ letter }) => letter === typed.toUpperCase()) ?? states.find(({ label }) => sameText(label, typed));
  return state ? { kind: 'letter', letter: state.letter } : { kind: 'unknown' };
}
