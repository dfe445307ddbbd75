import { dateParts } from '../../domain/model/civil-date';
import type { CivilDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import type { Municipality } from '../../domain/model/municipality';
import { phraseOfYear, withoutQuotes } from '../../domain/model/year-phrase';

export type PhraseOutcome =
  { readonly kind: 'phrase'; readonly phrase: string } | { readonly kind: 'missing'; readonly year: number };

/**
 * The official phrase of a report's pages, without quotes: the municipality's own, or that of the year in which the
 * latest report was cut off, with the year before it (seed L50: "2023. Año del …").
 *
 * @param madeOn gives the year where there is no report yet.
 */
export function phraseOf(followUp: FollowUp, municipality: Municipality, madeOn: CivilDate): PhraseOutcome {
  const own = municipality.motto.trim();
  if (own !== '') return { kind: 'phrase', phrase: withoutQuotes(own) };
  const { year } = dateParts(followUp.rounds[followUp.rounds.length - 1]?.round.cutOff ?? madeOn);
  const phrase = phraseOfYear(followUp.phrases, year);
  if (phrase === '') return { kind: 'missing', year };
  return { kind: 'phrase', phrase: phrase.startsWith(String(year)) ? phrase : `${year}. ${phrase}` };
}
