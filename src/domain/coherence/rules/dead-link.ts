import { isDead } from '../../links/link-verdict';
import { standingOf } from '../../links/memory/remember';
import type { CoherenceRule } from '../finding';
import { citedLinks } from '../cited-links';

/**
 * A link that shows no longer what it proved. Failures that pass by themselves count once they were seen on two different
 * days; a person who looked at it and typed another word has the last one.
 */
export const deadLink: CoherenceRule<'dead-link'> = {
  id: 'dead-link',
  gravity: 'high',
  find: (facts) =>
    citedLinks(facts).flatMap(({ owner, subject, memory, typed }) => {
      if (standingOf(memory) !== 'counts' || (typed !== null && !isDead(typed))) return [];
      const { address, verdict } = memory;
      return { rule: 'dead-link', ...owner, subject, facts: { address, verdict } };
    }),
};
