import { normalise } from '../../domain/model/same-text';
import { headerText } from './cell-text';
import type { CellContent, Grid, TabContent, WorkbookContent } from '../grid';
import type { ListTab } from '../layout/tab-spec';
import type { WorkbookProblem } from '../problems';

/** How far down a header row is looked for: people put titles above their lists. */
const headerSearchRows = 20;

/** A list found in a tab. Rows and columns count from 1. */
export interface FoundTable<Key extends string> {
  /** The tab's name as the spreadsheet writes it. */
  readonly tab: string;
  readonly spec: ListTab<Key>;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Key, number>>>;
  readonly cells: Grid;
}

/** A list whose columns are all there. */
export interface WholeTable<Key extends string> extends FoundTable<Key> {
  readonly columns: Readonly<Record<Key, number>>;
}

/** @returns the tab of that name (accents, case and outer blanks ignored), or undefined */
export function findTab(content: WorkbookContent, name: string): TabContent | undefined {
  const wanted = normalise(name);
  return content.find((tab) => normalise(tab.name) === wanted);
}

/** @returns whether a tab holds nothing at all */
export function isEmptyTab(tab: TabContent): boolean {
  return tab.cells.every((row) => row.every((cell) => cell === ''));
}

/** @returns 1-based column of each of the list's headers in that row; the first of two equal headers counts */
function columnsIn<Key extends string>(row: readonly CellContent[], spec: ListTab<Key>): Partial<Record<Key, number>> {
  const headers = row.map(headerText);
  const columns: Partial<Record<Key, number>> = {};
  for (const key of Object.keys(spec.columns) as Key[]) {
    const { header, aliases = [] } = spec.columns[key];
    const index = headers.findIndex((text) => [header, ...aliases].some((name) => normalise(name) === text));
    if (index >= 0) columns[key] = index + 1;
  }
  return columns;
}

/**
 * Looks for a list's header row: of the first rows, the one with most of its headers.
 * @returns where the list is, with the columns that are there; null where no header is found
 */
export function locateTable<Key extends string>(tab: TabContent, spec: ListTab<Key>): FoundTable<Key> | null {
  const candidates = tab.cells.slice(0, headerSearchRows).map((row) => columnsIn(row, spec));
  const counts = candidates.map((columns) => Object.keys(columns).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const index = counts.indexOf(most);
  const columns: Partial<Record<Key, number>> = candidates[index] ?? {};
  return { tab: tab.name, spec, headerRow: index + 1, columns, cells: tab.cells };
}

/** A tab in which none of the list's headers was found: all its columns are missing. */
function withoutHeaders<Key extends string>(tab: TabContent, spec: ListTab<Key>): FoundTable<Key> {
  const columns: Partial<Record<Key, number>> = {};
  return { tab: tab.name, spec, headerRow: 1, columns, cells: tab.cells };
}

/** @returns the list's columns that a tab lacks, in the declared order */
export function missingColumns<Key extends string>(table: FoundTable<Key>): Key[] {
  return (Object.keys(table.spec.columns) as Key[]).filter((key) => table.columns[key] === undefined);
}

function isWhole<Key extends string>(table: FoundTable<Key>): table is WholeTable<Key> {
  return missingColumns(table).length === 0;
}

/**
 * Finds a list that must be whole.
 * @param problems receives what is missing, by name
 * @returns the list, or null when its tab or one of its columns is missing
 */
export function requireTable<Key extends string>(
  content: WorkbookContent,
  spec: ListTab<Key>,
  problems: WorkbookProblem[],
): WholeTable<Key> | null {
  const tab = findTab(content, spec.name);
  if (!tab) {
    problems.push({ kind: 'missing-tab', tab: spec.name });
    return null;
  }
  const table = locateTable(tab, spec) ?? withoutHeaders(tab, spec);
  if (isWhole(table)) return table;
  for (const key of missingColumns(table)) {
    problems.push({ kind: 'missing-column', tab: tab.name, column: spec.columns[key].header });
  }
  return null;
}
