import { linksThroughChaos } from '../../scripts/chaos/links-through-chaos';

/** Under the 500 KB that a store holds. */
const mostKept = 500 * 1024;

// `npm run bench -- chaos` does the same with twenty thousand links.
test.each([1, 4])(
  'executions ended at any call, quotas and clocks that jump: no link is lost, none visited twice (%d)',
  async (seed) => {
    const { executions, kills, wrong, refetched, keptBytes } = await linksThroughChaos(500, seed, 0.6);
    expect({ wrong, refetched }).toEqual({ wrong: [], refetched: [] });
    expect(kills).toBeGreaterThan(2);
    expect(executions).toBeGreaterThan(kills);
    expect(keptBytes).toBeLessThan(mostKept);
  },
  120_000,
);
