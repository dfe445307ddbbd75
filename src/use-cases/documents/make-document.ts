import type { DocumentOwner } from '../../domain/model/document-kind';
import type { Services } from '../../services/services';
import { driveSentence } from '../../texts/drive-failures';
import type { WorkbookContent } from '../../workbook/grid';
import type { ReadFollowUp } from '../../workbook/read/read-follow-up';
import { changedReportsWarning } from '../changed-reports-warning';
import { composeDocument, withPictures } from './compose-document';
import { documentWarnings, openDocumentFolder } from './document-folder';
import { keepDocument } from './keep-document';
import type { KeptDocument, ReadyDocument } from './ready-document';
import { recordDocuments } from './record-documents';

export type MakingServices = Pick<Services, 'workbook' | 'documents' | 'pictures' | 'clock'>;

/** What came of making one document: it, and what is to be known of it; or a sentence why there is none. */
export type MakingOutcome =
  | { readonly kind: 'kept'; readonly kept: KeptDocument; readonly warnings: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'not-stored'; readonly reason: string };

/** Composes a document, stores it unless it is up to date, and lists it in the tab "Informes". */
export function makeDocument(
  content: WorkbookContent,
  read: ReadFollowUp,
  owner: DocumentOwner,
  services: MakingServices,
): MakingOutcome {
  const composed = composeDocument(read, owner, services);
  return composed.kind === 'refused' ? composed : storeDocument(content, read, composed, services);
}

/** Stores a document that can be made unless it is up to date, and lists it in the tab "Informes". */
export function storeDocument(
  content: WorkbookContent,
  read: ReadFollowUp,
  composed: ReadyDocument,
  services: MakingServices,
): MakingOutcome {
  const { followUp } = read;
  const folder = openDocumentFolder(content, followUp, services);
  if (folder.kind === 'drive-failure') return { kind: 'not-stored', reason: driveSentence(folder) };
  const kept = keepDocument(withPictures(composed, read, services), folder, services);
  if (kept.kind === 'failed') return { kind: 'not-stored', reason: driveSentence(kept.failure) };
  services.workbook.apply(recordDocuments(content, [kept], folder, followUp.municipalities, services));
  const printed = followUp.rounds.map(({ round }) => round.number);
  const changed = changedReportsWarning(content, printed, services);
  return { kind: 'kept', kept, warnings: [...documentWarnings(folder, followUp), ...changed] };
}
