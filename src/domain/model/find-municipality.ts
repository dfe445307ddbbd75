import { MUNICIPALITY_ALIASES } from './municipalities';
import type { MunicipalityIdentity } from './municipalities';
import { normalise } from './same-text';

/** What a typed name of a municipality turned out to be. */
export type MunicipalityMatch<T> =
  | { readonly kind: 'found'; readonly municipality: T }
  | { readonly kind: 'unknown'; readonly name: string }
  /** The list itself holds the name more than once, so that no row can be chosen. */
  | { readonly kind: 'duplicate'; readonly name: string; readonly municipalities: readonly T[] };

/**
 * The municipality of the list that a name means.
 *
 * @param name its name, a short name in use, or its INEGI key; accents, case and spaces do not matter.
 */
export function findMunicipality<T extends Pick<MunicipalityIdentity, 'name' | 'inegiKey'>>(
  list: readonly T[],
  name: string,
): MunicipalityMatch<T> {
  const wanted = normalise(name);
  const matches = wanted === '' ? [] : list.filter((municipality) => isCalled(municipality, wanted));
  const [municipality] = matches;
  if (municipality === undefined) return { kind: 'unknown', name };
  return matches.length > 1 ? { kind: 'duplicate', name, municipalities: matches } : { kind: 'found', municipality };
}

function isCalled(municipality: Pick<MunicipalityIdentity, 'name' | 'inegiKey'>, normalName: string): boolean {
  const aliases = MUNICIPALITY_ALIASES[municipality.inegiKey] ?? [];
  return [municipality.name, municipality.inegiKey, ...aliases].some((known) => normalise(known) === normalName);
}
