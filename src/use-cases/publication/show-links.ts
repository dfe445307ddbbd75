import { addDays, formatShortDate } from '../../domain/model/civil-date';
import { settings } from '../../domain/model/settings';
import { readWholeNumber } from '../../domain/model/whole-number';
import type { Services } from '../../services/services';
import { publicationTexts as texts } from '../../texts/publication';
import type { LinksView, LinkView } from '../../ui/contract';
import { sameText } from '../../domain/model/same-text';
import { municipalitiesTab, settingsTab } from '../../workbook/layout/tabs';
import type { WorkbookProblem } from '../../workbook/problems';
import { readMunicipalities } from '../../workbook/read/read-municipalities';
import { readSettings } from '../../workbook/read/read-settings';
import type { Municipality } from '../../domain/model/municipality';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { linkAddress } from './issued-links';
import { municipalLinks, withNewLink, type LinkServices, type MunicipalLinks } from './municipal-links';
import { ensureSecret } from './secret';
import { publishedIndex } from './stored-pages';

/** The municipalities that links are for, and until when one that is made today opens their page. */
export interface ReadForLinks {
  readonly kind: 'for-links';
  readonly municipalities: readonly Municipality[];
  readonly until: CivilDate;
}

/** @returns what links are made from; the refusal where it cannot be read, nothing is published or nobody answers visits */
export function readForLinks({ workbook, clock, publication }: LinkServices): ReadForLinks | Outcome {
  const problems: WorkbookProblem[] = [];
  const content = workbook.read((tab) => [municipalitiesTab, settingsTab].some(({ name }) => sameText(name, tab)));
  const municipalities = readMunicipalities(content, problems);
  const { key, initial, holds } = settings.linkDays;
  const days = readWholeNumber(readSettings(content, problems).get(key) || initial, holds);
  if (problems.length > 0 || days === null) return refuse(texts.cannotLink, problems);
  const refused = (message: string): Outcome => ({ kind: 'refused', title: texts.cannotLink, message });
  if (publication.webAppAddress() === '') return refused(texts.notDeployed);
  if (publishedIndex(publication.store) === null) return refused(texts.publishFirst);
  return { kind: 'for-links', municipalities, until: addDays(clock.today(), days) };
}

/**
 * "Ligas por municipio": each municipality's link, with one made for those that never had any or whose last one is over.
 * One that a person revoked is made anew only by a person.
 */
export function showLinks(services: LinkServices & Pick<Services, 'screen'>): Outcome {
  const read = readForLinks(services);
  if (read.kind !== 'for-links') return read;
  const missing = municipalLinks(read.municipalities, services).filter(
    ({ state }) => state.kind === 'none' || state.kind === 'expired',
  );
  const { store } = services.publication;
  ensureSecret(services.publication);
  if (missing.length > 0) {
    store.write(
      Object.assign({}, ...missing.map((own) => withNewLink(own, read.until, services))) as Record<string, string>,
    );
  }
  services.screen.links(texts.linksTitle, linksView(read.municipalities, services));
  return { kind: 'cancelled' };
}

/** @returns what the window shows of each municipality's link */
export function linksView(municipalities: readonly Municipality[], services: LinkServices): LinksView {
  const secret = ensureSecret(services.publication);
  return {
    refusedWords: texts.refusedVisits(services.publication.refusals.count()),
    links: municipalLinks(municipalities, services).map((own) => linkView(own, secret, services)),
  };
}

function linkView({ municipality, key, state }: MunicipalLinks, secret: string, services: LinkServices): LinkView {
  if (state.kind === 'none') return { municipality, state: texts.states.none, isOpen: false, address: '', until: '' };
  const { link } = state;
  const isOpen = state.kind === 'in-force';
  const claim = { municipalityKey: key, id: link.id, until: link.until };
  return {
    municipality,
    state: texts.states[state.kind],
    isOpen,
    address: isOpen ? linkAddress(claim, secret, services.publication) : '',
    until: formatShortDate(link.until),
  };
}
