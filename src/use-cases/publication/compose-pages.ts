import type { CivilMoment } from '../../domain/model/civil-moment';
import type { PublicationServices } from '../../services/publication';
import { concerns } from '../../workbook/problems';
import type { WorkbookContent } from '../../workbook/grid';
import type { ReadFollowUp } from '../../workbook/read/read-follow-up';
import { readListedDocuments } from '../../workbook/sharing/listed-documents';
import { composeSnapshot } from './compose-snapshot';
import { municipalityKey } from './municipality-key';
import { publishedIndex, readPage } from './stored-pages';

/** What one municipality's page is made from, packed. */
export interface PackedPage {
  readonly municipality: string;
  readonly key: string;
  readonly packed: string;
}

/** The pages to be published. */
export interface ComposedPages {
  readonly pages: readonly PackedPage[];
  /** Municipalities whose rows cannot be read, and that go on seeing what was published before. */
  readonly kept: readonly string[];
  /** Those of which nothing was published before either. */
  readonly without: readonly string[];
}

/** @returns a page for each municipality that has one: what is wrong with one's rows keeps it from no other */
export function composePages(
  content: WorkbookContent,
  { followUp, problems }: ReadFollowUp,
  publishedAt: CivilMoment,
  publication: PublicationServices,
): ComposedPages {
  const documents = readListedDocuments(content, []);
  const pages: PackedPage[] = [];
  const [kept, without]: [string[], string[]] = [[], []];
  for (const { name: municipality } of followUp.municipalities) {
    const key = municipalityKey(municipality, publication.signing);
    const isReadable = !problems.some((problem) => concerns(problem, municipality));
    const text = isReadable
      ? JSON.stringify(composeSnapshot(followUp, municipality, { publishedAt, documents }))
      : publishedBefore(key, publication);
    if (!isReadable) (text === null ? without : kept).push(municipality);
    if (text !== null) pages.push({ municipality, key, packed: publication.packing.pack(text) });
  }
  return { pages, kept, without };
}

function publishedBefore(key: string, publication: PublicationServices): string | null {
  const index = publishedIndex(publication.store);
  const page = index === null ? null : readPage(publication, index, key);
  return typeof page === 'string' ? page : null;
}
