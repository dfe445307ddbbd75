import { wholeCompliance } from '../../domain/model/compliance';
import type { FollowedRound, FollowUp } from '../../domain/model/follow-up';
import { reportTexts } from '../../texts/report';

/** @returns the first thing in any matrix that cannot be printed truthfully, as a sentence; null when there is none */
export function matrixTrouble(followUp: FollowUp): string | null {
  return followUp.rounds.map((followed) => troubleIn(followed, followUp)).find((trouble) => trouble !== null) ?? null;
}

function troubleIn({ matrix, legend, round }: FollowedRound, followUp: FollowUp): string | null {
  const names = matrix.rows.map((row) => row.municipality);
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) return reportTexts.refusals.repeatedRow(repeated, round.number);
  const outcome = wholeCompliance(matrix, legend, followUp.catalogue);
  const [cell] = outcome.kind === 'unknown-letters' ? outcome.cells : [];
  return cell ? reportTexts.refusals.unknownState(cell.letter, cell.municipality, cell.toolCode, round.number) : null;
}
