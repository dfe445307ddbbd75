import type { CivilDate } from '../../model/civil-date';
import type { Evidence } from '../../model/follow-up';
import type { ReportRound } from '../../model/round';
import type { CoherenceRule, FindingOf } from '../finding';

/** What a report counts had happened by its cut-off. */
export const afterCutOff: CoherenceRule<'after-cut-off'> = {
  id: 'after-cut-off',
  gravity: 'medium',
  judgesLatestReport: true,
  find: ({ followUp, latest }) =>
    latest === null ? [] : followUp.evidence.flatMap((evidence) => findIn(evidence, latest.round)),
};

function findIn(evidence: Evidence, { number, cutOff }: ReportRound): FindingOf<'after-cut-off'>[] {
  const later = (date: CivilDate | null): CivilDate | null => (date !== null && date > cutOff ? date : null);
  const [actDate, gazetteDate] = [later(evidence.actDate), later(evidence.gazetteDate)];
  if (actDate === null && gazetteDate === null) return [];
  return [
    {
      rule: 'after-cut-off',
      municipality: evidence.municipality,
      toolCode: evidence.toolCode,
      subject: { kind: 'evidence', row: evidence.row, column: actDate === null ? 'gazetteDate' : 'actDate' },
      facts: { evidence: evidence.description.trim(), actDate, gazetteDate, report: number, cutOff },
    },
  ];
}
