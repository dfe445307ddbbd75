import { driveSentence } from '../../texts/drive-failures';
import { messages } from '../../texts/messages';
import type { Outcome } from '../outcome';
import type { PdfCopy } from './ready-document';
import type { MakingOutcome } from './make-document';

/** @returns what is told to whoever asked for a document */
export function tellDocument(outcome: MakingOutcome): Outcome {
  if (outcome.kind === 'not-stored') return { kind: 'refused', title: messages.cannotReport, message: outcome.reason };
  if (outcome.kind === 'refused') {
    return {
      kind: 'refused',
      title: messages.cannotReport,
      message: `${outcome.reason}\n\n${messages.nothingChanged}`,
    };
  }
  const { kind, owner, document, facts } = outcome.kept;
  const { name, url } = document;
  const message = kind === 'made' ? messages.reportMade(name, url) : messages.reportUpToDate(name, url);
  const changes = kind === 'made' && facts.changes !== null ? [messages.changesSince(facts.changes)] : [];
  const copy = pdfSentences(outcome.kept.pdf);
  const title = messages.documentDone[owner.kind];
  return { kind: 'told', title, message: [message, ...copy, ...changes, ...outcome.warnings].join('\n\n') };
}

/** @returns where the copy in PDF is, or why there is none; nothing where none was wanted */
export function pdfSentences(pdf: PdfCopy): string[] {
  if (pdf === null) return [];
  return [pdf.kind === 'document' ? messages.pdfMade(pdf.url) : driveSentence(pdf, messages.pdfCopy)];
}
