import type { LinkVerdict } from '../link-verdict';
import type { ObservedAnswer } from './observed';

/** A rule over what was answered; of the rules in their order, the first that matches says the verdict. */
export interface AnswerRule<Id extends string = string> {
  readonly id: Id;
  readonly verdict: LinkVerdict;
  readonly matches: (observed: ObservedAnswer) => boolean;
}

/** Keeps a rule's name as a type. */
export function rule<Id extends string>(
  id: Id,
  verdict: LinkVerdict,
  matches: (observed: ObservedAnswer) => boolean,
): AnswerRule<Id> {
  return { id, verdict, matches };
}
