import type { CivilDate } from '../../domain/model/civil-date';
import type { DocumentKind } from '../../domain/model/document-kind';
import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Municipality } from '../../domain/model/municipality';
import type { SnapshotDocument } from '../../domain/publication/municipal-snapshot';

/** A row of the tab "Informes", as far as it may be published. */
export interface PublishableDocument {
  readonly kind: DocumentKind;
  /** As the row names it. */
  readonly municipality: string;
  readonly name: string;
  readonly link: string;
  readonly madeOn: CivilDate | null;
}

/**
 * @param documents in the order in which they were made
 * @returns those of one municipality, the newest first; the regional report tells of all of them and is nobody's
 */
export function ownDocuments(
  documents: readonly PublishableDocument[],
  municipality: string,
  municipalities: readonly Municipality[],
): SnapshotDocument[] {
  const find = municipalityFinder(municipalities);
  const isOwn = (document: PublishableDocument): boolean => {
    const match = find(document.municipality);
    return document.kind !== 'regional' && match.kind === 'found' && match.municipality.name === municipality;
  };
  return documents
    .filter(isOwn)
    .map(({ name, link, madeOn }) => ({ name, url: link, madeOn }))
    .reverse();
}
