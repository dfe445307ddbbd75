import type { WorkbookEdit } from '../edits';
import type { TabContent, WorkbookContent } from '../grid';
import { ownTabLabel } from '../layout/matrix-tab';
import type { ListTab } from '../layout/tab-spec';
import { listTabs } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { headerText } from '../tables/cell-text';
import { findTab, isEmptyTab, locateTable, missingColumns, type FoundTable } from '../tables/find-table';
import { columnWrites, freshColumns, rowsOf, type RecordInput } from '../tables/write-rows';
import { listLookEdits } from './list-look';
import { seeds } from './seeds';

/** @returns the edits that make a list's tab with its headers, looks and first rows; in a tab of its name that is there, empty */
export function newListEdits(content: WorkbookContent, list: ListTab, position: number): WorkbookEdit[] {
  const existing = findTab(content, list.name);
  const tab = existing?.name ?? list.name;
  const specs = Object.values(list.columns);
  const rows = rowsOf(seeds[list.name]?.records ?? [], freshColumns(list), specs.length);
  const addTab: WorkbookEdit = { kind: 'add-tab', tab, position, rows: list.formattedRows, columns: specs.length };
  return [
    ...(existing ? [] : [addTab]),
    ...listLookEdits(content, specs, { tab, headerRow: 1, column: 1 }, list.formattedRows),
    { kind: 'write', at: { tab, row: 1, column: 1 }, cells: [specs.map(({ header }) => header), ...rows] },
    { kind: 'freeze', tab, rows: 1, columns: 0 },
    ...(list.isHidden ? [{ kind: 'hide-tab' as const, tab }] : []),
    ...(list.isGuarded ? [{ kind: 'guard-tab' as const, tab, description: ownTabLabel }] : []),
  ];
}

/** Headers that a list lacks, written to the right of everything that is there. */
function missingColumnEdits(content: WorkbookContent, table: FoundTable<string>): WorkbookEdit[] {
  const specs = missingColumns(table).flatMap((key) => table.spec.columns[key] ?? []);
  if (specs.length === 0) return [];
  const { tab, headerRow } = table;
  const column = (table.cells[0]?.length ?? 0) + 1;
  return [
    ...listLookEdits(content, specs, { tab, headerRow, column }, table.spec.formattedRows),
    { kind: 'write', at: { tab, row: headerRow, column }, cells: [specs.map(({ header }) => header)] },
  ];
}

/** Seed records that the list still lacks, by the text of its first column. */
function missingRecords(table: FoundTable<string>): readonly RecordInput<string>[] {
  const seed = seeds[table.spec.name];
  const [key] = Object.keys(table.spec.columns);
  const column = key === undefined ? undefined : table.columns[key];
  if (!seed || key === undefined || column === undefined) return [];
  const keys = table.cells.slice(table.headerRow).map((row) => headerText(row[column - 1]));
  if (seed.rule === 'empty') return keys.every((text) => text === '') ? seed.records : [];
  return seed.records.filter((record) => !keys.includes(headerText(record[key])));
}

function hasRows(table: FoundTable<string>): boolean {
  return table.cells.slice(table.headerRow).some((row) => row.some((cell) => cell !== ''));
}

function existingListEdits(
  content: WorkbookContent,
  tab: TabContent,
  list: ListTab,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const table = locateTable(tab, list);
  if (!table) {
    const [first] = Object.values(list.columns);
    problems.push({ kind: 'foreign-tab', tab: tab.name, column: first?.header ?? '' });
    return [];
  }
  const lost = missingColumns(table).flatMap((key) => (list.columns[key]?.isKey ? [list.columns[key].header] : []));
  if (lost.length > 0 && hasRows(table)) {
    problems.push(...lost.map((header) => ({ kind: 'missing-header' as const, tab: tab.name, header })));
    return [];
  }
  const guards: WorkbookEdit[] = list.isGuarded ? [{ kind: 'guard-tab', tab: tab.name, description: ownTabLabel }] : [];
  const columns = Object.entries(table.columns).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return [
    ...missingColumnEdits(content, table),
    ...columnWrites(tab.name, table.cells.length + 1, Object.fromEntries(columns), missingRecords(table)),
    ...guards,
  ];
}

/**
 * Plans what makes every list of the workbook whole: tabs, headers, formats and first rows that
 * are not there. What is there is left as it is.
 * @param problems receives a tab that bears a list's name but none of its headers
 */
export function planLists(content: WorkbookContent, problems: WorkbookProblem[]): WorkbookEdit[] {
  const lists: readonly ListTab[] = listTabs;
  return lists.flatMap((list, index) => {
    const tab = findTab(content, list.name);
    const isInUse = tab !== undefined && !isEmptyTab(tab);
    if (isInUse) return existingListEdits(content, tab, list, problems);
    return newListEdits(content, list, content.length + index);
  });
}
