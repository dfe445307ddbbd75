import type { CoherenceRule } from '../finding';

/** "Vigésima Séptima Sesión" is No. 027. */
export const ordinalUnlikeNumber: CoherenceRule<'ordinal-unlike-number'> = {
  id: 'ordinal-unlike-number',
  gravity: 'high',
  find: ({ sessions }) =>
    [...sessions.values()]
      .flat()
      .flatMap(({ municipality, toolCode, subject, cited, session: { ordinal, number } }) => {
        if (ordinal === null || number === null || ordinal === number) return [];
        return { rule: 'ordinal-unlike-number', municipality, toolCode, subject, facts: { cited, ordinal, number } };
      }),
};
