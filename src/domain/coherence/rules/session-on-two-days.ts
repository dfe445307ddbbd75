import type { CitedSession } from '../cited-sessions';
import { datedSession, sessionKey } from '../cited-sessions';
import type { CoherenceRule, DatedSession, FindingOf } from '../finding';
import { groupedBy } from '../../model/grouped-by';

/** A session is held on one day, whoever cites it. */
export const sessionOnTwoDays: CoherenceRule<'session-on-two-days'> = {
  id: 'session-on-two-days',
  gravity: 'medium',
  find: ({ sessions }) =>
    Array.from(sessions.values(), (citations) => groupedBy(citations.flatMap(dated), sessionKey))
      .flatMap((bySession) => [...bySession.values()])
      .flatMap(findIn),
};

interface Told extends DatedSession {
  readonly citation: CitedSession;
}

function dated(citation: CitedSession): Told[] {
  const session = datedSession(citation);
  return session === null ? [] : [{ ...session, citation }];
}

function findIn(told: readonly Told[]): FindingOf<'session-on-two-days'>[] {
  const byDay = groupedBy(told, ({ date }) => date);
  const [first] = told;
  if (first === undefined || byDay.size < 2) return [];
  const days = Array.from(byDay.values(), (sameDay) => ({
    date: (sameDay[0] ?? first).date,
    toolCodes: Array.from(new Set(sameDay.map(({ citation }) => citation.toolCode))).sort(),
  }));
  days.sort((one, other) => (one.date < other.date ? -1 : 1));
  const { number, year, kind, citation } = first;
  return [
    {
      rule: 'session-on-two-days',
      municipality: citation.municipality,
      toolCode: '',
      subject: citation.subject,
      facts: { session: { number, year, kind }, days },
    },
  ];
}
