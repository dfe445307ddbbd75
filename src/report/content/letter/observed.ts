import type { FollowedRound, OpenFinding } from '../../../domain/model/follow-up';
import { ownFindings } from '../open-findings';
import type { Subject } from '../subject';
import { deadLinksOf, type DeadLink } from './dead-links';
import { openToolsOf, type OpenTool } from './open-tools';

/** All that a letter observes of its municipality. */
export interface Observed {
  readonly subject: Subject;
  /** The report that it goes by. */
  readonly latest: FollowedRound;
  readonly tools: readonly OpenTool[];
  readonly deadLinks: readonly DeadLink[];
  /** Gravest first, without those that say of a dead link what the letter says of it by itself. */
  readonly findings: readonly OpenFinding[];
}

/** @returns what is open for the municipality in its latest report */
export function observedIn(subject: Subject, latest: FollowedRound): Observed {
  const deadLinks = deadLinksOf(subject);
  const isSaid = ({ toolCode, text }: OpenFinding): boolean =>
    deadLinks.some((link) => link.evidence.toolCode === toolCode && text.startsWith(link.sentence));
  const findings = ownFindings(subject).filter((finding) => !isSaid(finding));
  return { subject, latest, tools: openToolsOf(subject, latest), deadLinks, findings };
}

/** @returns whether nothing is open, so that there is no letter to write */
export function isNothing({ tools, deadLinks, findings }: Observed): boolean {
  return tools.length === 0 && deadLinks.length === 0 && findings.length === 0;
}
