import { archiveAddress } from '../../domain/links/archive-address';
import { needsSecondDay } from '../../domain/links/link-verdict';
import type { LinkMemory } from '../../domain/links/memory/link-memory';
import { isGood, standingOf } from '../../domain/links/memory/remember';
import { formatShortDate } from '../../domain/model/civil-date';
import { dayOf } from '../../domain/model/civil-moment';
import { linkTexts } from '../../texts/links';

function standingWords(memory: LinkMemory): string {
  const { failingSince, verdict } = memory;
  if (failingSince === null) return '';
  const standing = standingOf(memory);
  if (standing === 'pending') return linkTexts.pending(formatShortDate(failingSince));
  return standing === 'counts' && needsSecondDay(verdict) ? linkTexts.confirmed(formatShortDate(failingSince)) : '';
}

/** Where a link shows no longer what it did, the archive may have it from the last day on which it was seen. */
function lastGoodWords({ verdict, failingSince, lastGood, address }: LinkMemory): string {
  if (isGood(verdict) || failingSince === null || lastGood === null) return '';
  return linkTexts.lastGood(formatShortDate(lastGood), archiveAddress(address, lastGood));
}

function changeWords({ changedOn, checkedAt }: LinkMemory): string {
  return changedOn === dayOf(checkedAt) ? linkTexts.changed(formatShortDate(changedOn)) : '';
}

/**
 * @param seen what the visit itself came to, in words
 * @returns that, and what follows from the visits before: since when it fails, when it was last good, whether it changed
 */
export function linkDetailText(seen: string, memory: LinkMemory): string {
  return [seen, standingWords(memory), lastGoodWords(memory), changeWords(memory)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
