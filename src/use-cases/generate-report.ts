import type { DocumentFolder, Services } from '../services/services';
import { messages } from '../texts/messages';
import { readFollowUp } from '../workbook/read/read-follow-up';
import { makeMunicipalDocument, openDocumentFolder, type DocumentOutcome } from './municipal-documents';
import type { Outcome } from './outcome';
import { recordDocuments, recordFolder } from './record-documents';
import { refuse } from './refuse';
import { selectedMunicipality } from './selected-municipality';

function told(outcome: DocumentOutcome, folder: DocumentFolder): Outcome {
  if (outcome.kind === 'refused') {
    return {
      kind: 'refused',
      title: messages.cannotReport,
      message: `${outcome.reason}\n\n${messages.nothingChanged}`,
    };
  }
  const { name, url } = outcome.document;
  const message = outcome.kind === 'made' ? messages.reportMade(name, url) : messages.reportUpToDate(name, url);
  const warning = folder.reason === 'unreachable' ? [messages.unreachableFolder] : [];
  return { kind: 'told', title: messages.reportDone, message: [message, ...warning].join('\n\n') };
}

/** "Generar informe del municipio": the document of the municipality whose row is selected. */
export function generateReport(services: Pick<Services, 'workbook' | 'documents' | 'clock'>): Outcome {
  const content = services.workbook.read();
  const read = readFollowUp(content);
  const municipality = selectedMunicipality(content, read.followUp.municipalities, services.workbook.selection());
  if (municipality === null) {
    const general = read.problems.filter((problem) => !('municipality' in problem));
    if (read.followUp.municipalities.length === 0) return refuse(messages.cannotReport, general);
    return { kind: 'refused', title: messages.cannotReport, message: messages.selectMunicipality };
  }
  const folder = openDocumentFolder(read.followUp, services);
  const outcome = makeMunicipalDocument(read, municipality, folder, services);
  services.workbook.apply([...recordFolder(content, folder), ...recordDocuments(content, [outcome], services)]);
  return told(outcome, folder);
}
