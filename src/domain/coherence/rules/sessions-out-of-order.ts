import { dateParts } from '../../model/civil-date';
import { datedSession } from '../cited-sessions';
import type { CitedSession } from '../cited-sessions';
import { groupedBy } from '../../model/grouped-by';
import type { CoherenceRule, DatedSession, FindingOf } from '../finding';

/** Sessions of a year are numbered in the order in which they are held: 27 on 7 July, 34 on 25 August. */
export const sessionsOutOfOrder: CoherenceRule<'sessions-out-of-order'> = {
  id: 'sessions-out-of-order',
  gravity: 'medium',
  find: ({ sessions }) =>
    Array.from(sessions.values(), (citations) => groupedBy(citations.flatMap(placed), seriesOf))
      .flatMap((series) => [...series.values()])
      .flatMap(findIn),
};

interface PlacedSession extends DatedSession {
  readonly citation: CitedSession;
}

function placed(citation: CitedSession): PlacedSession[] {
  const dated = datedSession(citation);
  // One dated in another year is told by that, not by its order.
  return dated && dateParts(dated.date).year === dated.year ? [{ ...dated, citation }] : [];
}

function seriesOf({ year, kind }: PlacedSession): string {
  return `${year} ${kind}`;
}

/** A session and its first and last day: they differ where it is told on two. */
interface Held {
  readonly first: PlacedSession;
  readonly last: PlacedSession;
}

/** Neighbours alone are compared, so that one slip is one finding; days that overlap are not out of order. */
function findIn(series: readonly PlacedSession[]): FindingOf<'sessions-out-of-order'>[] {
  const held = Array.from(groupedBy(series, ({ number }) => String(number)).values(), heldOf);
  held.sort((one, other) => one.first.number - other.first.number);
  return held.flatMap(({ last: later }, place) => {
    const earlier = held[place - 1]?.first;
    return earlier === undefined || earlier.date <= later.date ? [] : [finding(earlier, later)];
  });
}

function heldOf(sessions: readonly PlacedSession[]): Held {
  const [first, ...rest] = sessions as readonly [PlacedSession, ...PlacedSession[]];
  return {
    first: rest.reduce((one, other) => (other.date < one.date ? other : one), first),
    last: rest.reduce((one, other) => (other.date > one.date ? other : one), first),
  };
}

function finding(earlier: PlacedSession, later: PlacedSession): FindingOf<'sessions-out-of-order'> {
  const named = ({ number, year, kind, date }: DatedSession): DatedSession => ({ number, year, kind, date });
  return {
    rule: 'sessions-out-of-order',
    municipality: later.citation.municipality,
    toolCode: '',
    subject: later.citation.subject,
    facts: { earlier: named(earlier), later: named(later) },
  };
}
