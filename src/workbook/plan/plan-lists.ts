import type { AreaStyle, CellInput, WorkbookEdit } from '../edits';
import type { Area, TabContent, WorkbookContent } from '../grid';
import { look } from '../layout/look';
import { choiceHelp, type ColumnSpec, type ColumnType, type ListTab } from '../layout/tab-spec';
import { listTabs } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { headerText } from '../tables/cell-text';
import { findTab, isEmptyTab, locateTable, missingColumns, type FoundTable } from '../tables/find-table';
import { placeOfColumn, type ColumnPlace } from '../tables/place-of-column';
import { freshColumns, rowsOf, type RecordInput } from '../tables/write-rows';
import { seeds } from './seeds';

/** Rows that a new list is formatted for; more can be added and are formatted as Sheets copies them down. */
const preparedRows = 1000;

/** Text columns are plain text, so that "1.1" or "05/2023" stay as they were typed. */
const numberFormats = { text: '@', colour: '@', number: '0', date: 'dd/mm/yyyy' } as const satisfies Record<
  ColumnType,
  string
>;

function headerStyle(): AreaStyle {
  return { ...look.header, bold: true, horizontal: 'left', vertical: 'middle', wrap: true };
}

function choiceEdits(content: WorkbookContent, spec: ColumnSpec, area: Area): WorkbookEdit[] {
  if (spec.choicesFrom) {
    const { tab, headerRow, column } = placeOfColumn(content, spec.choicesFrom.list, spec.choicesFrom.key);
    const source: Area = { tab, row: headerRow + 1, column, rows: preparedRows - headerRow, columns: 1 };
    return [{ kind: 'choices-from', area, source }];
  }
  const choices = spec.choices ?? [];
  return choices.length === 0 ? [] : [{ kind: 'choices', area, choices, help: choiceHelp(choices), strict: true }];
}

/** Format, width, drop-down and note of one column, from under its header to the last prepared row. */
function columnEdits(
  content: WorkbookContent,
  spec: ColumnSpec,
  { tab, headerRow, column }: ColumnPlace,
): WorkbookEdit[] {
  const header: Area = { tab, row: headerRow, column, rows: 1, columns: 1 };
  const body: Area = { ...header, row: headerRow + 1, rows: preparedRows - headerRow };
  const style: AreaStyle = { numberFormat: numberFormats[spec.type], vertical: 'top', wrap: spec.type === 'text' };
  return [
    { kind: 'style', area: header, style: headerStyle() },
    { kind: 'style', area: body, style },
    { kind: 'widths', tab, column, pixels: [spec.width] },
    ...(spec.help === undefined ? [] : [{ kind: 'note' as const, area: header, text: spec.help }]),
    ...choiceEdits(content, spec, body),
  ];
}

function newListEdits(content: WorkbookContent, list: ListTab, position: number): WorkbookEdit[] {
  const existing = findTab(content, list.name);
  const tab = existing?.name ?? list.name;
  const columns = freshColumns(list);
  const width = Object.keys(columns).length;
  const headers = Object.values(list.columns).map(({ header }) => header);
  const rows = rowsOf(seeds[list.name]?.records ?? [], columns, width);
  const addTab: WorkbookEdit = { kind: 'add-tab', tab, position, rows: preparedRows, columns: width };
  return [
    ...(existing ? [] : [addTab]),
    ...Object.entries(list.columns).flatMap(([key, spec]) =>
      columnEdits(content, spec, { tab, headerRow: 1, column: columns[key] ?? 1 }),
    ),
    { kind: 'write', at: { tab, row: 1, column: 1 }, cells: [headers, ...rows] },
    { kind: 'freeze', tab, rows: 1, columns: 0 },
  ];
}

/** Headers that a list lacks, written to the right of everything that is there. */
function missingColumnEdits(content: WorkbookContent, table: FoundTable<string>): WorkbookEdit[] {
  const width = table.cells[0]?.length ?? 0;
  return missingColumns(table).flatMap((key, index) => {
    const spec = table.spec.columns[key];
    if (!spec) return [];
    const place = { tab: table.tab, headerRow: table.headerRow, column: width + index + 1 };
    const at = { tab: place.tab, row: place.headerRow, column: place.column };
    return [...columnEdits(content, spec, place), { kind: 'write' as const, at, cells: [[spec.header]] }];
  });
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

/** Each missing record in the first row under everything, cell by cell, so that a column of a person's own stays. */
function missingRecordEdits(table: FoundTable<string>, columns: Readonly<Record<string, number>>): WorkbookEdit[] {
  const first = table.cells.length + 1;
  const records = missingRecords(table);
  if (records.length === 0) return [];
  return Object.entries(columns).map(([key, column]) => ({
    kind: 'write' as const,
    at: { tab: table.tab, row: first, column },
    cells: records.map((record): CellInput[] => [record[key] ?? '']),
  }));
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
    problems.push({ kind: 'missing-column', tab: tab.name, column: first?.header ?? '' });
    return [];
  }
  const columns = Object.entries(table.columns).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return [...missingColumnEdits(content, table), ...missingRecordEdits(table, Object.fromEntries(columns))];
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
