import { municipalityFinder } from '../../domain/model/find-municipality';
import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import type { WorkbookContent } from '../../workbook/grid';
import { concernsAll } from '../../workbook/problems';
import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { readFollowUp, type ReadFollowUp } from '../../workbook/read/read-follow-up';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { selectedMunicipality } from '../selected-municipality';
import { isNeededForDocuments } from './record-documents';

/** Everything that documents are made from, and the municipality whose document is asked for. */
export interface SelectedMunicipality {
  readonly kind: 'selected';
  readonly content: WorkbookContent;
  readonly read: ReadFollowUp;
  readonly municipality: string;
}

/** A name or header that cannot be read may be why no municipality is selected: it explains more than "select one". */
function nothingSelected({ problems }: ReadFollowUp): Outcome {
  const general = problems.filter(concernsAll);
  if (general.length > 0) return refuse(messages.cannotReport, general);
  return { kind: 'refused', title: messages.cannotReport, message: messages.selectMunicipality };
}

/** Reads the sheet. @param chosen the municipality; left out: the one whose row is selected */
export function readSelected(
  { workbook }: Pick<Services, 'workbook'>,
  chosen?: string,
): SelectedMunicipality | Outcome {
  const selection = chosen === undefined ? workbook.selection() : null;
  const content = workbook.read((tab) => isNeededForDocuments(tab) || tab === selection?.tab, isPrintedAsShown);
  const read = readFollowUp(content);
  const find = municipalityFinder(read.followUp.municipalities);
  const municipality = chosen ?? selectedMunicipality(content, find, selection);
  return municipality === null ? nothingSelected(read) : { kind: 'selected', content, read, municipality };
}
