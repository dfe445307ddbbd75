import type { CellInput, WorkbookEdit } from '../edits';
import { choiceHelp } from '../layout/tab-spec';
import { findingsTab } from '../layout/tabs';
import { columnGroups, type ColumnGroup } from '../tables/column-groups';
import type { WholeTable } from '../tables/find-table';
import type { RecordInput } from '../tables/write-rows';

type Key = keyof typeof findingsTab.columns;
type Table = WholeTable<Key>;

type Group = ColumnGroup<Key>;

/** The add-on's own columns; what a person writes in "Motivo" stays as it is. */
function groupsOf({ columns }: Table): Group[] {
  return columnGroups(
    columns,
    (Object.keys(columns) as Key[]).filter((key) => key !== 'reason'),
  );
}

/** Rows beyond those that were formatted with the tab look like them. */
function lookEdits({ tab, columns, headerRow, spec }: Table, groups: readonly Group[], row: number, rows: number) {
  const cells = (column: number, width: number) => ({ tab, row, column, rows, columns: width });
  // Text columns are plain text, in which a formula would be one more text.
  const edits: WorkbookEdit[] = [{ kind: 'style', area: cells(columns.cell, 1), style: { numberFormat: 'General' } }];
  if (row + rows - 1 <= headerRow + spec.formattedRows) return edits;
  const choices = spec.columns.situation.choices ?? [];
  return [
    ...edits,
    ...groups.map(({ column, keys }): WorkbookEdit => {
      return { kind: 'style', area: cells(column, keys.length), style: { vertical: 'top', wrap: true } };
    }),
    { kind: 'choices' as const, area: cells(columns.situation, 1), choices, help: choiceHelp(choices), strict: true },
  ];
}

/** @returns the edits that write the records under everything that is in the tab, one call for neighbouring columns */
export function appendedEdits(table: Table, records: readonly RecordInput<Key>[]): WorkbookEdit[] {
  if (records.length === 0) return [];
  const row = table.cells.length + 1;
  const groups = groupsOf(table);
  return [
    ...lookEdits(table, groups, row, records.length),
    ...groups.map(({ column, keys }): WorkbookEdit => {
      const cells = records.map((record) => keys.map((key): CellInput => record[key] ?? ''));
      return { kind: 'write', at: { tab: table.tab, row, column }, cells };
    }),
  ];
}
