import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookEdit } from '../../workbook/edits';
import { lockLabel, matrixTabName, reportTab } from '../../workbook/layout/matrix-tab';
import { situations } from '../../workbook/layout/tabs';
import { listedRoundEdits } from '../../workbook/plan/rounds/listed-round';
import type { WorkbookProblem } from '../../workbook/problems';
import { readRounds } from '../../workbook/read/read-rounds';
import { readEditContext, type EditContext } from '../editing/edit-context';
import { reconcileNow } from '../editing/reconcile-log';
import type { Answered, Outcome } from '../outcome';
import { refuse } from '../refuse';
import { chooseReport } from './choose-report';
import { changedClosedReports } from './integrity';
import { logNowEdits } from './log-now';
import { isNeededForRounds } from './rounds-content';
import { situationChange } from './situation-change';
import { isReopenable, stillReopenable } from './situation-rules';

/** Which report is reopened, and why. */
export interface ReopeningAnswers {
  readonly number: number;
  readonly reason: string;
}

type ReopeningServices = Pick<Services, 'workbook' | 'clock' | 'documents' | 'people'>;

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.reopenTitle, message: `${message}\n\n${messages.nothingChanged}` };
}

/** Asks which closed report is reopened and why: without a reason it stays closed. */
export function askReopening({ workbook, screen }: Pick<Services, 'workbook' | 'screen'>): Answered<ReopeningAnswers> {
  const problems: WorkbookProblem[] = [];
  const rounds = readRounds(workbook.read(isNeededForRounds), problems);
  if (problems.length > 0) return refuse(roundTexts.reopenTitle, problems);
  const closed = rounds.filter(isReopenable).map(({ number }) => number);
  if (closed.length === 0) return refused(roundTexts.nothingToReopen);
  const choice = chooseReport(screen.ask(roundTexts.reopenTitle, roundTexts.askReopen(closed)), closed, null);
  if (choice.kind === 'cancelled') return choice;
  if (choice.kind === 'none-of-them') return refused(roundTexts.notReopenable(choice.found, closed));
  const reason = screen.ask(roundTexts.reopenTitle, roundTexts.askReason(choice.report));
  if (reason === null) return { kind: 'cancelled' };
  return reason === '' ? refused(roundTexts.noReason) : { kind: 'answers', answers: { number: choice.report, reason } };
}

/** Nothing in its row says any more that it is closed: the log keeps that. */
const listedReopening = { situation: situations.open, closedOn: '', closedBy: '', fingerprint: '', integrity: '' };

function reopeningEdits(
  tab: string,
  { number, reason }: ReopeningAnswers,
  { content, recorded }: EditContext,
  services: ReopeningServices,
): WorkbookEdit[] {
  const told = situationChange(number, { before: situations.closed, after: situations.open }, reason);
  return [
    { kind: 'unlock-tab', tab, description: lockLabel },
    ...listedRoundEdits(content, number, listedReopening),
    ...logNowEdits([told], content, recorded, services),
  ];
}

/** "Reabrir reporte": takes its protection away and tells the log why; what was fixed at its closing stays to be seen. */
export function reopenRound(services: ReopeningServices, { number, reason }: ReopeningAnswers): Outcome {
  reconcileNow(services);
  const context = readEditContext(services.workbook.read(isNeededForRounds));
  const problems: WorkbookProblem[] = [];
  const chosen = stillReopenable(number, readRounds(context.content, problems));
  if (problems.length > 0) return refuse(roundTexts.reopenTitle, problems);
  if (chosen.kind === 'changed') return refused(chosen.message);
  const tab = reportTab(context.content, number)?.name;
  if (tab === undefined) {
    return refuse(roundTexts.reopenTitle, [{ kind: 'missing-tab', tab: matrixTabName(number) }]);
  }
  const hadChanged = changedClosedReports(context, services).includes(number);
  const remark = hadChanged ? [roundTexts.reopenedChanged] : [];
  const told = { number, reason: [reason, ...remark].join(' · ') };
  services.workbook.apply(reopeningEdits(tab, told, context, services));
  const message = [roundTexts.reopened(number), ...remark].join(' ');
  return { kind: hadChanged ? 'told' : 'done', title: roundTexts.reopenTitle, message };
}
