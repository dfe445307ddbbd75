import { masculineOrdinal } from '../../domain/evidence/spanish-ordinal';
import { compareRounds, type Comparison } from '../../domain/model/comparison';
import type { FollowUp } from '../../domain/model/follow-up';
import type { ReportRound } from '../../domain/model/round';
import { summaryTexts } from '../../texts/report-summary';
import type { Heading } from './blocks';

/** What became of the cells between the last two reports, or why nobody can say. */
export type Movement =
  | { readonly kind: 'too-few-reports' }
  /** The map between legends cannot be read. */
  | { readonly kind: 'no-map'; readonly before: ReportRound; readonly after: ReportRound }
  | {
      readonly kind: 'compared';
      readonly before: ReportRound;
      readonly after: ReportRound;
      readonly comparison: Comparison;
    };

/** Two reports, whether or not what moved between them is known. */
type Reports = Exclude<Movement, { kind: 'too-few-reports' }>;

/** The heading over what moved, in a summary. */
export function movementHeading({ before, after }: Reports): Heading {
  const text = summaryTexts.moved(masculineOrdinal(before.number), masculineOrdinal(after.number));
  return { kind: 'heading', level: 4, text, newPage: false };
}

/** Compares the last two reports through the map between their legends. */
export function movementOf({ rounds, equivalences, catalogue, municipalities }: FollowUp): Movement {
  const [before, after] = rounds.slice(-2);
  if (!before || !after) return { kind: 'too-few-reports' };
  const reports = { before: before.round, after: after.round };
  if (equivalences === null) return { kind: 'no-map', ...reports };
  const comparison = compareRounds({ before, after, equivalences, catalogue, municipalities });
  return { kind: 'compared', ...reports, comparison };
}
