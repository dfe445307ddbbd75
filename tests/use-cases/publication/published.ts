import type { CivilMoment } from '../../../src/domain/model/civil-moment';
import type { FollowUp } from '../../../src/domain/model/follow-up';
import type { MunicipalSnapshot } from '../../../src/domain/publication/municipal-snapshot';
import { composeSnapshot } from '../../../src/use-cases/publication/compose-snapshot';
import type { PublishableDocument } from '../../../src/use-cases/publication/own-documents';
import { day, sampleFollowUp } from '../../report/sample-follow-up';

export const publishedAt = '2023-09-05T13:05:00' as CivilMoment;

/** A document of the tab "Informes". */
export function listed(changes: Partial<PublishableDocument> = {}): PublishableDocument {
  return {
    kind: 'municipal',
    municipality: 'Luvianos',
    name: 'Informe de Luvianos - Reporte 3',
    link: 'https://docs.google.com/document/d/1aaaaaaaaaaa/edit?usp=drivesdk',
    madeOn: day('2023-08-30'),
    ...changes,
  };
}

/** What a municipality may see, published on that day. */
export function published(
  followUp: FollowUp = sampleFollowUp,
  municipality = 'Luvianos',
  documents: readonly PublishableDocument[] = [listed()],
): MunicipalSnapshot {
  return composeSnapshot(followUp, municipality, { publishedAt, documents });
}

/** The same follow-up with another configuration. */
export function withSettings(
  settings: Readonly<Record<string, string>>,
  followUp: FollowUp = sampleFollowUp,
): FollowUp {
  return { ...followUp, settings: new Map([...followUp.settings, ...Object.entries(settings)]) };
}
