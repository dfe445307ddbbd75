import { municipalityFinder } from '../domain/model/find-municipality';
import type { DriveFailure, Services } from '../services/services';
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
  type KeptDocument,
  withPictures,
  type RefusedDocument,
} from './municipal-documents';
import { changedReportsWarning } from './changed-reports-warning';
import type { Outcome } from './outcome';
import { isNeededForDocuments, recordDocuments } from './record-documents';
import { refuse } from './refuse';
import { selectedMunicipality } from './selected-municipality';

type ReportServices = Pick<Services, 'workbook' | 'documents' | 'pictures' | 'clock'>;

function told({ kind, document: { name, url }, facts }: KeptDocument, warnings: readonly string[]): Outcome {
  const message = kind === 'made' ? messages.reportMade(name, url) : messages.reportUpToDate(name, url);
  const changes = kind === 'made' && facts.changes !== null ? [messages.changesSince(facts.changes)] : [];
  return { kind: 'told', title: messages.reportDone, message: [message, ...changes, ...warnings].join('\n\n') };
}

function refused({ reason }: RefusedDocument): Outcome {
  return { kind: 'refused', title: messages.cannotReport, message: `${reason}\n\n${messages.nothingChanged}` };
}

function notStored(failure: DriveFailure): Outcome {
  return { kind: 'refused', title: messages.cannotReport, message: driveSentence(failure) };
}

/** A name or header that cannot be read may be why no municipality is selected: it explains more than "select one". */
function nothingSelected({ problems }: ReadFollowUp): Outcome {
  const general = problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  return { kind: 'refused', title: messages.cannotReport, message: messages.selectMunicipality };
}

function makeReport(
  content: WorkbookContent,
  read: ReadFollowUp,
  municipality: string,
  services: ReportServices,
): Outcome {
  const composed = composeDocument(read, municipality, services);
  if (composed.kind === 'refused') return refused(composed);
  const folder = openDocumentFolder(content, read.followUp, services);
  if (folder.kind === 'drive-failure') return notStored(folder);
  const kept = keepDocument(withPictures(composed, read, services), folder, services);
  if (kept.kind === 'failed') return notStored(kept.failure);
  services.workbook.apply(recordDocuments(content, [kept], services));
  const printed = read.followUp.rounds.map(({ round }) => round.number);
  const changed = changedReportsWarning(content, printed, services);
  return told(kept, [...documentWarnings(folder, read.followUp), ...changed]);
}

/** "Generar informe del municipio": the document of the municipality whose row is selected. */
export function generateReport(services: ReportServices): Outcome {
  const selection = services.workbook.selection();
  const content = services.workbook.read(
    (tab) => isNeededForDocuments(tab) || tab === selection?.tab,
    isPrintedAsShown,
  );
  const read = readFollowUp(content);
  const municipality = selectedMunicipality(content, municipalityFinder(read.followUp.municipalities), selection);
  return municipality === null ? nothingSelected(read) : makeReport(content, read, municipality, services);
}
