import type { Outcome } from '../outcome';
import { makeDocument, type MakingServices } from './make-document';
import { readSelected } from './read-selected';
import { tellDocument } from './tell-document';

/** "Oficio de observaciones": what is open of the municipality whose row is selected, and until when. */
export function generateLetter(services: MakingServices): Outcome {
  const selected = readSelected(services);
  if (selected.kind !== 'selected') return selected;
  const { content, read, municipality } = selected;
  return tellDocument(makeDocument(content, read, { kind: 'letter', municipality }, services));
}
