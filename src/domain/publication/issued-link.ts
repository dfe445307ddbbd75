import { compareDates, type CivilDate } from '../model/civil-date';

/** A link that was handed out: what it takes to make it again, and whether it still opens the page. */
export interface IssuedLink {
  readonly id: string;
  readonly until: CivilDate;
  /** null while nobody has revoked it. */
  readonly revokedOn: CivilDate | null;
}

/** How a municipality's links stand. */
export type LinkState =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-force'; readonly link: IssuedLink }
  | { readonly kind: 'expired' | 'revoked'; readonly link: IssuedLink };

/** @param links in the order in which they were handed out; the last one counts */
export function linkState(links: readonly IssuedLink[], today: CivilDate): LinkState {
  const link = links[links.length - 1];
  if (!link) return { kind: 'none' };
  if (link.revokedOn !== null) return { kind: 'revoked', link };
  return { kind: isPast(link, today) ? 'expired' : 'in-force', link };
}

/** @returns whether that link was handed out, and neither its last day is over nor anybody revoked it */
export function opens(
  links: readonly IssuedLink[],
  { id, until }: Pick<IssuedLink, 'id' | 'until'>,
  today: CivilDate,
): boolean {
  return links.some(
    (link) => link.id === id && link.until === until && link.revokedOn === null && !isPast(link, today),
  );
}

function isPast({ until }: IssuedLink, today: CivilDate): boolean {
  return compareDates(until, today) < 0;
}
