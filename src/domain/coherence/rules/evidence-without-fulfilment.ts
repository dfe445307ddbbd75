import { isFulfilled } from '../../model/legend';
import type { CoherenceFacts, StatusCell } from '../facts';
import type { CoherenceRule } from '../finding';
import { cellSubject } from '../fulfilled-cells';

/** Evidence for what does not count as done may be a state that nobody brought up to date. */
export const evidenceWithoutFulfilment: CoherenceRule<'evidence-without-fulfilment'> = {
  id: 'evidence-without-fulfilment',
  gravity: 'low',
  judgesStates: true,
  judgesLatestReport: true,
  find: (facts) =>
    facts.cells
      .filter((cell) => isUnfulfilled(cell) && hasEvidence(facts, cell))
      .map((cell) => ({
        rule: 'evidence-without-fulfilment',
        municipality: cell.municipality,
        toolCode: cell.toolCode,
        subject: cellSubject(cell),
        facts: { report: cell.report, state: cell.state?.label ?? null },
      })),
};

/** What does not apply is neither done nor undone. */
function isUnfulfilled({ state }: StatusCell): boolean {
  return state === null || (!isFulfilled(state) && state.weight !== 'not-applicable');
}

function hasEvidence({ evidenceOf }: CoherenceFacts, { municipality, toolCode }: StatusCell): boolean {
  return evidenceOf(municipality, toolCode).length > 0;
}
