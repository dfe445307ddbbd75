import type { FollowUp } from '../../src/domain/model/follow-up';
import { municipalReport, regionalReport } from '../../src/report';
import type { ReportContent } from '../../src/report';
import type { Block } from '../../src/report/content/blocks';
import { day } from './sample-follow-up';

/** The content of a report that must not be refused. */
export function reportOf(followUp: FollowUp, municipality = 'Luvianos'): ReportContent {
  const outcome = municipalReport(followUp, municipality, { madeOn: day('2023-09-05') });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}

/** The reason why a report is refused. */
export function refusalOf(followUp: FollowUp, municipality = 'Luvianos'): string {
  const outcome = municipalReport(followUp, municipality, { madeOn: day('2023-09-05') });
  if (outcome.kind === 'report') throw new Error('the report was made');
  return outcome.reason;
}

/** The content of the report on all municipalities, which must not be refused. */
export function regionalOf(followUp: FollowUp): ReportContent {
  const outcome = regionalReport(followUp, { madeOn: day('2023-09-05') });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}

/** The reason why the report on all municipalities is refused. */
export function regionalRefusalOf(followUp: FollowUp): string {
  const outcome = regionalReport(followUp, { madeOn: day('2023-09-05') });
  if (outcome.kind === 'report') throw new Error('the report was made');
  return outcome.reason;
}

/** All blocks of a kind, in order. */
export function blocksOf<Kind extends Block['kind']>(
  content: ReportContent,
  kind: Kind,
): Extract<Block, { kind: Kind }>[] {
  return content.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}
