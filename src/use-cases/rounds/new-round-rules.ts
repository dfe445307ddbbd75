import type { CivilDate } from '../../domain/model/civil-date';
import type { ReportRound } from '../../domain/model/round';
import { roundTexts } from '../../texts/rounds';
import type { NewRoundAnswers } from './new-round-answers';

/**
 * What keeps a report from being begun: each rule is held against an answer as it is given, and all of them again when
 * the report is made, because others go on working while a question waits. A rule answers the sentence, or null.
 */

/** What the lists say that a new report must fit into. */
export interface PresentReports {
  readonly rounds: readonly ReportRound[];
  /** Reports with rows in the tab "Simbología". */
  readonly withLegend: readonly number[];
}

export function numberObstacle(number: number, { rounds }: PresentReports): string | null {
  return rounds.some((round) => round.number === number) ? roundTexts.takenNumber(number) : null;
}

/** Reports go in order of date: the cut-off lies between those of the reports before and after it. */
export function cutOffObstacle(cutOff: CivilDate, number: number, { rounds }: PresentReports): string | null {
  const before = rounds.filter((round) => round.number < number && round.cutOff >= cutOff);
  const after = rounds.filter((round) => round.number > number && round.cutOff <= cutOff);
  const [earlier, later] = [before[before.length - 1], after[0]];
  if (earlier) return roundTexts.tooEarly(cutOff, earlier.number, earlier.cutOff);
  return later ? roundTexts.tooLate(cutOff, later.number, later.cutOff) : null;
}

export function legendObstacle(report: number, { withLegend }: PresentReports): string | null {
  return withLegend.includes(report) ? null : roundTexts.noSuchLegend(String(report), withLegend);
}

/** Statuses are brought from a report that is listed, and through its legend. */
export function carryObstacle(from: number | null, { rounds, withLegend }: PresentReports): string | null {
  if (from === null) return null;
  if (!rounds.some(({ number }) => number === from)) return roundTexts.noLongerListed(from);
  return withLegend.includes(from) ? null : roundTexts.noLegendToCarry(from);
}

/** A legend that was written for the report beforehand is its own, and none is copied. */
function copyObstacle({ number, legendOf }: NewRoundAnswers, present: PresentReports): string | null {
  return present.withLegend.includes(number) ? null : legendObstacle(legendOf, present);
}

/** @returns the first thing that keeps a report from being made as it was answered for */
export function newRoundObstacle(answers: NewRoundAnswers, present: PresentReports): string | null {
  const { number, cutOff, carryFrom } = answers;
  return (
    numberObstacle(number, present) ??
    cutOffObstacle(cutOff, number, present) ??
    copyObstacle(answers, present) ??
    carryObstacle(carryFrom, present)
  );
}
