import { isDead, type LinkVerdict } from '../../../domain/links/link-verdict';
import type { Evidence, FollowUp } from '../../../domain/model/follow-up';
import { linkVerdictNames, verdictOf } from '../../../texts/link-verdicts';

/** What is known of the link of a piece of evidence: its verdict, that nobody opened it, or a word of a person's own. */
export type LinkStanding = LinkVerdict | 'unchecked' | 'other-word';

/** A piece of evidence with a link. */
export interface CitedLink {
  readonly municipality: string;
  readonly standing: LinkStanding;
}

/** In the order in which they are counted. */
export const linkVerdicts = Object.keys(linkVerdictNames) as LinkVerdict[];
export const deadVerdicts: readonly LinkVerdict[] = linkVerdicts.filter(isDead);

/** @returns the evidence that has a link, and how that link is; evidence with nothing to open is left out */
export function citedLinks({ evidence }: FollowUp): CitedLink[] {
  return evidence
    .filter(({ link }) => link.trim() !== '')
    .map((each) => ({ municipality: each.municipality, standing: standingOf(each) }));
}

function standingOf({ linkVerdict }: Evidence): LinkStanding {
  if (linkVerdict.trim() === '') return 'unchecked';
  return verdictOf(linkVerdict) ?? 'other-word';
}

/** @returns whether a link is known to show no longer what it proved */
export function isLost({ standing }: CitedLink): boolean {
  return standing !== 'unchecked' && standing !== 'other-word' && isDead(standing);
}

/** @returns how many of the links stand so */
export function countOf(standing: LinkStanding, links: readonly CitedLink[]): number {
  return links.filter((link) => link.standing === standing).length;
}
