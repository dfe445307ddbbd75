import { normalise } from '../domain/model/same-text';
import type { TabContent, WorkbookContent } from './grid';
import type { ListTab } from './layout/tab-spec';
import type { CellPlace } from './place';
import { headerText } from './tables/cell-text';
import { findTab, locateTable } from './tables/find-table';

/** A cell that addresses can lead to. */
export interface FoundCell extends Pick<CellPlace, 'tab' | 'row' | 'column'> {
  /** The number that addresses within the spreadsheet know the tab by. */
  readonly tabId: number | undefined;
}

/** @returns the cell; null where its tab, row or column is not there */
export function foundCell(
  tab: TabContent | undefined,
  row: number | undefined,
  column: number | undefined,
): FoundCell | null {
  return tab && row && column ? { tab: tab.name, tabId: tab.id, row, column } : null;
}

/** @returns the place of a list's cell, by its row and its column's key */
export function inList<Key extends string>(content: WorkbookContent, list: ListTab<Key>) {
  const tab = findTab(content, list.name);
  const columns = tab && locateTable(tab, list)?.columns;
  return (row: number | undefined, key: Key): FoundCell | null => foundCell(tab, row, columns?.[key]);
}

/** @returns the place of a column in the first row whose key column says a text */
export function byText<Key extends string>(content: WorkbookContent, list: ListTab<Key>, key: Key, target: Key) {
  const tab = findTab(content, list.name);
  const columns = tab && locateTable(tab, list)?.columns;
  const column = columns?.[key];
  const texts = (tab?.cells ?? []).map((row) => (column ? headerText(row[column - 1]) : ''));
  return (text: string): FoundCell | null => foundCell(tab, texts.indexOf(normalise(text)) + 1, columns?.[target]);
}
