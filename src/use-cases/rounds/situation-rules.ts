import type { ReportRound } from '../../domain/model/round';
import { roundTexts } from '../../texts/rounds';

/**
 * What can be closed and reopened: offered by it when a person is asked, and judged by it again when the answer is acted
 * on, because others go on working while a question waits.
 */

/** A report as the answer needs it, or what others did to it meanwhile. */
export type StillTrue =
  { readonly kind: 'as-asked'; readonly round: ReportRound } | { readonly kind: 'changed'; readonly message: string };

/** A report can be closed while it is open, and also where it was closed before the add-on could keep its fingerprint. */
export function isClosable({ situation, isSealed }: ReportRound): boolean {
  return situation === 'open' || !isSealed;
}

export function isReopenable({ situation }: ReportRound): boolean {
  return situation === 'closed';
}

function still(
  number: number,
  rounds: readonly ReportRound[],
  isAllowed: (round: ReportRound) => boolean,
  otherwise: (number: number) => string,
): StillTrue {
  const round = rounds.find((candidate) => candidate.number === number);
  if (!round) return { kind: 'changed', message: roundTexts.noLongerListed(number) };
  return isAllowed(round) ? { kind: 'as-asked', round } : { kind: 'changed', message: otherwise(number) };
}

/** @returns the report to close, or why it no longer can be */
export function stillClosable(number: number, rounds: readonly ReportRound[]): StillTrue {
  return still(number, rounds, isClosable, roundTexts.closedMeanwhile);
}

/** @returns the report to reopen, or why it no longer can be */
export function stillReopenable(number: number, rounds: readonly ReportRound[]): StillTrue {
  return still(number, rounds, isReopenable, roundTexts.reopenedMeanwhile);
}
