import type { Ending, FinalAnswer, LinkFacts } from '../facts';
import type { LinkVerdict } from '../link-verdict';
import { aliveRules, doubtRules } from './content-rules';
import { errorPageRules } from './error-page-rules';
import { observe } from './observed';
import { statusRules } from './status-rules';
import { signInPageRules, wallRules } from './wall-rules';

/** Every rule over an answer, in the order in which they are tried. */
export const answerRules = [
  ...wallRules,
  ...statusRules,
  ...errorPageRules,
  ...signInPageRules,
  ...doubtRules,
  ...aliveRules,
] as const;

/** Everything but an answer says its verdict by itself. */
const endVerdicts = {
  name: 'no-answer',
  unreachable: 'no-answer',
  timeout: 'no-answer',
  other: 'no-answer',
  /** Who sends more than a script may receive is not sending an error. */
  'too-large': 'alive',
  'refused-address': 'misspelt',
  parked: 'no-answer',
  'redirect-loop': 'server-error',
  'too-many-redirects': 'server-error',
  'bad-location': 'server-error',
  certificate: 'bad-certificate',
  'certificate-and-not-found': 'not-found',
} as const satisfies Record<string, LinkVerdict>;

/** The name of what decided a verdict. */
export type VerdictRuleId = (typeof answerRules)[number]['id'] | keyof typeof endVerdicts;

/** A verdict, and what decided it. */
export interface Judgement {
  readonly rule: VerdictRuleId;
  readonly verdict: LinkVerdict;
}

function endRule(end: Exclude<Ending, FinalAnswer>): keyof typeof endVerdicts {
  if (end.kind === 'failure') return end.reason;
  // With a certificate or without, it is not there.
  if (end.kind === 'certificate' && (end.status === 404 || end.status === 410)) return 'certificate-and-not-found';
  return end.kind;
}

/** @returns what is to be said of a link, by what its visit observed: the first rule that matches */
export function judgeLink(facts: LinkFacts): Judgement {
  const { end } = facts;
  if (end.kind !== 'answer') {
    const rule = endRule(end);
    return { rule, verdict: endVerdicts[rule] };
  }
  const observed = observe(facts, end);
  const found = observed === null ? undefined : answerRules.find(({ matches }) => matches(observed));
  return found ? { rule: found.id, verdict: found.verdict } : { rule: 'alive', verdict: 'alive' };
}
