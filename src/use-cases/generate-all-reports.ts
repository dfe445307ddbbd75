import type { DocumentFolder, Services } from '../services/services';
import { messages } from '../texts/messages';
import { readFollowUp } from '../workbook/read/read-follow-up';
import {
  composeDocument,
  keepDocument,
  openDocumentFolder,
  type KeptDocument,
  type ReadyDocument,
  type RefusedDocument,
} from './municipal-documents';
import type { Outcome } from './outcome';
import { isNeededForDocuments, recordDocuments, recordFolder } from './record-documents';
import { refuse } from './refuse';

function summary(kept: readonly KeptDocument[], refused: readonly RefusedDocument[], folder: DocumentFolder): string {
  const made = kept.filter(({ kind }) => kind === 'made').length;
  const warning = folder.reason === 'unreachable' ? [messages.unreachableFolder] : [];
  const refusals = refused.map(({ municipality, reason }) => messages.notMade(municipality, reason));
  return [messages.allReports(made, kept.length - made), ...warning, ...refusals].join('\n\n');
}

/**
 * "Generar todos los informes": a document for every municipality, in one go. What keeps one
 * municipality from having its own is told and does not stop the others; what concerns the
 * workbook as a whole stops all of them before anything is made.
 */
export function generateAllReports(services: Pick<Services, 'workbook' | 'documents' | 'clock'>): Outcome {
  const content = services.workbook.read(isNeededForDocuments);
  const read = readFollowUp(content);
  const general = read.problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  const composed = read.followUp.municipalities.map(({ name }) => composeDocument(read, name, services));
  const ready = composed.filter((document): document is ReadyDocument => document.kind === 'ready');
  const refused = composed.filter((document): document is RefusedDocument => document.kind === 'refused');
  const folder = openDocumentFolder(read.followUp, services);
  const kept = ready.map((document) => keepDocument(document, folder, services));
  services.workbook.apply([...recordFolder(content, folder), ...recordDocuments(content, kept, services)]);
  return { kind: 'told', title: messages.allDone, message: summary(kept, refused, folder) };
}
