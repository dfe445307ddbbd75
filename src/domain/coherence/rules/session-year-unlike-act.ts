import { dateParts } from '../../model/civil-date';
import type { CoherenceRule } from '../finding';

/** The minutes of a session are numbered in the year in which it was held. */
export const sessionYearUnlikeAct: CoherenceRule<'session-year-unlike-act'> = {
  id: 'session-year-unlike-act',
  gravity: 'medium',
  find: ({ sessions }) =>
    [...sessions.values()].flat().flatMap(({ municipality, toolCode, subject, cited, session: { year }, date }) => {
      if (year === null || date === null || dateParts(date).year === year) return [];
      const facts = { cited, year, actDate: date };
      return { rule: 'session-year-unlike-act', municipality, toolCode, subject, facts };
    }),
};
