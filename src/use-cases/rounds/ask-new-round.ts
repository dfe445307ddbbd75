import { readSpanishDate } from '../../domain/evidence/spanish-date';
import { HIGHEST_ORDINAL } from '../../domain/evidence/spanish-ordinal';
import type { CivilDate } from '../../domain/model/civil-date';
import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookProblem } from '../../workbook/problems';
import { readLegends } from '../../workbook/read/read-legends';
import { readRounds } from '../../workbook/read/read-rounds';
import type { Answered, Outcome } from '../outcome';
import { refuse } from '../refuse';
import { chooseReport, reportNumber } from './choose-report';
import type { NewRoundAnswers } from './new-round-answers';
import { carryObstacle, cutOffObstacle, numberObstacle, type PresentReports } from './new-round-rules';
import { isNeededForRounds } from './rounds-content';

/** An answer, or how the questions ended. */
type Step<T> = { readonly kind: 'answer'; readonly value: T } | Outcome;

type Asking = Pick<Services, 'screen'>;

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.newTitle, message: `${message}\n\n${messages.nothingChanged}` };
}

/** The answer, unless a rule is against it. */
function unless<T>(obstacle: string | null, value: T): Step<T> {
  return obstacle === null ? { kind: 'answer', value } : refused(obstacle);
}

function readNumber(answer: string | null, present: PresentReports, suggested: number): Step<number> {
  if (answer === null) return { kind: 'cancelled' };
  const number = answer === '' ? suggested : reportNumber(answer);
  if (number === null || number < 1 || number > HIGHEST_ORDINAL) return refused(roundTexts.badNumber(answer));
  return unless(numberObstacle(number, present), number);
}

/** A number that leaves others out is more often a slip than meant. */
function askNumber(present: PresentReports, { screen }: Asking): Step<number> {
  const { rounds } = present;
  const { newTitle, askNumber: question, confirmSkipping } = roundTexts;
  const suggested = (rounds[rounds.length - 1]?.number ?? 0) + 1;
  const number = readNumber(screen.ask(newTitle, question(suggested)), present, suggested);
  if (number.kind !== 'answer' || number.value <= suggested) return number;
  const isMeant = screen.confirm(newTitle, confirmSkipping(number.value, suggested)) === true;
  return isMeant ? number : { kind: 'cancelled' };
}

function askCutOff(number: number, present: PresentReports, { screen }: Asking): Step<CivilDate> {
  const answer = screen.ask(roundTexts.newTitle, roundTexts.askCutOff);
  if (answer === null) return { kind: 'cancelled' };
  const read = readSpanishDate(answer);
  if (read.kind !== 'date') return refused(roundTexts.badDate(answer));
  return unless(cutOffObstacle(read.date, number, present), read.date);
}

function askLegend({ withLegend }: PresentReports, { screen }: Asking): Step<number> {
  const suggested = withLegend[withLegend.length - 1] ?? 0;
  const answer = screen.ask(roundTexts.newTitle, roundTexts.askLegend(withLegend, suggested));
  const choice = chooseReport(answer, withLegend, suggested);
  if (choice.kind === 'cancelled') return choice;
  if (choice.kind === 'chosen') return { kind: 'answer', value: choice.report };
  return refused(roundTexts.noSuchLegend(choice.found, withLegend));
}

/** Statuses come from the report right before; the first report of all has none. */
function askCarrying(number: number, present: PresentReports, { screen }: Asking): Step<number | null> {
  const previous = present.rounds.filter((round) => round.number < number);
  const from = previous[previous.length - 1]?.number;
  if (from === undefined) return { kind: 'answer', value: null };
  const carries = screen.confirm(roundTexts.newTitle, roundTexts.confirmCarrying(from));
  if (carries === null) return { kind: 'cancelled' };
  return carries ? unless(carryObstacle(from, present), from) : { kind: 'answer', value: null };
}

function ask(present: PresentReports, services: Asking): Answered<NewRoundAnswers> {
  const number = askNumber(present, services);
  if (number.kind !== 'answer') return number;
  const cutOff = askCutOff(number.value, present, services);
  if (cutOff.kind !== 'answer') return cutOff;
  const legendOf = askLegend(present, services);
  if (legendOf.kind !== 'answer') return legendOf;
  const carryFrom = askCarrying(number.value, present, services);
  if (carryFrom.kind !== 'answer') return carryFrom;
  const answers = { number: number.value, cutOff: cutOff.value, legendOf: legendOf.value, carryFrom: carryFrom.value };
  return { kind: 'answers', answers };
}

/** Asks for the number, the cut-off, the legend to copy and whether statuses are brought along. */
export function askNewRound(services: Pick<Services, 'workbook' | 'screen'>): Answered<NewRoundAnswers> {
  const problems: WorkbookProblem[] = [];
  const content = services.workbook.read(isNeededForRounds);
  const rounds = readRounds(content, problems);
  const withLegend = readLegends(content, problems)
    .map(({ report }) => report)
    .sort((a, b) => a - b);
  return problems.length > 0 ? refuse(roundTexts.newTitle, problems) : ask({ rounds, withLegend }, services);
}
