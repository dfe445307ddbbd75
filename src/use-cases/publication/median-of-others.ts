import { municipalityCompliance } from '../../domain/model/compliance';
import type { FollowUp } from '../../domain/model/follow-up';
import { median } from '../../domain/model/median';
import { known, linesIn } from '../../report/content/subject';

/**
 * How many others must have data for their median to be told. Of one it would be that one's own figure, and of two, three
 * or four whoever knows their own and another's could work out the rest.
 */
export const fewestOthers = 5;

/** @returns the median compliance of the other municipalities in the current report; null where too few have data */
export function medianOfOthers({ rounds, municipalities, catalogue }: FollowUp, municipality: string): number | null {
  const current = rounds[rounds.length - 1];
  if (!current) return null;
  const others = municipalities.filter(({ name }) => name !== municipality);
  const shares = linesIn(current, others).flatMap(({ row }) => {
    const { share, blanks, counted } = known(municipalityCompliance(row, current.legend, catalogue));
    return share === null || blanks === counted ? [] : [share];
  });
  return shares.length < fewestOthers ? null : median(shares);
}
