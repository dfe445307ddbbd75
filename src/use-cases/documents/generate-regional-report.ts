import { isPrintedAsShown } from '../../workbook/read/read-annexes';
import { readFollowUp } from '../../workbook/read/read-follow-up';
import type { Outcome } from '../outcome';
import { makeDocument, type MakingServices } from './make-document';
import { isNeededForDocuments } from './record-documents';
import { tellDocument } from './tell-document';

/** "Informe regional": the document of all municipalities together. */
export function generateRegionalReport(services: MakingServices): Outcome {
  const content = services.workbook.read(isNeededForDocuments, isPrintedAsShown);
  const owner = { kind: 'regional', municipality: '' } as const;
  return tellDocument(makeDocument(content, readFollowUp(content), owner, services));
}
