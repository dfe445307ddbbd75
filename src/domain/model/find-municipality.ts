import { MUNICIPALITY_ALIASES } from './municipalities';
import type { MunicipalityIdentity } from './municipalities';
import { normalise } from './same-text';

/** What a typed name of a municipality turned out to be. */
export type MunicipalityMatch<T> =
  | { readonly kind: 'found'; readonly municipality: T }
  | { readonly kind: 'unknown'; readonly name: string }
  /** Several municipalities of the list go by the name, so that none can be chosen. */
  | { readonly kind: 'duplicate'; readonly name: string; readonly municipalities: readonly T[] };

/**
 * Tells which municipality of a list a name means.
 *
 * @param name its name, its name and key ("Villa Guerrero (14115)"), a short name in use, or its INEGI key; accents,
 *             case and spaces do not matter.
 */
export type MunicipalityFinder<T> = (name: string) => MunicipalityMatch<T>;

type Named = Pick<MunicipalityIdentity, 'name' | 'inegiKey'>;

/** @returns the name that tells a municipality from others of the same name: "Villa Guerrero (14115)" */
export function nameWithKey({ name, inegiKey }: Named): string {
  return `${name} (${inegiKey})`;
}

/** @returns the name without the key that tells it from others of the same name: "Villa Guerrero" */
export function nameWithoutKey({ name, inegiKey }: Named): string {
  const key = ` (${inegiKey})`;
  return inegiKey !== '' && name.endsWith(key) ? name.slice(0, -key.length) : name;
}

/** Every name that a municipality goes by, as names are compared. */
function namesOf(municipality: Named): Set<string> {
  const { inegiKey } = municipality;
  const name = nameWithoutKey(municipality);
  const names = [name, nameWithKey({ name, inegiKey }), inegiKey, ...(MUNICIPALITY_ALIASES[inegiKey] ?? [])];
  return new Set(names.map(normalise).filter((normal) => normal !== ''));
}

/** @returns what finds the list's municipalities by name; made once, each answer takes the same time however long the list */
export function municipalityFinder<T extends Named>(list: readonly T[]): MunicipalityFinder<T> {
  const byName = new Map<string, T[]>();
  for (const municipality of list) {
    for (const name of namesOf(municipality)) {
      const homonyms = byName.get(name);
      if (homonyms) homonyms.push(municipality);
      else byName.set(name, [municipality]);
    }
  }
  return (name) => {
    const [municipality, ...others] = byName.get(normalise(name)) ?? [];
    if (municipality === undefined) return { kind: 'unknown', name };
    if (others.length === 0) return { kind: 'found', municipality };
    return { kind: 'duplicate', name, municipalities: [municipality, ...others] };
  };
}
