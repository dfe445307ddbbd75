import { formatShortMoment, type CivilMoment } from '../../domain/model/civil-moment';
import { settings } from '../../domain/model/settings';
import { matrixTrouble } from '../../report/content/matrix-trouble';
import type { PublicationServices } from '../../services/publication';
import type { Services } from '../../services/services';
import { driveSentence } from '../../texts/drive-failures';
import { publicationTexts as texts } from '../../texts/publication';
import { concernsAll } from '../../workbook/problems';
import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { readFollowUp, type ReadFollowUp } from '../../workbook/read/read-follow-up';
import { isNeededForDocuments } from '../documents/record-documents';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { composePages, type ComposedPages } from './compose-pages';
import { holdPages } from './hold-pages';
import { isOfAnother, partsOf, publicNames } from './stored-pages';
import { ensureSecret } from './secret';
import { authorisedAddresses } from './authorised-addresses';

export type PublishServices = Pick<Services, 'workbook' | 'clock'> & { readonly publication: PublicationServices };

function refused(message: string): Outcome {
  return { kind: 'refused', title: texts.cannotPublish, message: `${message}\n\n${texts.nothingPublished}` };
}

/** @returns why nothing at all can be published; null where something can */
function whyNot({ followUp, problems }: ReadFollowUp): Outcome | null {
  const general = problems.filter(concernsAll);
  if (general.length > 0) return refuse(texts.cannotPublish, general);
  const trouble = matrixTrouble(followUp);
  if (trouble !== null) return refused(trouble);
  if (followUp.municipalities.length === 0 || followUp.rounds.length === 0) return refused(texts.nothingToShow);
  return null;
}

/**
 * "Publicar consulta": what each municipality may see of itself is kept apart from the sheet, which visitors never reach.
 * The new values are written under names of their own before one value turns to them, and the old ones go last: whenever
 * it ends, visitors see all of the last publication or all of this one.
 */
export function publish(services: PublishServices): Outcome {
  const content = services.workbook.read(isNeededForDocuments, isPrintedAsShown);
  const read = readFollowUp(content);
  const no = whyNot(read);
  if (no !== null) return no;
  const { publication, clock } = services;
  const on = clock.now();
  const composed = composePages(content, read, on, publication);
  const generation = publication.signing.random().slice(0, 8);
  const held = holdPages(composed.pages, generation, publication);
  if (held.kind === 'drive-failure') return refused(driveSentence(held, texts.thing));
  turnTo({ generation, on }, { ...held.values, ...addressValues(read, generation, publication) }, publication);
  publication.overflow.keepOnly(held.files);
  return { kind: 'told', title: texts.title, message: told(composed, read, on) };
}

function addressValues(
  { followUp }: ReadFollowUp,
  generation: string,
  publication: PublicationServices,
): Record<string, string> {
  const addresses = authorisedAddresses(followUp.municipalities, ensureSecret(publication), publication.signing);
  return partsOf(JSON.stringify(addresses), (part) => publicNames.addresses(generation, part));
}

function turnTo(
  index: { readonly generation: string; readonly on: CivilMoment },
  values: Readonly<Record<string, string>>,
  { store }: PublicationServices,
): void {
  store.write(values);
  store.write({ [publicNames.index]: JSON.stringify(index) });
  const kept = Object.entries(store.read()).filter(([name]) => !isOfAnother(name, index.generation));
  store.replace(Object.fromEntries(kept.map(([name, value]) => [name, value ?? ''])));
}

function told({ pages, kept, without }: ComposedPages, { followUp }: ReadFollowUp, on: CivilMoment): string {
  const notice = followUp.settings.get(settings.demonstrationNotice.key) ?? '';
  return [
    texts.published(pages.length - kept.length, formatShortMoment(on)),
    texts.onlyThis,
    ...(kept.length > 0 ? [texts.keptOld(kept)] : []),
    ...(without.length > 0 ? [texts.without(without)] : []),
    ...(notice === '' ? [] : [texts.demonstration(notice)]),
    texts.next,
  ].join('\n\n');
}
