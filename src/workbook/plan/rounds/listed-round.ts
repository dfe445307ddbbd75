import type { WorkbookEdit } from '../../edits';
import type { WorkbookContent } from '../../grid';
import { roundsTab } from '../../layout/tabs';
import { requireTable } from '../../tables/find-table';
import { rowReaders } from '../../tables/read-row';
import { columnWrites, type RecordInput } from '../../tables/write-rows';

/**
 * @param values what is written of it; the other columns of its row stay
 * @returns the edits of a report's row in the list "Reportes"; none where the list or the row is not there
 */
export function listedRoundEdits(
  content: WorkbookContent,
  report: number,
  values: RecordInput<keyof typeof roundsTab.columns>,
): WorkbookEdit[] {
  const table = requireTable(content, roundsTab, []);
  const row = table ? rowReaders(table, []).find((candidate) => candidate.number('number') === report) : undefined;
  if (!table || !row) return [];
  const columns = Object.entries(table.columns).filter(([key]) => key in values);
  return columnWrites(table.tab, row.row, Object.fromEntries(columns), [values]);
}
