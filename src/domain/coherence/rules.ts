import type { CoherenceFacts } from './facts';
import type { CoherenceRule, Finding, RuleId } from './finding';
import { afterCutOff } from './rules/after-cut-off';
import { approvalAfterGazette } from './rules/approval-after-gazette';
import { closedProjectUnfinished } from './rules/closed-project-unfinished';
import { closedReportChanged } from './rules/closed-report-changed';
import { deadLink } from './rules/dead-link';
import { evidenceWithoutFulfilment } from './rules/evidence-without-fulfilment';
import { fileOlderThanAct } from './rules/file-older-than-act';
import { foreignDomain } from './rules/foreign-domain';
import { fulfilledButDenied } from './rules/fulfilled-but-denied';
import { fulfilledWithoutAdvance } from './rules/fulfilled-without-advance';
import { fulfilledWithoutEvidence } from './rules/fulfilled-without-evidence';
import { futureAlreadyDone } from './rules/future-already-done';
import { misspeltAddress } from './rules/misspelt-address';
import { misspeltAcronym } from './rules/misspelt-acronym';
import { ordinalUnlikeNumber } from './rules/ordinal-unlike-number';
import { otherTermAddress } from './rules/other-term-address';
import { pastedMeans } from './rules/pasted-means';
import { sessionOnTwoDays } from './rules/session-on-two-days';
import { sessionYearUnlikeAct } from './rules/session-year-unlike-act';
import { sessionsOutOfOrder } from './rules/sessions-out-of-order';
import { unlistedAnnex } from './rules/unlisted-annex';
import { unmentionedInLink } from './rules/unmentioned-in-link';
import { yearWithoutPhrase } from './rules/year-without-phrase';

/** Every rule of the review, by its name. */
export const coherenceRules = {
  'closed-report-changed': closedReportChanged,
  'fulfilled-without-evidence': fulfilledWithoutEvidence,
  'fulfilled-without-advance': fulfilledWithoutAdvance,
  'fulfilled-but-denied': fulfilledButDenied,
  'evidence-without-fulfilment': evidenceWithoutFulfilment,
  'approval-after-gazette': approvalAfterGazette,
  'after-cut-off': afterCutOff,
  'file-older-than-act': fileOlderThanAct,
  'ordinal-unlike-number': ordinalUnlikeNumber,
  'session-year-unlike-act': sessionYearUnlikeAct,
  'sessions-out-of-order': sessionsOutOfOrder,
  'session-on-two-days': sessionOnTwoDays,
  'misspelt-address': misspeltAddress,
  'foreign-domain': foreignDomain,
  'dead-link': deadLink,
  'unmentioned-in-link': unmentionedInLink,
  'unlisted-annex': unlistedAnnex,
  'future-already-done': futureAlreadyDone,
  'misspelt-acronym': misspeltAcronym,
  'year-without-phrase': yearWithoutPhrase,
  'closed-project-unfinished': closedProjectUnfinished,
  'other-term-address': otherTermAddress,
  'pasted-means': pastedMeans,
} as const satisfies { readonly [Rule in RuleId]: CoherenceRule<Rule> };

/** @returns all that the rules find, rule by rule */
export function reviewCoherence(facts: CoherenceFacts): Finding[] {
  return Object.values(coherenceRules).flatMap((rule): Finding[] => rule.find(facts));
}
