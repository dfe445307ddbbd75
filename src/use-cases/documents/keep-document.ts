import { isOwnedBy, ownerHash, type DocumentLabel } from '../../domain/model/document-kind';
import { ownLetterhead } from '../../domain/model/letterhead';
import {
  coverEmblems,
  isOfTheDay,
  renderReport,
  withHowItWasMade,
  type MakingFacts,
  type ReportContent,
} from '../../report';
import type { DocumentFolder, ListedDocument, Services, StoredDocument } from '../../services/services';
import { messages } from '../../texts/messages';
import { freeVersion } from './keep-file';
import { keepPdf } from './keep-pdf';
import type { FailedDocument, IssuedFacts, KeptDocument, PdfCopy, ReadyDocument } from './ready-document';

/** The day a document is made is no news: with the rest of the cover's words it is left out of what tells whether the document is up to date. */
function fingerprintSource(content: ReportContent): string {
  return JSON.stringify({
    ...content,
    madeOn: undefined,
    look: ownLetterhead(content.look),
    emblems: coverEmblems(content),
    sections: content.sections.map((section) => section.blocks.filter((block) => !isOfTheDay(block))),
  });
}

/**
 * Stores a document, unless the folder already has the same: nothing is doubled, and a document
 * that someone may have written in is never written over.
 * @returns the document, or why Drive did not take it
 */
export function keepDocument(
  ready: ReadyDocument,
  folder: DocumentFolder,
  { documents }: Pick<Services, 'documents'>,
): KeptDocument | FailedDocument {
  const { owner, report, making, pieces } = ready;
  const fingerprint = documents.fingerprint(fingerprintSource(ready.content));
  const facts: IssuedFacts = { report, fingerprint, pieces, changes: making.changes, made: null };
  const same = folder.documents.find((document) => isSame(document, fingerprint, ready));
  const pdfOf = (document: StoredDocument): PdfCopy => keepPdf(document, folder, ready.wantsPdf, documents);
  if (same) {
    return { kind: 'up-to-date', owner, document: same, pdf: pdfOf(same), facts: { ...facts, made: same.label } };
  }
  const nameOf = (nth: number): string => messages.documentName(owner, report, nth);
  const version = freeVersion(folder, nameOf);
  const content = contentOf(ready, { ...making, fingerprint, version });
  const { docx, pages } = renderReport(content, ready.pictures);
  const label: DocumentLabel = { kind: owner.kind, owner: ownerHash(owner.municipality), report, version, pages };
  const stored = documents.store(folder, { name: nameOf(version), fingerprint, docx, label });
  if (stored.kind === 'drive-failure') return { kind: 'failed', owner, failure: stored };
  return { kind: 'made', owner, document: stored, pdf: pdfOf(stored), facts: { ...facts, made: label } };
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
