import { readSpanishDate } from '../../domain/evidence/spanish-date';
import { HIGHEST_ORDINAL } from '../../domain/evidence/spanish-ordinal';
import type { CivilDate } from '../../domain/model/civil-date';
import type { ReportRound } from '../../domain/model/round';
import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookProblem } from '../../workbook/problems';
import { readLegends } from '../../workbook/read/read-legends';
import { readRounds } from '../../workbook/read/read-rounds';
import type { Answered, Outcome } from '../outcome';
import { refuse } from '../refuse';
import { chooseReport, reportNumber } from './choose-report';
import { isNeededForRounds } from './rounds-content';

/** What a person decided of a report that begins. */
export interface NewRoundAnswers {
  readonly number: number;
  readonly cutOff: CivilDate;
  /** Report whose legend is copied. */
  readonly legendOf: number;
  /** Report whose statuses are brought; null to begin with blanks. */
  readonly carryFrom: number | null;
}

/** An answer, or how the questions ended. */
type Step<T> = { readonly kind: 'answer'; readonly value: T } | Outcome;

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.newTitle, message: `${message}\n\n${messages.nothingChanged}` };
}

function readNumber(answer: string | null, rounds: readonly ReportRound[], suggested: number): Step<number> {
  if (answer === null) return { kind: 'cancelled' };
  const number = answer === '' ? suggested : reportNumber(answer);
  if (number === null || number < 1 || number > HIGHEST_ORDINAL) return refused(roundTexts.badNumber(answer));
  const isTaken = rounds.some((round) => round.number === number);
  return isTaken ? refused(roundTexts.takenNumber(number)) : { kind: 'answer', value: number };
}

/** Reports go in order of date: the cut-off lies between those of the reports before and after it. */
function readCutOff(answer: string | null, rounds: readonly ReportRound[], number: number): Step<CivilDate> {
  if (answer === null) return { kind: 'cancelled' };
  const read = readSpanishDate(answer);
  if (read.kind !== 'date') return refused(roundTexts.badDate(answer));
  const { date } = read;
  const before = rounds.filter((round) => round.number < number && round.cutOff >= date);
  const after = rounds.filter((round) => round.number > number && round.cutOff <= date);
  const [earlier, later] = [before[before.length - 1], after[0]];
  if (earlier) return refused(roundTexts.tooEarly(date, earlier.number, earlier.cutOff));
  return later ? refused(roundTexts.tooLate(date, later.number, later.cutOff)) : { kind: 'answer', value: date };
}

function askLegend(reports: readonly number[], suggested: number, { screen }: Pick<Services, 'screen'>): Step<number> {
  const answer = screen.ask(roundTexts.newTitle, roundTexts.askLegend(reports, suggested));
  const choice = chooseReport(answer, reports, suggested);
  if (choice.kind === 'cancelled') return choice;
  if (choice.kind === 'chosen') return { kind: 'answer', value: choice.report };
  return refused(roundTexts.noSuchLegend(choice.found, reports));
}

function ask(
  rounds: readonly ReportRound[],
  reports: readonly number[],
  services: Pick<Services, 'screen'>,
): Answered<NewRoundAnswers> {
  const { screen } = services;
  const { newTitle, askNumber, askCutOff, confirmCarrying, confirmSkipping } = roundTexts;
  const suggested = (rounds[rounds.length - 1]?.number ?? 0) + 1;
  const number = readNumber(screen.ask(newTitle, askNumber(suggested)), rounds, suggested);
  if (number.kind !== 'answer') return number;
  const isMeant =
    number.value <= suggested || screen.confirm(newTitle, confirmSkipping(number.value, suggested)) === true;
  if (!isMeant) return { kind: 'cancelled' };
  const cutOff = readCutOff(screen.ask(newTitle, askCutOff), rounds, number.value);
  if (cutOff.kind !== 'answer') return cutOff;
  const legendOf = askLegend(reports, reports[reports.length - 1] ?? 0, services);
  if (legendOf.kind !== 'answer') return legendOf;
  const previous = rounds.filter((round) => round.number < number.value);
  const from = previous[previous.length - 1]?.number ?? null;
  const carries = from === null ? false : screen.confirm(newTitle, confirmCarrying(from));
  if (carries === null) return { kind: 'cancelled' };
  const answers = { number: number.value, cutOff: cutOff.value, legendOf: legendOf.value };
  return { kind: 'answers', answers: { ...answers, carryFrom: carries ? from : null } };
}

/** Asks for the number, the cut-off, the legend to copy and whether statuses are brought along. */
export function askNewRound(services: Pick<Services, 'workbook' | 'screen'>): Answered<NewRoundAnswers> {
  const problems: WorkbookProblem[] = [];
  const content = services.workbook.read(isNeededForRounds);
  const rounds = readRounds(content, problems);
  const reports = readLegends(content, problems)
    .map(({ report }) => report)
    .sort((a, b) => a - b);
  return problems.length > 0 ? refuse(roundTexts.newTitle, problems) : ask(rounds, reports, services);
}
