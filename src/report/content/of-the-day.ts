import type { Block } from './blocks';

/** @returns whether a block says the day on which the document is made: that is no news, and tells no versions apart */
export function isOfTheDay(block: Block): boolean {
  return block.kind === 'cover' || (block.kind === 'paragraph' && block.ofTheDay === true);
}
