import { formatCouncilSession, readCouncilSession } from '../evidence/council-session';
import type { CouncilSession } from '../evidence/council-session';
import { findCouncilSessions } from '../evidence/find-council-sessions';
import { dateParts } from '../model/civil-date';
import type { CivilDate } from '../model/civil-date';
import type { Advance, Evidence, FollowUp } from '../model/follow-up';
import type { DatedSession, SessionName, Subject } from './finding';

/** A session as a municipality cites it, in a row of evidence or within an Avance. */
export interface CitedSession {
  readonly municipality: string;
  readonly toolCode: string;
  readonly subject: Subject;
  readonly session: CouncilSession;
  /** As official documents write it. */
  readonly cited: string;
  /** The day on which it was held; null where the citation does not tell. */
  readonly date: CivilDate | null;
}

/** @returns every citation of a session that is understood, first those of the evidence */
export function citedSessions({ evidence, advances }: FollowUp): CitedSession[] {
  return [...evidence.flatMap(sessionsOfEvidence), ...advances.flatMap(sessionsOfAdvance)];
}

/** A cell may cite several sessions; its date is then no day of any of them. */
function sessionsOfEvidence({ municipality, toolCode, row, session: text, actDate }: Evidence): CitedSession[] {
  const subject: Subject = { kind: 'evidence', row, column: 'session' };
  const owner = { municipality, toolCode, subject };
  const only = text.trim() === '' ? null : readCouncilSession(text);
  if (only !== null) return [{ ...owner, session: only, cited: formatCouncilSession(only), date: actDate }];
  return findCouncilSessions(text).map(({ session, date }, _, all) => {
    return {
      ...owner,
      session,
      cited: formatCouncilSession(session),
      date: date ?? (all.length === 1 ? actDate : null),
    };
  });
}

function sessionsOfAdvance({ municipality, toolCode, row, text }: Advance): CitedSession[] {
  return findCouncilSessions(text).map(({ session, date }) => {
    const subject: Subject = { kind: 'advance', row };
    return { municipality, toolCode, subject, session, cited: formatCouncilSession(session), date };
  });
}

/**
 * The name by which citations of one session are known to be of the same.
 *
 * Numbers start anew each year and in each kind of session; one whose kind is not said is taken for an ordinary one,
 * which is what councils leave out (seed L213).
 * @returns null where neither the citation nor its day tells the number and the year
 */
export function sessionName({ session, date }: Pick<CitedSession, 'session' | 'date'>): SessionName | null {
  const number = session.number ?? session.ordinal;
  const year = session.year ?? (date === null ? null : dateParts(date).year);
  return number === null || year === null ? null : { number, year, kind: session.kind ?? 'ordinaria' };
}

/** @returns a key that is equal for equal names */
export function sessionKey({ year, kind, number }: SessionName): string {
  return `${year} ${kind} ${number}`;
}

/** @returns the session with its day; null where one of them is not told */
export function datedSession(citation: CitedSession): DatedSession | null {
  const name = sessionName(citation);
  return name === null || citation.date === null ? null : { ...name, date: citation.date };
}
