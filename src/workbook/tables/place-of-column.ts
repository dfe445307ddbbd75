import type { WorkbookContent } from '../grid';
import type { ListTab } from '../layout/tab-spec';
import { findTab, locateTable } from './find-table';
import { freshColumns } from './write-rows';

/** Where a list's column stands; rows and columns from 1. */
export interface ColumnPlace {
  readonly tab: string;
  readonly headerRow: number;
  readonly column: number;
}

/** @returns where a column of a list is, wherever people moved it; where it will be laid out if it is not there yet */
export function placeOfColumn<Key extends string>(content: WorkbookContent, list: ListTab<Key>, key: Key): ColumnPlace {
  const tab = findTab(content, list.name);
  const table = tab ? locateTable(tab, list) : null;
  const fresh = { tab: tab?.name ?? list.name, headerRow: 1, column: freshColumns(list)[key] };
  const column = table?.columns[key];
  return table && column !== undefined ? { ...fresh, headerRow: table.headerRow, column } : fresh;
}
