import { knowsUnconfirmed, type FollowUp } from '../domain/model/follow-up';
import {
  municipalReport,
  piecesOf,
  renderReport,
  withHowItWasMade,
  type MakingFacts,
  type ReportContent,
} from '../report';
import type { DocumentFolder, DriveFailure, Services, StoredDocument } from '../services/services';
import { messages } from '../texts/messages';
import { problemList } from '../texts/problems';
import { settings } from '../domain/model/settings';
import type { WorkbookContent } from '../workbook/grid';
import { concerns } from '../workbook/problems';
import type { ReadFollowUp } from '../workbook/read/read-follow-up';
import { fetchPictures, noPictures, type ReportPictures } from './report-pictures';
import { changesSince, piecesText } from './document-versions';
import { folderId } from './folder-id';
import { freeVersion } from './keep-file';
import { recordFolder } from './record-folder';

/** The day a document is made is no news: it is left out of what tells whether the document is up to date. */
function fingerprintSource(content: ReportContent): string {
  return JSON.stringify({
    ...content,
    madeOn: undefined,
    sections: content.sections.map((section) => section.blocks.filter(({ kind }) => kind !== 'cover')),
  });
}

/** A document that can be made: what it says, and of whom. */
export interface ReadyDocument {
  readonly kind: 'ready';
  readonly municipality: string;
  readonly report: number;
  readonly content: ReportContent;
  /** What its last page says of its making, but for what is known only once it is stored. */
  readonly making: Omit<MakingFacts, 'fingerprint' | 'version'>;
  /** What it says, in short, as one cell keeps it for the next version. */
  readonly pieces: string;
  /** Bytes of the pictures that it places, by key. */
  readonly pictures: ReportPictures['bytes'];
}

/** Why a municipality's document cannot be made, in sentences. */
export interface RefusedDocument {
  readonly kind: 'refused';
  readonly municipality: string;
  readonly reason: string;
}

/** What came of storing a document. */
export interface KeptDocument {
  readonly kind: 'made' | 'up-to-date';
  readonly municipality: string;
  readonly document: StoredDocument;
  /** What the tab "Informes" tells of it. */
  readonly facts: IssuedFacts;
}

/** What is told of a document besides its name. */
export interface IssuedFacts {
  /** The last one that it prints; 0 where there is none. */
  readonly report: number;
  /** SHA-256 of all that it says, in hexadecimal. */
  readonly fingerprint: string;
  /** As one cell keeps them. */
  readonly pieces: string;
  /** A sentence for each difference from the document before; null where there is none. */
  readonly changes: readonly string[] | null;
  /** Of a document that was made now; null of one that was there already. */
  readonly made: { readonly version: number; readonly pages: number } | null;
}

/** Why a document that could be made was not stored. */
export interface FailedDocument {
  readonly kind: 'failed';
  readonly municipality: string;
  readonly failure: DriveFailure;
}

/**
 * @param pictures what came of its pictures; left out: none was asked for
 * @returns what one municipality's document says, or why the workbook's data do not allow it; nothing is stored
 */
export function composeDocument(
  { followUp, problems, issued }: ReadFollowUp,
  municipality: string,
  { clock }: Pick<Services, 'clock'>,
  pictures = noPictures,
): ReadyDocument | RefusedDocument {
  const own = problems.filter((problem) => concerns(problem, municipality));
  if (own.length > 0) return { kind: 'refused', municipality, reason: problemList(own) };
  const madeOn = clock.today();
  const outcome = municipalReport(followUp, municipality, { madeOn, pictures: pictures.outcomes });
  if (outcome.kind === 'refused') return { kind: 'refused', municipality, reason: outcome.reason };
  const { content } = outcome;
  const pieces = piecesOf(content, followUp, municipality);
  const latest = followUp.rounds[followUp.rounds.length - 1];
  const cutOff = latest?.round.cutOff ?? null;
  const making = { cutOff, madeOn, changes: changesSince(issued, municipality, pieces, followUp) };
  const report = latest?.round.number ?? 0;
  return { kind: 'ready', municipality, report, content, making, pieces: piecesText(pieces), pictures: pictures.bytes };
}

/**
 * Fetches the pictures of a document that can be made: only then, and only its own, so that those of all municipalities
 * are never held at once.
 * @returns the document with them; the same one where it asks for none
 */
export function withPictures(
  document: ReadyDocument,
  read: ReadFollowUp,
  services: Pick<Services, 'clock' | 'pictures'>,
): ReadyDocument {
  const pictures = fetchPictures(read.followUp, document.municipality, services);
  if (pictures === noPictures) return document;
  const composed = composeDocument(read, document.municipality, services, pictures);
  return composed.kind === 'ready' ? composed : document;
}

/** @returns what is to be known of the documents that were made: they are not where they should be, or may mark less than they should */
export function documentWarnings({ reason }: DocumentFolder, { rounds }: FollowUp): string[] {
  const unreachable = reason === 'unreachable' ? [messages.unreachableFolder] : [];
  return knowsUnconfirmed(rounds) ? unreachable : [...unreachable, messages.unknownConfirmation];
}

/**
 * @returns the folder that the tab "Configuración" names, or the add-on's own, which is noted there before anything is
 *          put into it: what is made later can be found again
 */
export function openDocumentFolder(
  content: WorkbookContent,
  followUp: Pick<FollowUp, 'settings'>,
  { documents, workbook }: Pick<Services, 'documents' | 'workbook'>,
): DocumentFolder | DriveFailure {
  const configured = folderId(followUp.settings.get(settings.documentFolder.key) ?? '');
  const folder = documents.openFolder(configured, messages.ownFolderName);
  if (folder.kind === 'folder') workbook.apply(recordFolder(content, folder));
  return folder;
}

/**
 * Stores a document, unless the folder already has the same: nothing is doubled, and a document
 * that someone may have written in is never written over.
 * @returns the document, or why Drive did not take it
 */
export function keepDocument(
  { content, municipality, report, making, pieces, pictures }: ReadyDocument,
  folder: DocumentFolder,
  { documents }: Pick<Services, 'documents'>,
): KeptDocument | FailedDocument {
  const fingerprint = documents.fingerprint(fingerprintSource(content));
  const facts: IssuedFacts = { report, fingerprint, pieces, changes: making.changes, made: null };
  const same = folder.documents.find((document) => document.fingerprint === fingerprint);
  if (same) return { kind: 'up-to-date', municipality, document: same, facts };
  const nameOf = (nth: number): string => messages.documentName(municipality, report, nth);
  const version = freeVersion(folder, nameOf);
  const { docx, pages } = renderReport(withHowItWasMade(content, { ...making, fingerprint, version }), pictures);
  const stored = documents.store(folder, { name: nameOf(version), fingerprint, docx });
  if (stored.kind === 'drive-failure') return { kind: 'failed', municipality, failure: stored };
  return { kind: 'made', municipality, document: stored, facts: { ...facts, made: { version, pages } } };
}
