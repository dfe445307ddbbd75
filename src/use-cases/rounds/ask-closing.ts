import type { ReportRound } from '../../domain/model/round';
import type { Selection, Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import type { WorkbookProblem } from '../../workbook/problems';
import { readEditContext, type EditContext } from '../editing/edit-context';
import { openMatrices, shownStatuses } from '../editing/refresh-marks';
import { evidenceOf, lacksEvidence } from '../editing/status-marks';
import type { Answered, Outcome } from '../outcome';
import { refuse } from '../refuse';
import { chooseReport } from './choose-report';
import { isNeededForRounds } from './rounds-content';
import { isClosable, stillClosable } from './situation-rules';

/** The report that a person decided to close. */
export interface ClosingAnswers {
  readonly number: number;
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.closeTitle, message: `${message}\n\n${messages.nothingChanged}` };
}

/** The selected report's, where it can be closed; else the latest that is open. */
function suggestion(closable: readonly ReportRound[], selection: Selection | null): number {
  const selected = selection === null ? null : reportOfTab(selection.tab);
  const open = closable.filter(({ situation }) => situation === 'open');
  const latest = open[open.length - 1] ?? closable[closable.length - 1];
  return closable.find(({ number }) => number === selected)?.number ?? latest?.number ?? 0;
}

/** What is not done yet in the report, in words, to be seen before it is closed. */
function pendingIn(report: number, context: EditContext): string[] {
  const matrix = openMatrices(context).find(({ geometry }) => geometry.report === report);
  if (!matrix) return [];
  const statuses = shownStatuses(matrix, context);
  const hasEvidence = evidenceOf(context.evidence);
  const counts = [
    { count: statuses.filter(({ text }) => text === '').length, words: roundTexts.pendingBlanks },
    { count: statuses.filter(({ isCarried }) => isCarried).length, words: roundTexts.pendingCarried },
    {
      count: statuses.filter((status) => lacksEvidence(status, matrix.legend, hasEvidence)).length,
      words: roundTexts.pendingUnproven,
    },
  ];
  return counts.filter(({ count }) => count > 0).map(({ count, words }) => words(count));
}

/** Asks which report is closed, shows what is pending in it, and asks whether to go on. */
export function askClosing({ workbook, screen }: Pick<Services, 'workbook' | 'screen'>): Answered<ClosingAnswers> {
  const problems: WorkbookProblem[] = [];
  const context = readEditContext(workbook.read(isNeededForRounds), problems);
  if (problems.length > 0) return refuse(roundTexts.cannotClose, problems);
  const closable = context.rounds.filter(isClosable);
  if (closable.length === 0) return refused(roundTexts.nothingToClose);
  const numbers = closable.map(({ number }) => number);
  const suggested = suggestion(closable, workbook.selection());
  const answer = screen.ask(roundTexts.closeTitle, roundTexts.askClose(numbers, suggested));
  const choice = chooseReport(answer, numbers, suggested);
  if (choice.kind === 'cancelled') return choice;
  if (choice.kind === 'none-of-them') return refused(roundTexts.notClosable(choice.found, numbers));
  const chosen = stillClosable(choice.report, closable);
  if (chosen.kind === 'changed') return refused(chosen.message);
  const { round } = chosen;
  const question = roundTexts.confirmClosing(round.number, round.cutOff, pendingIn(round.number, context));
  const isSure = screen.confirm(roundTexts.closeTitle, question);
  return isSure ? { kind: 'answers', answers: { number: round.number } } : { kind: 'cancelled' };
}
