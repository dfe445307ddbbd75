import type { CoherenceRule } from '../finding';
import { cellSubject, fulfilledCells } from '../fulfilled-cells';

/** What counts as done has something that proves it. */
export const fulfilledWithoutEvidence: CoherenceRule<'fulfilled-without-evidence'> = {
  id: 'fulfilled-without-evidence',
  gravity: 'high',
  judgesStates: true,
  judgesLatestReport: true,
  find: (facts) =>
    fulfilledCells(facts)
      .filter(({ municipality, toolCode }) => facts.evidenceOf(municipality, toolCode).length === 0)
      .map((cell) => ({
        rule: 'fulfilled-without-evidence',
        municipality: cell.municipality,
        toolCode: cell.toolCode,
        subject: cellSubject(cell),
        facts: { report: cell.report, state: cell.state.label },
      })),
};
