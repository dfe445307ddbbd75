import { knowsUnconfirmed, type FollowUp } from '../domain/model/follow-up';
import { municipalReport, renderReport, type ReportContent } from '../report';
import type { DocumentFolder, DriveFailure, Services, StoredDocument } from '../services/services';
import { messages } from '../texts/messages';
import { problemList } from '../texts/problems';
import { settings } from '../domain/model/settings';
import type { WorkbookContent } from '../workbook/grid';
import { concerns } from '../workbook/problems';
import type { ReadFollowUp } from '../workbook/read/read-follow-up';
import { folderId } from './folder-id';
import { freeName } from './keep-file';
import { recordFolder } from './record-folder';

/** The day a document is made is no news: it is left out of what tells whether the document is up to date. */
function fingerprintSource(content: ReportContent): string {
  return JSON.stringify({
    ...content,
    madeOn: undefined,
    sections: content.sections.map((section) => section.blocks.filter(({ kind }) => kind !== 'cover')),
  });
}

function latestReport({ rounds }: FollowUp): number {
  return rounds[rounds.length - 1]?.round.number ?? 0;
}

/** A document that can be made: what it says, and of whom. */
export interface ReadyDocument {
  readonly kind: 'ready';
  readonly municipality: string;
  readonly report: number;
  readonly content: ReportContent;
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
}

/** Why a document that could be made was not stored. */
export interface FailedDocument {
  readonly kind: 'failed';
  readonly municipality: string;
  readonly failure: DriveFailure;
}

/** @returns what one municipality's document says, or why the workbook's data do not allow it; nothing is stored */
export function composeDocument(
  { followUp, problems }: ReadFollowUp,
  municipality: string,
  { clock }: Pick<Services, 'clock'>,
): ReadyDocument | RefusedDocument {
  const own = problems.filter((problem) => concerns(problem, municipality));
  if (own.length > 0) return { kind: 'refused', municipality, reason: problemList(own) };
  const outcome = municipalReport(followUp, municipality, { madeOn: clock.today() });
  if (outcome.kind === 'refused') return { kind: 'refused', municipality, reason: outcome.reason };
  return { kind: 'ready', municipality, report: latestReport(followUp), content: outcome.content };
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
  { content, municipality, report }: ReadyDocument,
  folder: DocumentFolder,
  { documents }: Pick<Services, 'documents'>,
): KeptDocument | FailedDocument {
  const fingerprint = documents.fingerprint(fingerprintSource(content));
  const same = folder.documents.find((document) => document.fingerprint === fingerprint);
  if (same) return { kind: 'up-to-date', municipality, document: same };
  const name = freeName(folder, (version) => messages.documentName(municipality, report, version));
  const stored = documents.store(folder, { name, fingerprint, docx: renderReport(content) });
  if (stored.kind === 'drive-failure') return { kind: 'failed', municipality, failure: stored };
  return { kind: 'made', municipality, document: stored };
}
