import type { LinkRow, ListedLinks } from './link-row';
import type { LinkUse } from './link-uses';
import { cellAddress } from '../place';

/** Cells named for one address: the sheet of a shared one would hold hundreds. */
const mostPlaces = 8;

function placesOf(uses: readonly LinkUse[]): string {
  const places = Array.from(new Set(uses.map((use) => `${use.tab}!${cellAddress(use)}`)));
  const left = places.length - mostPlaces;
  return places.slice(0, mostPlaces).join(', ') + (left > 0 ? ` y ${left} más` : '');
}

function byKey(uses: readonly LinkUse[]): Map<string, LinkUse[]> {
  const groups = new Map<string, LinkUse[]>();
  for (const use of uses) {
    const group = groups.get(use.key);
    if (group) group.push(use);
    else groups.set(use.key, [use]);
  }
  return groups;
}

/** @returns the number of the run after all that the tab tells of */
export function nextRun({ rows }: ListedLinks): number {
  return rows.reduce((last, { queued, run }) => Math.max(last, queued, run), 0) + 1;
}

/**
 * @param listed the tab "Ligas" as it stands
 * @param uses every address that is cited
 * @param run the number of the run that begins
 * @param isQueued whether an address is to be visited in it
 * @returns every row as it should be: those listed first, then the new ones
 */
export function queuedLinks(
  { rows }: ListedLinks,
  uses: readonly LinkUse[],
  run: number,
  isQueued: (link: Pick<LinkRow, 'address' | 'memory'>) => boolean,
): LinkRow[] {
  const cited = byKey(uses);
  const withUses = (link: LinkRow): LinkRow => {
    const citing = cited.get(link.address) ?? [];
    const queued = citing.length > 0 && isQueued(link) ? run : link.queued;
    return { ...link, uses: placesOf(citing), queued };
  };
  const listed = new Set(rows.map(({ address }) => address));
  const added = Array.from(cited.keys()).filter((address) => !listed.has(address));
  return [
    ...rows.map(({ row: _, ...link }) => withUses(link)),
    ...added.map((address) => withUses({ address, memory: null, uses: '', queued: 0, run: 0 })),
  ];
}
