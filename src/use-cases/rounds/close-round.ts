import { formatShortDate } from '../../domain/model/civil-date';
import type { ReportRound } from '../../domain/model/round';
import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookEdit } from '../../workbook/edits';
import type { TabContent } from '../../workbook/grid';
import { lockLabel, reportTab } from '../../workbook/layout/matrix-tab';
import { situations } from '../../workbook/layout/tabs';
import { completedFrame } from '../../workbook/plan/matrix-frame';
import { closingTotalsEdits, type FixedTotals } from '../../workbook/plan/rounds/closing-totals';
import { listedRoundEdits } from '../../workbook/plan/rounds/listed-round';
import { totalsEdits } from '../../workbook/plan/totals';
import type { WorkbookProblem } from '../../workbook/problems';
import { locateMatrix, type MatrixGeometry } from '../../workbook/read/locate-matrix';
import { readRound } from '../../workbook/read/read-round';
import { readEditContext, type EditContext } from '../editing/edit-context';
import { reconcileNow } from '../editing/reconcile-log';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import type { ClosingAnswers } from './ask-closing';
import { fingerprintOf } from './integrity';
import { logNowEdits } from './log-now';
import { totalsOf } from './round-totals';
import { isNeededForRounds } from './rounds-content';
import { situationChange } from './situation-change';
import { stillClosable } from './situation-rules';
import { whoAsks } from './who-asks';

type ClosingServices = Pick<Services, 'workbook' | 'clock' | 'people' | 'documents'>;

/** A report whose matrix was read without a doubt. */
interface WholeRound {
  readonly round: ReportRound;
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly totals: FixedTotals;
}

function readWhole(round: ReportRound, context: EditContext, problems: WorkbookProblem[]): WholeRound | null {
  const { content, known, legends, recorded } = context;
  const legend = legends.find(({ report }) => report === round.number);
  const followed = readRound(content, round, legend, { ...known, recorded }, problems);
  const tab = reportTab(content, round.number);
  const geometry = tab ? locateMatrix(tab, round.number, known.catalogue, []) : null;
  const totals = followed && tab && geometry ? totalsOf({ tab, geometry, legend: followed.legend }, known) : null;
  return tab && geometry && totals ? { round, tab, geometry, totals } : null;
}

/** What its row in "Reportes" says from now on. */
function listedClosing(fingerprint: string, services: ClosingServices) {
  const closedOn = services.clock.today();
  return {
    situation: situations.closed,
    closedOn: { date: closedOn },
    closedBy: whoAsks(services),
    fingerprint,
    integrity: roundTexts.sameSince(formatShortDate(closedOn)),
  };
}

/** The report's own tab, protected and with its totals fixed. */
function tabEdits({ tab, geometry, totals }: WholeRound): WorkbookEdit[] {
  const frame = completedFrame(geometry, tab);
  return [
    // First, so that where it cannot be protected nothing says that it is closed.
    { kind: 'lock-tab', tab: tab.name, description: lockLabel },
    // A live total that someone wrote over is a formula again before it is fixed beside it.
    ...totalsEdits(frame),
    ...closingTotalsEdits(frame, geometry.closing, totals),
  ];
}

function closingEdits(
  whole: WholeRound,
  { content, recorded }: EditContext,
  fingerprint: string,
  services: ClosingServices,
): WorkbookEdit[] {
  const { number, situation } = whole.round;
  const words = { before: situations[situation], after: situations.closed };
  const told = situationChange(number, words, roundTexts.closingDetail(fingerprint));
  return [
    ...tabEdits(whole),
    ...listedRoundEdits(content, number, listedClosing(fingerprint, services)),
    ...logNowEdits([told], content, recorded, services),
  ];
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.cannotClose, message: `${message}\n\n${messages.nothingChanged}` };
}

/** "Cerrar reporte": fixes its totals beside the formulas, keeps its fingerprint, and protects its tab. */
export function closeRound(services: ClosingServices, { number }: ClosingAnswers): Outcome {
  reconcileNow(services);
  const problems: WorkbookProblem[] = [];
  const context = readEditContext(services.workbook.read(isNeededForRounds), problems);
  if (problems.length > 0) return refuse(roundTexts.cannotClose, problems);
  const chosen = stillClosable(number, context.rounds);
  if (chosen.kind === 'changed') return refused(chosen.message);
  const whole = readWhole(chosen.round, context, problems);
  const fingerprint = whole ? fingerprintOf(whole.round, context, services) : null;
  if (!whole || fingerprint === null || problems.length > 0) return refuse(roundTexts.cannotClose, problems);
  services.workbook.apply(closingEdits(whole, context, fingerprint, services));
  return { kind: 'done', title: roundTexts.closeTitle, message: roundTexts.closed(number) };
}
