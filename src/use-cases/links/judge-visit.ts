import { contentNote } from '../../domain/links/content-proof/content-note';
import { missingMentions } from '../../domain/links/content-proof/missing-mentions';
import type { LinkFacts } from '../../domain/links/facts';
import type { LinkCheck } from '../../domain/links/memory/link-memory';
import { isGood } from '../../domain/links/memory/remember';
import { judgeLink } from '../../domain/links/verdict/judge-link';
import type { VisitedLink } from '../../domain/links/waves/link-run';
import { linkDetail, linkTexts } from '../../texts/links';

/** What a row of evidence would have its link speak of. */
export interface Expectation {
  readonly municipality: string;
  readonly toolCode: string;
  readonly toolWords: readonly string[];
  readonly year: number | null;
}

/** Rows of different owners that one address is said to lack words for: more say nothing new. */
const mostOwners = 5;

function contentsOf({ end }: LinkFacts, expectations: readonly Expectation[]): string {
  if (end.kind !== 'answer') return '';
  const lines = expectations.slice(0, mostOwners).flatMap((expected) => {
    const missing = missingMentions(end.page, expected, end.address);
    if (missing.length === 0) return [];
    return [contentNote(expected, linkTexts.missingMentions(missing, expected))];
  });
  return Array.from(new Set(lines)).join('\n');
}

/** A page is never twice the same; a document stays as it was unless someone changes it. */
function documentFingerprint({ facts: { end }, fingerprint }: VisitedLink): string {
  return end.kind === 'answer' && end.page.kind !== 'html' ? fingerprint : '';
}

/**
 * @param visited what a visit observed
 * @param expectations of those who cite the address
 * @returns what is to be kept of it
 */
export function judgeVisit(visited: VisitedLink, expectations: readonly Expectation[]): LinkCheck {
  const { facts } = visited;
  const { end, hops, asked } = facts;
  const { rule, verdict } = judgeLink(facts);
  const last = hops[hops.length - 1];
  return {
    verdict,
    detail: linkDetail[rule](facts),
    contents: isGood(verdict) ? contentsOf(facts, expectations) : '',
    leadsTo: end.address === asked ? '' : end.address,
    status: last?.status ?? null,
    type: end.kind === 'answer' ? end.page.declaredType : '',
    length: end.kind === 'answer' ? end.length : null,
    fingerprint: isGood(verdict) ? documentFingerprint(visited) : '',
  };
}
