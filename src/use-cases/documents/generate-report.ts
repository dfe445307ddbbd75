import type { Services } from '../../services/services';
import { issuingTexts } from '../../texts/issuing';
import { issuingConcerns } from '../issuing/issuing-concerns';
import { linkedConcern, toldConcerns } from '../issuing/tell-concerns';
import type { Outcome } from '../outcome';
import { busy } from '../refuse';
import { composeDocument } from './compose-document';
import { storeDocument, type MakingServices } from './make-document';
import { readSelected, type SelectedMunicipality } from './read-selected';
import type { ReadyDocument } from './ready-document';
import { tellDocument } from './tell-document';

type ReportServices = MakingServices & Pick<Services, 'screen' | 'turn'>;

/** A report that can be made, and all that it is made from. */
interface ReadyReport extends Omit<SelectedMunicipality, 'kind'> {
  readonly kind: 'ready-report';
  readonly document: ReadyDocument;
}

/** Reads the sheet. @param chosen the municipality; left out: the one whose row is selected */
function readReport(services: ReportServices, chosen?: string): ReadyReport | Outcome {
  const selected = readSelected(services, chosen);
  if (selected.kind !== 'selected') return selected;
  const owner = { kind: 'municipal', municipality: selected.municipality } as const;
  const document = composeDocument(selected.read, owner, services);
  return document.kind === 'refused' ? tellDocument(document) : { ...selected, kind: 'ready-report', document };
}

function store({ content, read, document }: ReadyReport, services: ReportServices): Outcome {
  const outcome = tellDocument(storeDocument(content, read, document, services));
  services.turn.send();
  return outcome;
}

/** Nobody else waits while the person thinks; the sheet is read anew then. */
function askAndStore({ content, read, municipality }: ReadyReport, services: ReportServices): Outcome {
  const told = toldConcerns(content, municipality, issuingConcerns(read.followUp, municipality));
  services.turn.end();
  const sentences = told.map(({ sentence }) => sentence);
  if (services.screen.confirm(issuingTexts.title, issuingTexts.question(municipality, sentences)) !== true) {
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
