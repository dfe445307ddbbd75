import { municipalityFinder } from '../../domain/model/find-municipality';
import { messages } from '../../texts/messages';
import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { readFollowUp, type ReadFollowUp } from '../../workbook/read/read-follow-up';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { selectedMunicipality } from '../selected-municipality';
import { makeDocument, type MakingServices } from './make-document';
import { isNeededForDocuments } from './record-documents';
import { tellDocument } from './tell-document';

/** A name or header that cannot be read may be why no municipality is selected: it explains more than "select one". */
function nothingSelected({ problems }: ReadFollowUp): Outcome {
  const general = problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  return { kind: 'refused', title: messages.cannotReport, message: messages.selectMunicipality };
}

/** "Generar informe del municipio": the document of the municipality whose row is selected. */
export function generateReport(services: MakingServices): Outcome {
  const selection = services.workbook.selection();
  const content = services.workbook.read(
    (tab) => isNeededForDocuments(tab) || tab === selection?.tab,
    isPrintedAsShown,
  );
  const read = readFollowUp(content);
  const municipality = selectedMunicipality(content, municipalityFinder(read.followUp.municipalities), selection);
  if (municipality === null) return nothingSelected(read);
  return tellDocument(makeDocument(content, read, { kind: 'municipal', municipality }, services));
}
