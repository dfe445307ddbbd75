import type { WorkbookContent } from '../grid';
import { municipalitiesTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders } from '../tables/read-row';

/** Two digits of the state and three of the municipality, as INEGI's catalogue writes them. */
const inegiKey = /^\d{5}$/;

/** Notes each municipality that its INEGI key does not tell apart: without one, with one that is none, or with another's. */
export function checkInegiKeys(content: WorkbookContent, problems: WorkbookProblem[]): void {
  const table = requireTable(content, municipalitiesTab, problems);
  const rowOfKey = new Map<string, number>();
  for (const row of table ? rowReaders(table, problems) : []) {
    const key = row.required('inegiKey');
    const firstRow = rowOfKey.get(key);
    if (key === '') continue;
    if (!inegiKey.test(key)) row.fail('inegiKey', { kind: 'not-an-inegi-key', found: key });
    else if (firstRow !== undefined) row.fail('inegiKey', { kind: 'duplicate', found: key, firstRow });
    else rowOfKey.set(key, row.row);
  }
}
