import { dateParts } from '../../domain/model/civil-date';
import type { CivilDate } from '../../domain/model/civil-date';
import type { FollowUp } from '../../domain/model/follow-up';
import type { Municipality } from '../../domain/model/municipality';
import { phraseOfYear, withoutQuotes } from '../../domain/model/year-phrase';

export type PhraseOutcome =
  { readonly kind: 'phrase'; readonly phrase: string } | { readonly kind: 'missing'; readonly year: number };

/** The phrase of a municipality's pages, without quotes: its own, or that of the year ({@link yearPhraseOf}). */
export function phraseOf(followUp: FollowUp, municipality: Municipality, madeOn: CivilDate): PhraseOutcome {
  const own = municipality.motto.trim();
  return own === '' ? yearPhraseOf(followUp, madeOn) : { kind: 'phrase', phrase: withoutQuotes(own) };
}

/**
 * The official phrase of the year in which the latest report was cut off, without quotes and with the year before it
 * (seed L50: "2023. Año del …").
 *
 * @param madeOn gives the year where there is no report yet.
 */
export function yearPhraseOf(followUp: FollowUp, madeOn: CivilDate): PhraseOutcome {
  const { year } = dateParts(followUp.rounds[followUp.rounds.length - 1]?.round.cutOff ?? madeOn);
  const phrase = phraseOfYear(followUp.phrases, year);
  if (phrase === '') return { kind: 'missing', year };
  return { kind: 'phrase', phrase: phrase.startsWith(String(year)) ? phrase : `${year}. ${phrase}` };
}
