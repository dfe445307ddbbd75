import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { Services } from '../../services/services';
import { publicationTexts as texts } from '../../texts/publication';
import type { LinksAnswer } from '../../ui/contract';
import type { Answered, Outcome } from '../outcome';
import { municipalLinks, withAllRevoked, withNewLink, type LinkServices, type MunicipalLinks } from './municipal-links';
import { linksView, readForLinks } from './show-links';

/** Whose link is revoked, and whether another takes its place. */
export interface RevokeAnswers {
  readonly municipality: string;
  readonly isRenewed: boolean;
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: texts.cannotLink, message };
}

function ownLinks(
  name: string,
  municipalities: readonly Municipality[],
  services: LinkServices,
): MunicipalLinks | undefined {
  const match = municipalityFinder(municipalities)(name);
  if (match.kind !== 'found') return undefined;
  return municipalLinks([match.municipality], services)[0];
}

/** Asks whose link is to be revoked, and whether to make another. */
export function askRevoking(services: LinkServices & Pick<Services, 'screen'>): Answered<RevokeAnswers> {
  const read = readForLinks(services);
  if (read.kind !== 'for-links') return read;
  const name = services.screen.ask(texts.revokeTitle, texts.revokeQuestion);
  if (name === null) return { kind: 'cancelled' };
  const own = ownLinks(name, read.municipalities, services);
  if (own === undefined) return refused(texts.unknownMunicipality(name));
  const { municipality, state } = own;
  const isRenewed = services.screen.confirm(texts.revokeTitle, texts.renewQuestion(municipality, state.kind));
  return isRenewed === null ? { kind: 'cancelled' } : { kind: 'answers', answers: { municipality, isRenewed } };
}

/** "Revocar liga": none of a municipality's links opens its page from now on, but the one that may take their place. */
export function revokeLink(services: LinkServices, { municipality, isRenewed }: RevokeAnswers): Outcome {
  const read = readForLinks(services);
  if (read.kind !== 'for-links') return read;
  const own = ownLinks(municipality, read.municipalities, services);
  if (own === undefined) return refused(texts.unknownMunicipality(municipality));
  revoke(own, services);
  if (isRenewed) renew(own.municipality, read.municipalities, read.until, services);
  return { kind: 'told', title: texts.revokeTitle, message: texts.revoked(own.municipality, isRenewed) };
}

function revoke(own: MunicipalLinks, { publication, clock }: LinkServices): void {
  publication.store.write(withAllRevoked(own, clock.today()));
}

function renew(
  municipality: string,
  municipalities: readonly Municipality[],
  until: MunicipalLinks['links'][number]['until'],
  services: LinkServices,
): void {
  const own = ownLinks(municipality, municipalities, services);
  if (own) services.publication.store.write(withNewLink(own, until, services));
}

/**
 * The window's buttons: revokes a municipality's links, and makes another where that is what is asked.
 * @param municipality whatever the page sent
 */
export function changeLinkFromScreen(
  services: LinkServices & Pick<Services, 'turn'>,
  municipality: unknown,
  isRenewed: boolean,
): LinksAnswer {
  if (!services.turn.take()) return { kind: 'refused', message: texts.busy };
  const name = typeof municipality === 'string' ? municipality : '';
  const outcome = revokeLink(services, { municipality: name, isRenewed });
  const read = readForLinks(services);
  services.turn.end();
  if (outcome.kind === 'refused') return { kind: 'refused', message: outcome.message };
  if (read.kind !== 'for-links') return { kind: 'refused', message: texts.cannotLink };
  return { kind: 'changed', view: linksView(read.municipalities, services) };
}
