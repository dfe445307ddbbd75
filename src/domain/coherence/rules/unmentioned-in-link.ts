import { noteFor } from '../../links/content-proof/content-note';
import type { CoherenceRule } from '../finding';
import { citedLinks } from '../cited-links';

/** What is cited opens, and speaks neither of whom nor of what it should prove: worth a look, and no more than that. */
export const unmentionedInLink: CoherenceRule<'unmentioned-in-link'> = {
  id: 'unmentioned-in-link',
  gravity: 'low',
  find: (facts) =>
    citedLinks(facts).flatMap(({ owner, subject, memory }) => {
      const words = noteFor(owner, memory.contents);
      if (words === '') return [];
      return { rule: 'unmentioned-in-link', ...owner, subject, facts: { address: memory.address, words } };
    }),
};
