import type { FollowUp } from '../../../domain/model/follow-up';
import { groupedBy } from '../../../domain/model/grouped-by';
import { regionalTexts } from '../../../texts/regional';

/** What belongs to a municipality. */
export interface Owned<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * @returns the items of each municipality that has some, in the institute's order; what belongs to no municipality that
 *   is followed comes after them, so that every item is in one of the lines
 */
export function byOwner<Item extends { readonly municipality: string }>(
  items: readonly Item[],
  { municipalities }: FollowUp,
): Owned<Item>[] {
  const owned = groupedBy(items, ({ municipality }) => municipality);
  const followed = new Set(municipalities.map(({ name }) => name));
  const others = [...owned.keys()].filter((name) => !followed.has(name));
  return [...followed, ...others].flatMap((name) => {
    const own = owned.get(name);
    return own ? [{ name: name || regionalTexts.nobody, items: own }] : [];
  });
}
