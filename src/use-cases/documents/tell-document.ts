import { messages } from '../../texts/messages';
import type { Outcome } from '../outcome';
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
  const title = messages.documentDone[owner.kind];
  return { kind: 'told', title, message: [message, ...changes, ...outcome.warnings].join('\n\n') };
}
