import type { CoherenceRule } from '../finding';
import { cellSubject, fulfilledCells } from '../fulfilled-cells';

/** What counts as done is told by the municipality in an Avance. */
export const fulfilledWithoutAdvance: CoherenceRule<'fulfilled-without-advance'> = {
  id: 'fulfilled-without-advance',
  gravity: 'medium',
  judgesStates: true,
  judgesLatestReport: true,
  find: (facts) =>
    fulfilledCells(facts)
      .filter((cell) => facts.advancesOf(cell.municipality, cell.toolCode).every(({ text }) => text.trim() === ''))
      .map((cell) => ({
        rule: 'fulfilled-without-advance',
        municipality: cell.municipality,
        toolCode: cell.toolCode,
        subject: cellSubject(cell),
        facts: { report: cell.report, state: cell.state.label },
      })),
};
