import type { CivilDate } from '../../model/civil-date';
import { dayOf, type CivilMoment } from '../../model/civil-moment';
import { isDead, needsSecondDay, type LinkVerdict } from '../link-verdict';
import type { LinkCheck, LinkMemory } from './link-memory';

/** Verdicts by which a person who opens the link sees what it is for. */
const good: readonly LinkVerdict[] = ['alive', 'redirected'];

/** @returns whether the verdict says that the link shows what it should */
export function isGood(verdict: LinkVerdict): boolean {
  return good.includes(verdict);
}

/**
 * @param before what was known of the address; null where it is new
 * @param check what its visit came to
 * @param at when that was
 * @returns what is known of it now
 */
export function remember(before: LinkMemory | null, address: string, check: LinkCheck, at: CivilMoment): LinkMemory {
  const today = dayOf(at);
  const { firstSeen, lastGood, failingSince, fingerprint, changedOn } = before ?? { ...unknown, firstSeen: today };
  return {
    ...check,
    address,
    checkedAt: at,
    firstSeen,
    lastGood: isGood(check.verdict) ? today : lastGood,
    failingSince: isDead(check.verdict) ? (failingSince ?? today) : null,
    fingerprint: check.fingerprint === '' ? fingerprint : check.fingerprint,
    changedOn: isChanged(before, check) ? today : changedOn,
  };
}

const unknown = { lastGood: null, failingSince: null, fingerprint: '', changedOn: null } as const;

/** Only a document that was seen before can have changed; while it cannot be seen, the one before is remembered. */
function isChanged(before: LinkMemory | null, { fingerprint }: LinkCheck): boolean {
  const known = before?.fingerprint ?? '';
  return known !== '' && fingerprint !== '' && known !== fingerprint;
}

/** Whether a failure counts: some pass by themselves, and count once they were seen on two different days. */
export type Standing = 'counts' | 'pending' | 'no-failure';

/** @returns how much is to be made of what is known of an address */
export function standingOf({
  verdict,
  failingSince,
  checkedAt,
}: Pick<LinkMemory, 'verdict' | 'failingSince' | 'checkedAt'>): Standing {
  if (!isDead(verdict)) return 'no-failure';
  return needsSecondDay(verdict) && !isEarlier(failingSince, dayOf(checkedAt)) ? 'pending' : 'counts';
}

function isEarlier(day: CivilDate | null, than: CivilDate): boolean {
  return day !== null && day < than;
}
