import { dateInAddress } from '../../evidence/date-in-address';
import { readCouncilSession } from '../../evidence/council-session';
import type { CivilDate } from '../../model/civil-date';
import type { Evidence } from '../../model/follow-up';
import { datedSession, sessionKey, sessionName } from '../cited-sessions';
import type { CoherenceFacts } from '../facts';
import type { CoherenceRule, FindingOf, SessionName } from '../finding';

/** A file that proves an act was made no earlier than it (seed L305-307). */
export const fileOlderThanAct: CoherenceRule<'file-older-than-act'> = {
  id: 'file-older-than-act',
  gravity: 'medium',
  find: (facts) => {
    const days = sessionDays(facts);
    return facts.followUp.evidence.flatMap((evidence) => findIn(evidence, days.get(evidence.municipality)));
  },
};

type SessionDays = ReadonlyMap<string, CivilDate>;

/** The first day that each municipality tells of each of its sessions, by the session's key. */
function sessionDays({ sessions }: CoherenceFacts): ReadonlyMap<string, SessionDays> {
  const entries = Array.from(sessions, ([municipality, citations]) => {
    const days = new Map<string, CivilDate>();
    for (const dated of citations.flatMap((citation) => datedSession(citation) ?? [])) {
      const earlier = days.get(sessionKey(dated));
      if (earlier === undefined || dated.date < earlier) days.set(sessionKey(dated), dated.date);
    }
    return [municipality, days] as const;
  });
  return new Map(entries);
}

interface Act {
  readonly actDate: CivilDate;
  readonly session: SessionName | null;
}

/** When what the evidence proves was done: its own date, or that of its session wherever it is told. */
function actOf({ actDate, session: text }: Evidence, days: SessionDays | undefined): Act | null {
  if (actDate !== null) return { actDate, session: null };
  const read = readCouncilSession(text);
  const session = read && sessionName({ session: read, date: null });
  const date = session && days?.get(sessionKey(session));
  return session && date ? { actDate: date, session } : null;
}

function findIn(evidence: Evidence, days: SessionDays | undefined): FindingOf<'file-older-than-act'>[] {
  const stamp = dateInAddress(evidence.link);
  const act = stamp && actOf(evidence, days);
  if (!stamp || !act || stamp.date >= act.actDate) return [];
  return [
    {
      rule: 'file-older-than-act',
      municipality: evidence.municipality,
      toolCode: evidence.toolCode,
      subject: { kind: 'evidence', row: evidence.row, column: 'link' },
      facts: { stamp: stamp.text, fileDate: stamp.date, ...act },
    },
  ];
}
