import { dateParts } from '../../model/civil-date';
import { phraseOfYear } from '../../model/year-phrase';
import type { CoherenceRule } from '../finding';

/**
 * Every page of a municipality's document carries its own phrase, or that of the year in which the latest report was cut
 * off: without either it is not made.
 */
export const yearWithoutPhrase: CoherenceRule<'year-without-phrase'> = {
  id: 'year-without-phrase',
  gravity: 'medium',
  judgesLatestReport: true,
  find: ({ followUp: { municipalities, phrases }, latest }) => {
    if (latest === null || municipalities.every(({ motto }) => motto.trim() !== '')) return [];
    const { number, cutOff } = latest.round;
    const { year } = dateParts(cutOff);
    if (phraseOfYear(phrases, year) !== '') return [];
    const subject = { kind: 'round' as const, number };
    return [{ rule: 'year-without-phrase', municipality: '', toolCode: '', subject, facts: { year, report: number } }];
  },
};
