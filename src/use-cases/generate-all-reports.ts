import type { DocumentFolder, Services } from '../services/services';
import { messages } from '../texts/messages';
import { readFollowUp } from '../workbook/read/read-follow-up';
import { makeMunicipalDocument, openDocumentFolder, type DocumentOutcome } from './municipal-documents';
import type { Outcome } from './outcome';
import { recordDocuments, recordFolder } from './record-documents';
import { refuse } from './refuse';

function summary(outcomes: readonly DocumentOutcome[], folder: DocumentFolder): string {
  const of = (kind: DocumentOutcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const refusals = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? [messages.notMade(outcome.municipality, outcome.reason)] : [],
  );
  const warning = folder.reason === 'unreachable' ? [messages.unreachableFolder] : [];
  return [messages.allReports(of('made'), of('up-to-date')), ...warning, ...refusals].join('\n\n');
}

/**
 * "Generar todos los informes": a document for every municipality, in one go. What keeps one
 * municipality from having its own is told and does not stop the others; what concerns the
 * workbook as a whole stops all of them before anything is made.
 */
export function generateAllReports(services: Pick<Services, 'workbook' | 'documents' | 'clock'>): Outcome {
  const content = services.workbook.read();
  const read = readFollowUp(content);
  const general = read.problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  const folder = openDocumentFolder(read.followUp, services);
  const outcomes = read.followUp.municipalities.map(({ name }) => makeMunicipalDocument(read, name, folder, services));
  services.workbook.apply([...recordFolder(content, folder), ...recordDocuments(content, outcomes, services)]);
  return { kind: 'told', title: messages.allDone, message: summary(outcomes, folder) };
}
