import { compareDates, type CivilDate } from '../../domain/model/civil-date';
import type { Municipality } from '../../domain/model/municipality';
import { linkState, type IssuedLink, type LinkState } from '../../domain/publication/issued-link';
import type { PublicationServices } from '../../services/publication';
import type { Services } from '../../services/services';
import { issuedLinks, linksValue } from './issued-links';
import { municipalityKey } from './municipality-key';

export type LinkServices = Pick<Services, 'workbook' | 'clock'> & { readonly publication: PublicationServices };

/** One municipality with its links. */
export interface MunicipalLinks {
  readonly municipality: string;
  readonly key: string;
  readonly links: readonly IssuedLink[];
  readonly state: LinkState;
}

/** @returns how the links of each municipality stand today, in the order of the list */
export function municipalLinks(
  municipalities: readonly Pick<Municipality, 'name'>[],
  { publication, clock }: LinkServices,
): MunicipalLinks[] {
  const today = clock.today();
  return municipalities.map(({ name }) => {
    const key = municipalityKey(name, publication.signing);
    const links = issuedLinks(publication, key);
    return { municipality: name, key, links, state: linkState(links, today) };
  });
}

/** @returns the values that keep one more link of a municipality's, which opens its page until that day */
export function withNewLink(
  { key, links }: MunicipalLinks,
  until: CivilDate,
  { publication }: LinkServices,
): Record<string, string> {
  return linksValue(key, [...links, { id: publication.signing.random(), until, revokedOn: null }]);
}

/** @returns the values by which none of a municipality's links opens its page any more */
export function withAllRevoked({ key, links }: MunicipalLinks, today: CivilDate): Record<string, string> {
  const isOpen = ({ until, revokedOn }: IssuedLink): boolean => revokedOn === null && compareDates(until, today) >= 0;
  return linksValue(
    key,
    links.map((link) => (isOpen(link) ? { ...link, revokedOn: today } : link)),
  );
}
