import type { Change, LogOrigin, OriginatedChange } from '../../domain/log/log-entry';
import { sameText } from '../../domain/model/same-text';
import type { CellContent, Grid, TabContent, WorkbookContent } from '../grid';
import { logTabOrder } from '../layout/log-tab';
import { datumNames, logTab, originNames } from '../layout/tabs';
import { locateTable } from '../tables/find-table';
import { rawText } from './raw-text';

/** What one row of the log says, as its cells are read. */
type LogRow = Readonly<Partial<Record<keyof typeof logTab.columns, string>>>;

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, word: string | undefined): Key | null {
  const keys = Object.keys(names) as Key[];
  return keys.find((key) => sameText(names[key], word ?? '')) ?? null;
}

/** A row that says nothing of what is followed, such as a note of a person's own, is none. */
function changeOf(row: LogRow): Change | null {
  const { before = '', after = '', municipality = '', tool: toolCode = '' } = row;
  const report = Number(row.report);
  switch (keyOf(datumNames, row.datum)) {
    case 'status':
      return { datum: 'status', report, municipality, toolCode, before, after };
    case 'evidence':
      return { datum: 'evidence', municipality, toolCode, before, after };
    case 'situation':
      return { datum: 'situation', report, before, after };
    case null:
      return null;
  }
}

function readRow(row: LogRow): OriginatedChange | null {
  const change = changeOf(row);
  const origin: LogOrigin = keyOf(originNames, row.origin) ?? 'reconciled';
  return change && { change, origin, detail: row.detail ?? '' };
}

/** A moment that sorts as it stands; '' for a cell that holds none. */
function momentText(cell: CellContent | undefined): string {
  return typeof cell === 'object' && 'date' in cell ? `${cell.date} ${cell.time ?? ''}` : '';
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Length of a moment without its seconds: the clocks of two executions need not agree on those. */
const toTheMinute = '2023-06-09 13:05'.length;

/** A log grows downwards: where it falls back in time as often as it goes on, people have sorted it. */
function isTurned(moments: readonly string[]): boolean {
  const steps = moments.slice(1).map((moment, index) => compareText(moment, moments[index] ?? ''));
  const back = steps.filter((step) => step < 0).length;
  return back > 0 && back >= steps.filter((step) => step > 0).length;
}

/** The rows as they were written: as they stand, or by their time where people have sorted them newest first. */
function inTime(rows: Grid, column: number | undefined): Grid {
  if (column === undefined) return rows;
  const timed = rows.map((cells) => ({ cells, moment: momentText(cells[column - 1]) }));
  if (!isTurned(timed.map(({ moment }) => moment.slice(0, toTheMinute)))) return rows;
  return timed.sort((one, other) => compareText(one.moment, other.moment)).map(({ cells }) => cells);
}

function readTab(tab: TabContent): OriginatedChange[] {
  const table = locateTable(tab, logTab);
  if (!table) return [];
  const columns = Object.entries(table.columns);
  return inTime(table.cells.slice(table.headerRow), table.columns.when).flatMap((cells) => {
    const row: LogRow = Object.fromEntries(columns.map(([key, column]) => [key, rawText(cells[column - 1])]));
    return readRow(row) ?? [];
  });
}

/** @returns every change that the log holds, oldest first, from all its tabs */
export function readLog(content: WorkbookContent): OriginatedChange[] {
  const tabs = content.flatMap((tab) => {
    const order = logTabOrder(tab.name);
    return order === null ? [] : [{ tab, order }];
  });
  return tabs.sort((one, other) => one.order - other.order).flatMap(({ tab }) => readTab(tab));
}
