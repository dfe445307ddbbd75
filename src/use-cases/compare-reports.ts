import { compareRounds } from '../domain/model/comparison';
import { countUnconfirmed, knowsUnconfirmed, type FollowedRound } from '../domain/model/follow-up';
import { sameText } from '../domain/model/same-text';
import { settings } from '../domain/model/settings';
import type { Services } from '../services/services';
import { comparisonTexts as texts } from '../texts/comparison';
import { messages } from '../texts/messages';
import type { WorkbookContent } from '../workbook/grid';
import { equivalenceTab, settingsTab } from '../workbook/layout/tabs';
import { comparisonBlock, type ComparedRounds } from '../workbook/plan/comparison-block';
import { isComparisonTab, planComparison, type PlannedComparison } from '../workbook/plan/plan-comparison';
import type { WorkbookProblem } from '../workbook/problems';
import { holdsRounds, readChosenRounds, type ChosenRounds } from '../workbook/read/read-chosen-rounds';
import { readEquivalences } from '../workbook/read/read-equivalences';
import { readSettings } from '../workbook/read/read-settings';
import { changedReportsWarning } from './changed-reports-warning';
import { listedReports } from './listed-reports';
import type { Answered, Outcome } from './outcome';
import { readReportNumbers } from './read-report-numbers';
import { refuse } from './refuse';

/** Two reports, the older first. */
export type ReportPair = readonly [before: number, after: number];

type CompareServices = Pick<Services, 'workbook' | 'documents'>;

function refused(message: string): Outcome {
  return { kind: 'refused', title: texts.cannotCompare, message: `${message}\n\n${messages.nothingChanged}` };
}

/** The two reports that an answer means: the last two where it is empty. */
function pairOf(answer: string, reports: readonly number[]): Answered<ReportPair> {
  const numbers = answer === '' ? reports.slice(-2) : readReportNumbers(answer);
  const [one, other, third] = numbers ?? [];
  if (one === undefined || other === undefined || third !== undefined) return refused(texts.notTwoNumbers(answer));
  if (one === other) return refused(texts.sameTwice(one));
  const unknown = [one, other].find((number) => !reports.includes(number));
  if (unknown !== undefined) return refused(texts.unknownReport(unknown, reports));
  return { kind: 'answers', answers: [Math.min(one, other), Math.max(one, other)] };
}

/** Asks which two reports are compared: always from the older to the newer. */
export function askWhichToCompare(services: Pick<Services, 'workbook' | 'screen'>): Answered<ReportPair> {
  const problems: WorkbookProblem[] = [];
  const reports = listedReports(services, problems);
  if (problems.length > 0) return refuse(texts.cannotCompare, problems);
  if (reports.length < 2) return refused(texts.tooFew);
  const answer = services.screen.ask(texts.title, texts.question(reports));
  return answer === null ? { kind: 'cancelled' } : pairOf(answer, reports);
}

function isNeeded(tab: string, pair: ReportPair): boolean {
  const isList = [equivalenceTab, settingsTab].some(({ name }) => sameText(name, tab));
  return isList || holdsRounds(tab, pair) || isComparisonTab(tab, ...pair);
}

function roundOf({ rounds }: ChosenRounds, report: number): FollowedRound | undefined {
  return rounds.find(({ round }) => round.number === report);
}

/** What is said of the states that nobody has confirmed: how many there are in each report, or that nobody knows. */
function doubtsOf(rounds: readonly FollowedRound[]): string[] {
  if (!knowsUnconfirmed(rounds)) return [messages.unknownConfirmation];
  return rounds.flatMap((round) => {
    const cells = countUnconfirmed(round) ?? 0;
    return cells > 0 ? [texts.unconfirmed(round.round.number, cells)] : [];
  });
}

function told(
  { comparison, notice, before, after }: ComparedRounds,
  { kind, tab }: PlannedComparison,
  changed: readonly string[],
): Outcome {
  const { overall, holes } = comparison;
  const unsaid = holes.length === 0 ? [] : [texts.holes(holes)];
  const warning = notice === '' ? [] : [notice];
  const doubts = doubtsOf([before, after]);
  const lines = [texts.where[kind](tab), texts.counts(overall), ...unsaid, ...warning, ...doubts, ...changed];
  return { kind: 'told', title: texts.title, message: lines.join('\n\n') };
}

function writeComparison(
  content: WorkbookContent,
  compared: ComparedRounds,
  { workbook, documents }: CompareServices,
): Outcome {
  const reports: ReportPair = [compared.before.round.number, compared.after.round.number];
  const planned = planComparison(comparisonBlock(compared), {
    content,
    reports,
    position: reports[1],
    fingerprint: (text) => documents.fingerprint(text),
    hasNotes: (area) => workbook.readMarks(area).notes.some((row) => row.some((note) => note !== '')),
  });
  workbook.apply(planned.edits);
  return told(compared, planned, changedReportsWarning(content, reports, { documents }));
}

/** "Comparar reportes": a tab with every cell that moved between two reports, and the totals, by the map between their legends. */
export function compareReports(services: CompareServices, pair: ReportPair): Outcome {
  const problems: WorkbookProblem[] = [];
  const content = services.workbook.read((tab) => isNeeded(tab, pair));
  const chosen = readChosenRounds(content, pair, problems);
  const equivalences = readEquivalences(content, problems);
  const notice = readSettings(content, problems).get(settings.demonstrationNotice.key) ?? '';
  if (problems.length > 0) return refuse(texts.cannotCompare, problems);
  const [before, after] = pair.map((report) => roundOf(chosen, report));
  if (!before || !after) return refused(messages.reportsChanged);
  const comparison = compareRounds({ ...chosen, before, after, equivalences });
  return writeComparison(content, { ...chosen, before, after, comparison, notice }, services);
}
