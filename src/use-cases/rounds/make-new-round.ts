import type { OriginatedChange } from '../../domain/log/log-entry';
import type { Legend } from '../../domain/model/legend';
import type { Services } from '../../services/services';
import { messages } from '../../texts/messages';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookEdit } from '../../workbook/edits';
import type { WorkbookContent } from '../../workbook/grid';
import { matrixTabName, reportTab } from '../../workbook/layout/matrix-tab';
import { situations } from '../../workbook/layout/tabs';
import { contentAfter } from '../../workbook/plan/content-after';
import { boundsOf } from '../../workbook/plan/marks';
import { planLegends } from '../../workbook/plan/plan-legends';
import { planMatrices } from '../../workbook/plan/plan-matrices';
import { newRoundEdits } from '../../workbook/plan/rounds/new-round';
import type { WorkbookProblem } from '../../workbook/problems';
import { readEquivalences } from '../../workbook/read/read-equivalences';
import { readTheme } from '../../workbook/read/read-settings';
import { isEmptyTab } from '../../workbook/tables/find-table';
import { readEditContext, type EditContext } from '../editing/edit-context';
import { noticeOf } from '../editing/notice';
import { reconcileNow } from '../editing/reconcile-log';
import { evidenceOf, statusMarkEdits, type ShownStatus } from '../editing/status-marks';
import type { Outcome } from '../outcome';
import { refuse } from '../refuse';
import { carriedStatuses, type CarriedStatuses } from './carried-statuses';
import { logNowEdits } from './log-now';
import type { NewRoundAnswers } from './new-round-answers';
import { newRoundObstacle } from './new-round-rules';
import { placeStatuses, type PlacedStatuses } from './placed-statuses';
import { isNeededForRounds } from './rounds-content';
import { situationChange } from './situation-change';

type RoundServices = Pick<Services, 'workbook' | 'clock' | 'people'>;

const nothingCarried: CarriedStatuses = { carried: [], left: { letters: [], cells: 0 } };

/** The report's row, legend and painted tab, and what the sheet will hold once they are there. */
interface PlannedRound {
  readonly edits: readonly WorkbookEdit[];
  readonly content: WorkbookContent;
  readonly legend: Legend;
}

function refused(message: string): Outcome {
  return { kind: 'refused', title: roundTexts.newTitle, message: `${message}\n\n${messages.nothingChanged}` };
}

/** The rows of a legend that someone wrote for the report beforehand are its own; else it begins with a copy. */
function legendFor({ number, legendOf }: NewRoundAnswers, { legends }: EditContext) {
  const own = legends.find(({ report }) => report === number);
  const copied = legends.find(({ report }) => report === legendOf);
  return own ? { legend: own, added: null } : { legend: copied, added: copied ?? null };
}

function planRound(answers: NewRoundAnswers, context: EditContext, problems: WorkbookProblem[]): PlannedRound | null {
  const { legend, added } = legendFor(answers, context);
  if (!legend) return null;
  const { number } = answers;
  const lists = newRoundEdits(context.content, { ...answers, legend: added }, problems);
  const listed = contentAfter(context.content, lists);
  const made = planMatrices(listed, problems, (report) => report === number);
  const content = contentAfter(listed, made);
  const theme = readTheme(content, problems);
  const painted = planLegends(content, theme, problems, (round) => round.number === number);
  return { edits: [...lists, ...made, ...painted], content, legend: { ...legend, report: number } };
}

function broughtAlong(
  { carryFrom }: NewRoundAnswers,
  legend: Legend,
  context: EditContext,
  problems: WorkbookProblem[],
): CarriedStatuses {
  const from = context.legends.find(({ report }) => report === carryFrom);
  if (!from) return nothingCarried;
  return carriedStatuses(from, legend, readEquivalences(context.content, problems), context);
}

/** A tab that is being made holds no one's cells yet: its letters are written as one block. */
function letterEdits(tab: string, cells: readonly ShownStatus[]): WorkbookEdit[] {
  const bounds = boundsOf(tab, cells);
  if (!bounds) return [];
  const { row, column, rows, columns } = bounds;
  const letters = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.text]));
  const block = Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, right) => letters.get(`${row + down} ${column + right}`) ?? ''),
  );
  return [{ kind: 'write', at: { tab, row, column }, cells: block }];
}

/** The letter of each cell that begins with a state, its mark, and the note that says what it is. */
function carryEdits({ tab, cells }: PlacedStatuses, legend: Legend, { evidence }: EditContext): WorkbookEdit[] {
  // The tab is not there yet, or is empty: its cells have no note or mark.
  const blank = { readMarks: () => ({ notes: [], formats: [] }) };
  return [...letterEdits(tab, cells), ...statusMarkEdits(tab, cells, legend, evidenceOf(evidence), blank)];
}

function changesOf(
  { number, carryFrom }: NewRoundAnswers,
  cells: readonly ShownStatus[],
  notice: string,
): OriginatedChange[] {
  const detail = carryFrom === null ? '' : [roundTexts.carriedFrom(carryFrom), notice].join(' ').trim();
  return [
    situationChange(number, { before: '', after: situations.open }),
    ...cells.map(({ municipality, toolCode, text }): OriginatedChange => {
      const change = { datum: 'status' as const, report: number, municipality, toolCode, before: '', after: text };
      return { change, origin: 'carried', detail };
    }),
  ];
}

/** What came of the statuses of the earlier report, a line for each thing that happened to some of them. */
function carryLines(from: number, { left }: CarriedStatuses, { cells, unplaced }: PlacedStatuses): string[] {
  const isAllBlank = cells.length === 0 && left.cells === 0 && unplaced.length === 0;
  return [
    ...(isAllBlank ? [roundTexts.nothingToCarry(from)] : []),
    ...(cells.length === 0 ? [] : [roundTexts.carried(from, cells.length)]),
    ...(left.cells === 0 ? [] : [roundTexts.notCarried(left.letters, left.cells)]),
    ...(unplaced.length === 0 ? [] : [roundTexts.notPlaced(from, unplaced)]),
  ];
}

function told(
  { number, carryFrom }: NewRoundAnswers,
  statuses: CarriedStatuses,
  placed: PlacedStatuses,
  hadLegend: boolean,
): Outcome {
  const lines = [
    roundTexts.made(number),
    ...(hadLegend ? [roundTexts.ownLegend(number)] : []),
    ...(carryFrom === null ? [] : carryLines(carryFrom, statuses, placed)),
    roundTexts.drawPanel,
  ];
  return { kind: 'told', title: roundTexts.newTitle, message: lines.join('\n\n') };
}

/** Others went on working while the questions were answered: the answers must still fit. */
function obstacle(answers: NewRoundAnswers, { content, rounds, legends }: EditContext): string | null {
  const { number } = answers;
  const found = newRoundObstacle(answers, { rounds, withLegend: legends.map(({ report }) => report) });
  const tab = reportTab(content, number);
  return found ?? (tab && !isEmptyTab(tab) ? roundTexts.takenTab(matrixTabName(number)) : null);
}

/** "Nuevo reporte de seguimiento": lists it as open, gives it its legend and its painted tab, and brings statuses along if asked. */
export function makeNewRound(services: RoundServices, answers: NewRoundAnswers): Outcome {
  reconcileNow(services);
  const problems: WorkbookProblem[] = [];
  const context = readEditContext(services.workbook.read(isNeededForRounds), problems);
  const inTheWay = problems.length > 0 ? null : obstacle(answers, context);
  if (inTheWay !== null) return refused(inTheWay);
  const planned = problems.length > 0 ? null : planRound(answers, context, problems);
  const statuses = planned ? broughtAlong(answers, planned.legend, context, problems) : nothingCarried;
  if (!planned || problems.length > 0) return refuse(roundTexts.newTitle, problems);
  const placed = placeStatuses(statuses.carried, planned.content, answers.number, context.known);
  const changes = changesOf(answers, placed.cells, noticeOf(context.content));
  services.workbook.apply([
    ...planned.edits,
    ...carryEdits(placed, planned.legend, context),
    ...logNowEdits(changes, context.content, context.recorded, services),
  ]);
  const hadLegend = context.legends.some(({ report }) => report === answers.number);
  return told(answers, statuses, placed, hadLegend);
}
