import { isOwnedBy, ownerHash, type DocumentLabel } from '../../domain/model/document-kind';
import { compareDates, formatLongDate, type CivilDate } from '../../domain/model/civil-date';
import { ownLetterhead } from '../../domain/model/letterhead';
import {
  coverEmblems,
  isOfTheDay,
  renderReport,
  withHowItWasMade,
  type MakingFacts,
  type ReportContent,
} from '../../report';
import type { DocumentFolder, DocumentService, ListedDocument, Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { versionTexts } from '../../texts/report-making';
import { freeVersion } from './keep-file';
import { keepPdf } from './keep-pdf';
import type { FailedDocument, IssuedFacts, KeptDocument, ReadyDocument } from './ready-document';

/** The day a document is made is no news: with the rest of the cover's words it is left out of what tells whether the document is up to date. */
function fingerprintSource(content: ReportContent): string {
  return JSON.stringify({
    ...content,
    madeOn: undefined,
    standsUntil: undefined,
    look: ownLetterhead(content.look),
    emblems: coverEmblems(content),
    sections: content.sections.map((section) => section.blocks.filter((block) => !isOfTheDay(block))),
  });
}

/**
 * Stores a document, unless the folder already has the same: nothing is doubled, and a document
 * that someone may have written in is never written over. A term that ran out is given anew.
 * @returns the document, or why Drive did not take it
 */
export function keepDocument(
  ready: ReadyDocument,
  folder: DocumentFolder,
  { documents }: Pick<Services, 'documents'>,
): KeptDocument | FailedDocument {
  const { owner, report, making, pieces, wantsPdf } = ready;
  const fingerprint = documents.fingerprint(fingerprintSource(ready.content));
  const equal = folder.documents.filter((document) => isSame(document, fingerprint, ready));
  const same = equal.find((document) => stands(document, making.madeOn));
  const facts = { report, fingerprint, pieces };
  if (same === undefined) {
    const changes = equal.length === 0 ? making.changes : ranOut(equal);
    return storeNew(ready, folder, documents, { ...facts, changes });
  }
  const pdf = keepPdf(same, folder, wantsPdf, documents);
  return {
    kind: 'up-to-date',
    owner,
    document: same,
    pdf,
    facts: { ...facts, changes: making.changes, made: same.label },
  };
}

function storeNew(
  ready: ReadyDocument,
  folder: DocumentFolder,
  documents: DocumentService,
  facts: Omit<IssuedFacts, 'made'>,
): KeptDocument | FailedDocument {
  const { owner, report, making, wantsPdf } = ready;
  const { fingerprint } = facts;
  const nameOf = (nth: number): string => messages.documentName(owner, report, nth);
  const version = freeVersion(folder, nameOf);
  const content = contentOf(ready, { ...making, fingerprint, version });
  const { docx, pages } = renderReport(content, ready.pictures);
  const label: DocumentLabel = { kind: owner.kind, owner: ownerHash(owner.municipality), report, version, pages };
  const { standsUntil = null } = content;
  const document = documents.store(folder, { name: nameOf(version), fingerprint, docx, label, standsUntil });
  if (document.kind === 'drive-failure') return { kind: 'failed', owner, failure: document };
  const pdf = keepPdf(document, folder, wantsPdf, documents);
  return { kind: 'made', owner, document, pdf, facts: { ...facts, made: label } };
}

/** A letter has no page to spare for how it was made: the tab "Informes" tells it. */
function contentOf({ owner, content }: ReadyDocument, facts: MakingFacts): ReportContent {
  return owner.kind === 'letter' ? content : withHowItWasMade(content, facts);
}

/** Documents of earlier versions of the add-on bear no label. */
function isSame(document: ListedDocument, fingerprint: string, { owner }: ReadyDocument): boolean {
  if (document.copyOf !== '') return false;
  return document.fingerprint === fingerprint && (document.label === null || isOwnedBy(document.label, owner));
}

function stands({ standsUntil }: ListedDocument, today: CivilDate): boolean {
  return standsUntil === null || compareDates(today, standsUntil) <= 0;
}

/** The same is said anew because the last term that was given for it is over. */
function ranOut(documents: readonly ListedDocument[]): string[] {
  const [last] = documents
    .flatMap(({ standsUntil }) => standsUntil ?? [])
    .sort((one, other) => compareDates(other, one));
  return last === undefined ? [] : [versionTexts.ranOut(formatLongDate(last))];
}
