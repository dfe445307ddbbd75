import type { PublicationServices } from '../../services/publication';
import type { DriveFailure } from '../../services/services';
import type { PackedPage } from './compose-pages';
import { heldInDrive, partsOf, publicNames } from './stored-pages';

/**
 * Characters of the store that one publication may take: two of them are there for a moment, beside the links, within
 * 500 KB (platform.md §1).
 */
const room = 180_000;

/** The values that hold the pages, and the files of those that the store has no room for. */
export interface HeldPages {
  readonly kind: 'held';
  readonly values: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/** @returns how the pages are held: in the store while there is room, in Drive from there on; nothing is written to the store */
export function holdPages(
  pages: readonly PackedPage[],
  generation: string,
  { overflow }: PublicationServices,
): HeldPages | DriveFailure {
  const values: Record<string, string> = {};
  const files: string[] = [];
  let used = 0;
  for (const { municipality, key, packed } of pages) {
    const fits = used + packed.length <= room;
    const kept = fits ? null : overflow.keep(municipality, packed);
    if (kept?.kind === 'drive-failure') return kept;
    if (kept === null) used += packed.length;
    else files.push(kept.id);
    const held = kept === null ? packed : heldInDrive(kept.id);
    Object.assign(
      values,
      partsOf(held, (part) => publicNames.page(generation, key, part)),
    );
  }
  return { kind: 'held', values, files };
}
