import type { FollowUp } from '../../domain/model/follow-up';
import type { Services } from '../../services/services';
import { issuingTexts } from '../../texts/issuing';
import { issuingConcerns, type IssuingConcern } from './issuing-concerns';

const kinds = Object.keys(issuingTexts.batchCounts) as IssuingConcern['kind'][];

/**
 * Asks once for all reports whether they are issued with what would embarrass.
 * @returns whether to go on: without asking, where nothing would
 */
export function goesOnWithAll({ screen }: Pick<Services, 'screen'>, followUp: FollowUp): boolean {
  const own = followUp.municipalities.map(
    ({ name }) => new Set(issuingConcerns(followUp, name).map(({ kind }) => kind)),
  );
  const concerned = own.filter(({ size }) => size > 0).length;
  if (concerned === 0) return true;
  const counts = kinds.flatMap((kind) => {
    const municipalities = own.filter((each) => each.has(kind)).length;
    return municipalities === 0 ? [] : [issuingTexts.batchCounts[kind](municipalities)];
  });
  return screen.confirm(issuingTexts.title, issuingTexts.batchQuestion(concerned, own.length, counts)) === true;
}
