import type { FollowUp } from '../../src/domain/model/follow-up';
import { observationsLetter } from '../../src/report';
import type { ReportContent, ReportOutcome } from '../../src/report';
import { day } from './sample-follow-up';

/** The letter of a municipality, made on that day. */
export function letterOutcome(followUp: FollowUp, municipality = 'Luvianos', madeOn = '2023-09-05'): ReportOutcome {
  return observationsLetter(followUp, municipality, { madeOn: day(madeOn) });
}

/** The content of a letter that must not be refused. */
export function letterOf(followUp: FollowUp, municipality = 'Luvianos', madeOn = '2023-09-05'): ReportContent {
  const outcome = letterOutcome(followUp, municipality, madeOn);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}
