import { claimText, tokenOf, type LinkClaim } from '../../domain/publication/link-token';
import type { IssuedLink } from '../../domain/publication/issued-link';
import type { PublicationServices } from '../../services/publication';
import { publicNames } from './stored-pages';

/** Links of one municipality that are remembered: those before them are long expired or revoked. */
const remembered = 10;

type Store = Pick<PublicationServices, 'store'>;

/** @returns the links that were handed out to a municipality, the oldest first */
export function issuedLinks({ store }: Store, key: string): IssuedLink[] {
  const text = store.get(publicNames.links(key));
  return text === '' ? [] : (JSON.parse(text) as IssuedLink[]);
}

/** @returns the value that keeps these links, to be written */
export function linksValue(key: string, links: readonly IssuedLink[]): Record<string, string> {
  return { [publicNames.links(key)]: JSON.stringify(links.slice(-remembered)) };
}

/** @returns the address that opens a municipality's page: made again each time, and kept nowhere */
export function linkAddress(
  claim: LinkClaim,
  secret: string,
  { signing, webAppAddress }: Pick<PublicationServices, 'signing' | 'webAppAddress'>,
): string {
  const token = tokenOf(claim, signing.sign(claimText(claim), secret));
  return `${webAppAddress()}?m=${claim.municipalityKey}&t=${token}`;
}
