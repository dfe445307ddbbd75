import type { Change, LogOrigin, OriginatedChange } from '../../domain/log/log-entry';
import { sameText } from '../../domain/model/same-text';
import type { TabContent, WorkbookContent } from '../grid';
import { logTabOrder } from '../layout/log-tab';
import { datumNames, logTab, originNames } from '../layout/tabs';
import { cellText } from '../tables/cell-text';
import { locateTable } from '../tables/find-table';

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

function readTab(tab: TabContent): OriginatedChange[] {
  const table = locateTable(tab, logTab);
  if (!table) return [];
  const columns = Object.entries(table.columns);
  return table.cells.slice(table.headerRow).flatMap((cells) => {
    const row: LogRow = Object.fromEntries(columns.map(([key, column]) => [key, cellText(cells[column - 1])]));
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
