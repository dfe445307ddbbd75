import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Services } from '../../services/services';
import { issuingTexts } from '../../texts/issuing';
import { messages } from '../../texts/messages';
import type { WorkbookContent } from '../../workbook/grid';
import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { readFollowUp, type ReadFollowUp } from '../../workbook/read/read-follow-up';
import { issuingConcerns } from '../issuing/issuing-concerns';
import { linkedConcern, toldConcerns } from '../issuing/tell-concerns';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { selectedMunicipality } from '../selected-municipality';
import { composeDocument } from './compose-document';
import { storeDocument, type MakingServices } from './make-document';
import type { ReadyDocument } from './ready-document';
import { isNeededForDocuments } from './record-documents';
import { tellDocument } from './tell-document';

type ReportServices = MakingServices & Pick<Services, 'screen' | 'turn'>;

/** A report that can be made, and all that it is made from. */
interface ReadyReport {
  readonly kind: 'ready-report';
  readonly content: WorkbookContent;
  readonly read: ReadFollowUp;
  readonly document: ReadyDocument;
}

const busy: Outcome = { kind: 'refused', title: messages.product, message: messages.busy };

/** A name or header that cannot be read may be why no municipality is selected: it explains more than "select one". */
function nothingSelected({ problems }: ReadFollowUp): Outcome {
  const general = problems.filter((problem) => !('municipality' in problem));
  if (general.length > 0) return refuse(messages.cannotReport, general);
  return { kind: 'refused', title: messages.cannotReport, message: messages.selectMunicipality };
}

/** Reads the sheet. @param chosen the municipality; left out: the one whose row is selected */
function readReport(services: ReportServices, chosen?: string): ReadyReport | Outcome {
  const selection = chosen === undefined ? services.workbook.selection() : null;
  const content = services.workbook.read(
    (tab) => isNeededForDocuments(tab) || tab === selection?.tab,
    isPrintedAsShown,
  );
  const read = readFollowUp(content);
  const find = municipalityFinder(read.followUp.municipalities);
  const municipality = chosen ?? selectedMunicipality(content, find, selection);
  if (municipality === null) return nothingSelected(read);
  const document = composeDocument(read, { kind: 'municipal', municipality }, services);
  return document.kind === 'refused' ? tellDocument(document) : { kind: 'ready-report', content, read, document };
}

function store({ content, read, document }: ReadyReport, services: ReportServices): Outcome {
  const outcome = tellDocument(storeDocument(content, read, document, services));
  services.turn.send();
  return outcome;
}

/** Nobody else waits while the person thinks; the sheet is read anew then. */
function askAndStore({ content, read, document }: ReadyReport, services: ReportServices): Outcome {
  const { municipality } = document.owner;
  const told = toldConcerns(content, municipality, issuingConcerns(read.followUp, municipality));
  services.turn.end();
  const question = issuingTexts.question(
    municipality,
    told.map(({ sentence }) => sentence),
  );
  if (services.screen.confirm(issuingTexts.title, question) !== true) {
    const address = services.workbook.address();
    const paragraphs = [issuingTexts.notIssued(municipality), ...told.map((each) => linkedConcern(each, address))];
    return { kind: 'told', title: issuingTexts.title, message: paragraphs.join('\n\n') };
  }
  if (!services.turn.take()) return busy;
  const ready = readReport(services, municipality);
  return ready.kind === 'ready-report' ? store(ready, services) : ready;
}

/**
 * "Generar informe del municipio": the document of the municipality whose row is selected. What would embarrass is told
 * first, with the cells where it can be mended; whoever asked may go on, and the report says so.
 */
export function generateReport(services: ReportServices): Outcome {
  if (!services.turn.take()) return busy;
  const ready = readReport(services);
  if (ready.kind !== 'ready-report') return ready;
  return ready.document.making.concerns.length === 0 ? store(ready, services) : askAndStore(ready, services);
}
