import { sameText } from '../../domain/model/same-text';
import type { WorkbookEdit } from '../edits';
import type { WorkbookContent } from '../grid';
import type { SettingSpec } from '../../domain/model/settings';
import { settingsTab } from '../layout/tabs';
import type { WorkbookProblem } from '../problems';
import { requireTable } from '../tables/find-table';
import { rowReaders } from '../tables/read-row';

/** @returns the edits that note a value in "Configuración", in the row of its key or in a new one under the rest */
export function planSetting(
  content: WorkbookContent,
  { key }: SettingSpec,
  value: string,
  problems: WorkbookProblem[],
): WorkbookEdit[] {
  const table = requireTable(content, settingsTab, problems);
  if (!table) return [];
  const found = rowReaders(table, problems).find((row) => sameText(row.text('key'), key));
  const row = found?.row ?? table.cells.length + 1;
  const write = (column: number, text: string): WorkbookEdit => ({
    kind: 'write',
    at: { tab: table.tab, row, column },
    cells: [[text]],
  });
  return [...(found ? [] : [write(table.columns.key, key)]), write(table.columns.value, value)];
}
