import { isSameSignature, claimText, readClaim, isMunicipalityKey } from '../../domain/publication/link-token';
import { opens } from '../../domain/publication/issued-link';
import type { MunicipalSnapshot } from '../../domain/publication/municipal-snapshot';
import type { PublicationServices, VisitRequest } from '../../services/publication';
import type { Services } from '../../services/services';
import type { SealedAddresses } from './authorised-addresses';
import { issuedLinks } from './issued-links';
import { sealedAddress, secretOf } from './secret';
import { publicNames, publishedIndex, readPage, readParts, type PublishedIndex } from './stored-pages';

export type VisitServices = Pick<Services, 'clock' | 'people' | 'watch'> & {
  readonly publication: PublicationServices;
};

/** What a visitor is shown. */
export type Visit =
  | { readonly kind: 'page'; readonly snapshot: MunicipalSnapshot }
  /** Whoever may see several chooses; nobody else learns which there are. */
  | { readonly kind: 'choice'; readonly choices: readonly { readonly key: string; readonly municipality: string }[] }
  /** A good link, and nothing to show by it now. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'closed' };

/** Milliseconds that a refused visit waits: twice as long for each one of late. No longer, for 30 may wait at once (platform.md §1). */
const [firstWait, longestWait] = [100, 2_000];

/**
 * Reads nothing but what was published. Whatever is wrong with a link comes to the same answer.
 * @returns the page that a signed link, or else the visitor's own address, opens
 */
export function answerVisit(request: VisitRequest, services: VisitServices): Visit {
  const index = publishedIndex(services.publication.store);
  const keys = openedKeys(request, index, services);
  if (keys.length === 0) return refusedVisit(services);
  const pages = pagesOf(keys, index, services) ?? pagesOf(keys, publishedIndex(services.publication.store), services);
  const [only, ...others] = pages ?? [];
  if (only === undefined) return { kind: 'unavailable' };
  if (others.length === 0) return { kind: 'page', snapshot: only.snapshot };
  return { kind: 'choice', choices: [only, ...others].map(choiceOf) };
}

interface OpenedPage {
  readonly key: string;
  readonly snapshot: MunicipalSnapshot;
}

function choiceOf({ key, snapshot: { municipality } }: OpenedPage): { key: string; municipality: string } {
  return { key, municipality };
}

/** @returns the keys of the municipalities whose pages this visit may open */
function openedKeys(
  { key, token }: VisitRequest,
  index: PublishedIndex | null,
  services: VisitServices,
): readonly string[] {
  if (isOpenedByLink(key, token, services)) return [key];
  const own = index === null ? [] : keysOfVisitor(index, services);
  return isMunicipalityKey(key) && own.includes(key) ? [key] : own;
}

function isOpenedByLink(key: string, token: string, { publication, clock }: VisitServices): boolean {
  const claim = readClaim(key, token);
  const secret = secretOf(publication);
  if (claim === null || secret === '') return false;
  const isSigned = isSameSignature(publication.signing.sign(claimText(claim), secret), claim.signature);
  return isSigned && opens(issuedLinks(publication, key), claim, clock.today());
}

/** Google tells the address of people of the deployer's own domain alone (platform.md §5). */
function keysOfVisitor({ generation }: PublishedIndex, { publication, people }: VisitServices): readonly string[] {
  const address = people.current();
  if (address === '') return [];
  const text = readParts(publication.store, (part) => publicNames.addresses(generation, part));
  const sealed = new Map(Object.entries(text === null ? {} : (JSON.parse(text) as SealedAddresses)));
  return sealed.get(sealedAddress(address, secretOf(publication), publication.signing)) ?? [];
}

/** @returns the pages that there are; null where there is none, as when another publication takes the place of this one */
function pagesOf(
  keys: readonly string[],
  index: PublishedIndex | null,
  { publication }: VisitServices,
): readonly OpenedPage[] | null {
  if (index === null) return null;
  const pages = keys.flatMap((key): OpenedPage[] => {
    const text = readPage(publication, index, key);
    if (text !== null && typeof text !== 'string') console.error(text.detail);
    return typeof text === 'string' ? [{ key, snapshot: JSON.parse(text) as MunicipalSnapshot }] : [];
  });
  return pages.length === 0 ? null : pages;
}

function refusedVisit({ publication, watch }: VisitServices): Visit {
  const refused = publication.refusals.add();
  watch.pause(Math.min(longestWait, firstWait * 2 ** (refused - 1)));
  return { kind: 'closed' };
}
