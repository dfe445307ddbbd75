import type { Services } from '../services/services';
import { driveSentence } from '../texts/drive-failures';
import { messages } from '../texts/messages';
import type { WorkbookContent } from '../workbook/grid';
import { isPrintedAsShown } from '../workbook/read/read-annexes';
import { readFollowUp, type ReadFollowUp } from '../workbook/read/read-follow-up';
import {
  composeDocument,
  documentWarnings,
  keepDocument,
  openDocumentFolder,
  withPictures,
  type KeptDocument,
} from './municipal-documents';
import { listRefusals, type Refusal } from './list-refusals';
import { changedReportsWarning } from './changed-reports-warning';
import type { Outcome } from './outcome';
import { isNeededForDocuments, recordDocuments } from './record-documents';
import { refuse } from './refuse';

type ReportServices = Pick<Services, 'workbook' | 'documents' | 'pictures' | 'clock'>;
type Composed = ReturnType<typeof composeDocument>;

function nothingMade(reasons: readonly string[]): Outcome {
  const message = [messages.nothingMade, ...reasons].join('\n\n');
  return { kind: 'refused', title: messages.cannotReport, message };
}

function summary(kept: readonly KeptDocument[], refusals: readonly Refusal[], warnings: readonly string[]): Outcome {
  const made = kept.filter(({ kind }) => kind === 'made').length;
  const lines = [messages.allReports(made, kept.length - made), ...listRefusals(refusals), ...warnings];
  return { kind: 'told', title: messages.allDone, message: lines.join('\n\n') };
}

/** What Drive does not take of one municipality does not stop the others; what was stored is listed all the same. */
function keepAll(
  content: WorkbookContent,
  read: ReadFollowUp,
  composed: readonly Composed[],
  services: ReportServices,
): Outcome {
  const { followUp } = read;
  const refused = composed.filter((document) => document.kind === 'refused');
  const ready = composed.filter((document) => document.kind === 'ready');
  if (ready.length === 0) return nothingMade(listRefusals(refused));
  const folder = openDocumentFolder(content, followUp, services);
  if (folder.kind === 'drive-failure') return nothingMade([driveSentence(folder), ...listRefusals(refused)]);
  const results = ready.map((document) => keepDocument(withPictures(document, read, services), folder, services));
  const kept = results.filter((result) => result.kind !== 'failed');
  services.workbook.apply(recordDocuments(content, kept, services));
  const failed = results.flatMap((result) =>
    result.kind === 'failed' ? [{ municipality: result.municipality, reason: driveSentence(result.failure) }] : [],
  );
  const printed = followUp.rounds.map(({ round }) => round.number);
  const changed = changedReportsWarning(content, printed, services);
  return summary(kept, [...refused, ...failed], [...documentWarnings(folder, followUp), ...changed]);
}

/**
 * "Generar todos los informes": a document for every municipality, in one go. What keeps one
 * municipality from having its own is told and does not stop the others; what concerns the
 * workbook as a whole stops all of them before anything is made.
 */
export function generateAllReports(services: ReportServices): Outcome {
  const content = services.workbook.read(isNeededForDocuments, isPrintedAsShown);
  const read = readFollowUp(content);
  const general = read.problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  const composed = read.followUp.municipalities.map(({ name }) => composeDocument(read, name, services));
  return keepAll(content, read, composed, services);
}
