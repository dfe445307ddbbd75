import type { CoherenceRule } from '../finding';

/** A closed report is what was published: it should still say so. */
export const closedReportChanged: CoherenceRule<'closed-report-changed'> = {
  id: 'closed-report-changed',
  gravity: 'high',
  find: ({ changedClosedReports }) =>
    changedClosedReports.map((report) => ({
      rule: 'closed-report-changed',
      municipality: '',
      toolCode: '',
      subject: { kind: 'round', number: report },
      facts: { report },
    })),
};
