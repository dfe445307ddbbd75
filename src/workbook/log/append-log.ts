import type { LogEntry } from '../../domain/log/log-entry';
import { dateParts } from '../../domain/model/civil-date';
import { dayOf } from '../../domain/model/civil-moment';
import type { WorkbookEdit } from '../edits';
import type { Grid } from '../grid';
import { archiveName } from '../layout/log-tab';
import { datumNames, logRowLimit, logTab, originNames } from '../layout/tabs';
import { newListEdits } from '../plan/plan-lists';
import { locateTable, missingColumns } from '../tables/find-table';
import { freshColumns, rowsOf, type RecordInput } from '../tables/write-rows';

/** The top of the tab "Bitácora": all that appending needs to know of it. */
export interface LogTop {
  /** Its name as the spreadsheet writes it. */
  readonly tab: string;
  /** Its first rows: the header and the oldest entry. */
  readonly cells: Grid;
  /** Number of its last row with anything in it. */
  readonly lastRow: number;
}

/** How many rows of the top are looked at. */
export const logTopRows = 20;

type LogKey = keyof typeof logTab.columns;
type LogRecord = RecordInput<LogKey>;

function recordOf({ change, origin, detail, when, who }: LogEntry): LogRecord {
  const common = { when: { moment: when }, who, datum: datumNames[change.datum], origin: originNames[origin], detail };
  const { before, after } = change;
  if (change.datum === 'situation') return { ...common, report: change.report, before, after };
  const { municipality, toolCode: tool } = change;
  const owned = { ...common, municipality, tool, before, after };
  return change.datum === 'status' ? { ...owned, report: change.report } : owned;
}

/** Where entries go on: under the last row of the tab as it stands, by the columns where people have them. */
interface LogEnd {
  readonly tab: string;
  readonly columns: Readonly<Partial<Record<LogKey, number>>>;
  readonly headerRow: number;
  readonly lastRow: number;
  /** Of its oldest entry; null where it has none. */
  readonly year: number | null;
}

const freshEnd: LogEnd = { tab: logTab.name, columns: freshColumns(logTab), headerRow: 1, lastRow: 1, year: null };

function yearOf(row: Grid[number] | undefined, column: number | undefined): number | null {
  const cell = row?.[(column ?? 0) - 1];
  return typeof cell === 'object' && 'date' in cell ? dateParts(cell.date).year : null;
}

/** null where there is no log to go on with: no tab, or one whose headers are not all there. */
function endOf(top: LogTop | null): LogEnd | null {
  const table = top && locateTable({ name: logTab.name, cells: top.cells }, logTab);
  if (!table || missingColumns(table).length > 0) return null;
  const { columns, headerRow } = table;
  const year = yearOf(top.cells[headerRow], columns.when);
  return { tab: top.tab, columns, headerRow, lastRow: Math.max(top.lastRow, headerRow), year };
}

function writeEdits({ tab, columns, lastRow }: LogEnd, entries: readonly LogEntry[]): WorkbookEdit[] {
  if (entries.length === 0) return [];
  const width = Math.max(...Object.values(columns));
  const cells = rowsOf(entries.map(recordOf), columns, width);
  return [{ kind: 'write', at: { tab, row: lastRow + 1, column: 1 }, cells }];
}

/** The full tab keeps its rows under another name, in one call that cannot be half done; a new one goes on. */
function rotationEdits(tab: string, year: number, taken: string[]): WorkbookEdit[] {
  const name = archiveName(year, taken);
  taken.push(name);
  return [{ kind: 'rename-tab', tab, name }, ...newListEdits([], logTab, taken.length)];
}

function freeRows({ headerRow, lastRow }: LogEnd): number {
  return Math.max(0, logRowLimit - (lastRow - headerRow));
}

/**
 * @param entries of one moment, oldest first
 * @param top of the tab "Bitácora"; null where there is none, so that it is made
 * @param tabs names of all tabs
 * @returns the edits that add the entries, in one write for each tab that they fill
 */
export function appendLogEdits(
  entries: readonly LogEntry[],
  top: LogTop | null,
  tabs: readonly string[],
): WorkbookEdit[] {
  const [first] = entries;
  if (!first) return [];
  const year = dateParts(dayOf(first.when)).year;
  const taken = [...tabs];
  const edits: WorkbookEdit[] = [];
  let end = endOf(top);
  let left = entries;
  // What lost its headers is put by as it is, and told anew by what differs: nothing is written over.
  if (!end)
    edits.push(...(top === null ? newListEdits([], logTab, taken.length) : rotationEdits(top.tab, year, taken)));
  end ??= freshEnd;
  if (end.year !== null && end.year !== year) {
    edits.push(...rotationEdits(end.tab, end.year, taken));
    end = freshEnd;
  }
  while (left.length > 0) {
    const fitting = left.slice(0, freeRows(end));
    edits.push(...writeEdits(end, fitting));
    left = left.slice(fitting.length);
    if (left.length === 0) break;
    edits.push(...rotationEdits(end.tab, end.year ?? year, taken));
    end = freshEnd;
  }
  return edits;
}
