import { sentencesOf } from '../../evidence/sentences';
import type { Advance } from '../../model/follow-up';
import type { CoherenceRule } from '../finding';
import { fulfilledCells } from '../fulfilled-cells';

/** How an Avance says that there is nothing yet. "No se tiene estipulado" speaks of the Model, not of the municipality. */
const DENIALS: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['no se tiene', /\bno se tienen?\b(?! estipulad)/],
  ['no se cuenta con', /\bno se cuenta con\b/],
  ['aún no', /\baun no\b/],
  ['todavía no', /\btodavia no\b/],
];

/** Most texts deny nothing, which this tells at a glance. */
const MAY_DENY = /\bno\b/i;

/** What counts as done is not denied by the municipality's own words. */
export const fulfilledButDenied: CoherenceRule<'fulfilled-but-denied'> = {
  id: 'fulfilled-but-denied',
  gravity: 'high',
  judgesStates: true,
  judgesLatestReport: true,
  find: (facts) =>
    fulfilledCells(facts).flatMap(({ municipality, toolCode, report, state }) =>
      facts.advancesOf(municipality, toolCode).flatMap((advance) =>
        denials(advance).map((words) => ({
          rule: 'fulfilled-but-denied' as const,
          municipality,
          toolCode,
          subject: { kind: 'advance' as const, row: advance.row },
          facts: { report, state: state.label, words },
        })),
      ),
    ),
};

function denials({ text }: Advance): string[] {
  if (!MAY_DENY.test(text)) return [];
  const sentences = sentencesOf(text);
  return DENIALS.flatMap(([words, pattern]) => (sentences.some((sentence) => pattern.test(sentence)) ? [words] : []));
}
