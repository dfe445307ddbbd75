import { differences, vanishedRows, type VanishedRow } from '../../domain/log/differences';
import { keepsDoubt } from '../../domain/log/keeps-doubt';
import type { LogEntry } from '../../domain/log/log-entry';
import { replay } from '../../domain/log/recorded-state';
import { sameText } from '../../domain/model/same-text';
import type { Services } from '../../services/services';
import { logTexts } from '../../texts/log';
import { problemList } from '../../texts/problems';
import { roundTexts } from '../../texts/rounds';
import type { WorkbookEdit } from '../../workbook/edits';
import type { WorkbookContent } from '../../workbook/grid';
import { logTabOrder } from '../../workbook/layout/log-tab';
import { reportOfTab } from '../../workbook/layout/matrix-tab';
import {
  evidenceTab,
  legendTab,
  modelTab,
  municipalitiesTab,
  registryTab,
  roundsTab,
  settingsTab,
} from '../../workbook/layout/tabs';
import { readCurrent } from '../../workbook/log/read-current';
import { readLog } from '../../workbook/log/read-log';
import { registryEdits } from '../../workbook/log/registry';
import { isOfWholeList, type WorkbookProblem } from '../../workbook/problems';
import { readKnownNames } from '../../workbook/read/read-known-names';
import type { Outcome } from '../outcome';
import { changedClosedReports, integrityEdits } from '../rounds/integrity';
import { isNeededForRounds } from '../rounds/rounds-content';
import { readEditContext } from './edit-context';
import { logEdits } from './log-edits';
import { noticeOf } from './notice';
import { openMatrices, refreshedMarks } from './refresh-marks';

type LogServices = Pick<Services, 'workbook' | 'clock'>;

const neededLists = [evidenceTab, legendTab, modelTab, municipalitiesTab, registryTab, roundsTab, settingsTab];

/** @returns whether reconciling reads that tab */
export function isNeededForLog(tab: string): boolean {
  return reportOfTab(tab) !== null || logTabOrder(tab) !== null || neededLists.some(({ name }) => sameText(name, tab));
}

/** What reconciling found and the edits that note it. */
interface Reconciled {
  readonly entries: readonly LogEntry[];
  readonly edits: readonly WorkbookEdit[];
  readonly vanished: readonly VanishedRow[];
  /** Whether the lists let the sheet be read at all. */
  readonly isRead: boolean;
}

const unread: Reconciled = { entries: [], edits: [], vanished: [], isRead: false };

/**
 * Compares the sheet with the state in which the log leaves it: Apps Script tells of no edit made by another script,
 * by sorting or by deleting rows, and drops some while many are made (platform.md §3).
 */
function reconcile(content: WorkbookContent, services: LogServices): Reconciled {
  const problems: WorkbookProblem[] = [];
  const known = readKnownNames(content, problems);
  // Without their lists, nobody knows whose the cells are: what cannot be read has not changed.
  if (problems.some(isOfWholeList)) return unread;
  const recorded = replay(readLog(content));
  const when = services.clock.now();
  const detail = noticeOf(content);
  const current = readCurrent(content, known, recorded);
  const changes = differences(recorded, current);
  const isDoubtful = keepsDoubt(changes, recorded);
  const entries = changes.map((change): LogEntry => {
    const isDemonstration = change.datum === 'status' && detail !== '';
    const origin = isDoubtful(change) ? 'carried' : 'reconciled';
    return { change, origin, detail: isDemonstration ? detail : '', when, who: logTexts.nobodyKnown };
  });
  const state = replay(entries, recorded);
  const edits = [...logEdits(entries, services), ...registryEdits(content, state)];
  return { entries, edits, vanished: vanishedRows(recorded, current), isRead: true };
}

/**
 * Records in the log, as found afterwards, whatever it missed; it never changes what it follows.
 * @returns what was missing in it
 */
export function reconcileNow(services: LogServices): Omit<Reconciled, 'edits'> {
  const reconciled = reconcile(services.workbook.read(isNeededForLog), services);
  services.workbook.apply(reconciled.edits);
  return reconciled;
}

/** What came of bringing the rest of the sheet up to date. */
interface BroughtUpToDate {
  readonly changed: readonly number[];
  /** What kept reports from being looked at. */
  readonly problems: readonly WorkbookProblem[];
}

/** The marks of what lacks evidence or confirmation, in every open report, and whether closed ones are as they were. */
function bringUpToDate(services: Pick<Services, 'workbook' | 'clock' | 'documents'>): BroughtUpToDate {
  const problems: WorkbookProblem[] = [];
  const context = readEditContext(services.workbook.read(isNeededForRounds), problems);
  if (problems.some(isOfWholeList)) return { changed: [], problems };
  const changed = changedClosedReports(context, services);
  services.workbook.apply([
    ...openMatrices(context).flatMap((matrix) => refreshedMarks(matrix, context, () => true, services)),
    ...integrityEdits(context, changed, services),
  ]);
  return { changed, problems };
}

/** "Conciliar bitácora": the log, the marks beside the letters and the integrity of closed reports, as the sheet now is. */
export function reconcileLog(services: Pick<Services, 'workbook' | 'clock' | 'documents'>): Outcome {
  const { entries, vanished, isRead } = reconcileNow(services);
  const missing = isRead ? [logTexts.reconciled(entries.length)] : [];
  const { changed, problems } = bringUpToDate(services);
  const warnings = [
    ...vanished.map(logTexts.vanished),
    ...(changed.length === 0 ? [] : [roundTexts.changedReports(changed)]),
    ...(problems.length === 0 ? [] : [logTexts.notLookedAt, problemList(problems)]),
  ];
  const message = [...missing, ...warnings].join('\n\n');
  return { kind: warnings.length === 0 ? 'done' : 'told', title: logTexts.title, message };
}
