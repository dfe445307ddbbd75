import type { WorkbookContent } from '../grid';
import type { ListTab } from '../layout/tab-spec';
import { columnLetters } from '../place';
import { placeOfColumn } from '../tables/place-of-column';

/** @returns a whole column of a list in A1 notation, wherever people have moved it: "'Reportes'!$B:$B" */
export function columnReference<Key extends string>(content: WorkbookContent, list: ListTab<Key>, key: Key): string {
  const { tab, column } = placeOfColumn(content, list, key);
  const letters = columnLetters(column);
  return `'${tab.replace(/'/g, "''")}'!$${letters}:$${letters}`;
}
