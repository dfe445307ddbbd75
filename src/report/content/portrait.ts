import type { Block, Section } from './blocks';

/** @returns upright pages with phrase and number */
export function portrait(blocks: readonly Block[]): Section {
  return { orientation: 'portrait', framed: true, blocks };
}
