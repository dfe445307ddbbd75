import type { CoherenceRule } from '../finding';

/** What was published had been approved before, or that same day. */
export const approvalAfterGazette: CoherenceRule<'approval-after-gazette'> = {
  id: 'approval-after-gazette',
  gravity: 'high',
  find: ({ followUp }) =>
    followUp.evidence.flatMap(({ municipality, toolCode, row, description, actDate, gazetteDate }) => {
      if (actDate === null || gazetteDate === null || actDate <= gazetteDate) return [];
      return {
        rule: 'approval-after-gazette',
        municipality,
        toolCode,
        subject: { kind: 'evidence', row, column: 'gazetteDate' },
        facts: { evidence: description.trim(), actDate, gazetteDate },
      };
    }),
};
