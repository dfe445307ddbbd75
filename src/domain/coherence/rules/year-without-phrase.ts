import { dateParts } from '../../model/civil-date';
import type { CoherenceRule } from '../finding';

/** Every page of a report carries the phrase of the year of its cut-off. */
export const yearWithoutPhrase: CoherenceRule<'year-without-phrase'> = {
  id: 'year-without-phrase',
  gravity: 'medium',
  find: ({ followUp: { rounds, phrases } }) => {
    const years = new Set(phrases.filter(({ phrase }) => phrase.trim() !== '').map(({ year }) => year));
    return rounds.flatMap(({ round: { number, cutOff } }) => {
      const { year } = dateParts(cutOff);
      if (years.has(year)) return [];
      const subject = { kind: 'round' as const, number };
      return { rule: 'year-without-phrase', municipality: '', toolCode: '', subject, facts: { year, report: number } };
    });
  },
};
