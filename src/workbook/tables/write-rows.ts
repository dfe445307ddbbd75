import type { CellInput, WorkbookEdit } from '../edits';
import type { ListTab } from '../layout/tab-spec';

/** A record to write: a value for each column of the list that has one. */
export type RecordInput<Key extends string> = Readonly<Partial<Record<Key, CellInput>>>;

/**
 * Lays records out as rows of cells, under the headers as they stand in the sheet.
 * @param columns 1-based column of each key; a key without a column is left out
 * @param width how many columns the rows span
 * @returns one row a record; cells with nothing to say are ''
 */
export function rowsOf<Key extends string>(
  records: readonly RecordInput<Key>[],
  columns: Readonly<Partial<Record<Key, number>>>,
  width: number,
): CellInput[][] {
  return records.map((record) => {
    const row: CellInput[] = Array<CellInput>(width).fill('');
    for (const key of Object.keys(columns) as Key[]) {
      const column = columns[key];
      if (column !== undefined) row[column - 1] = record[key] ?? '';
    }
    return row;
  });
}

/** @returns the columns of a list laid out from column A on, in the declared order */
export function freshColumns<Key extends string>(spec: ListTab<Key>): Record<Key, number> {
  const keys = Object.keys(spec.columns) as Key[];
  return Object.fromEntries(keys.map((key, index) => [key, index + 1])) as Record<Key, number>;
}

/**
 * Records laid under a list column by column, so that what people have beside the list's columns stays as it is.
 * @param row of the first record, from 1
 */
export function columnWrites<Key extends string>(
  tab: string,
  row: number,
  columns: Readonly<Partial<Record<Key, number>>>,
  records: readonly RecordInput<Key>[],
): WorkbookEdit[] {
  if (records.length === 0) return [];
  return (Object.keys(columns) as Key[]).flatMap((key): WorkbookEdit[] => {
    const column = columns[key];
    const cells = records.map((record): CellInput[] => [record[key] ?? '']);
    return column === undefined ? [] : [{ kind: 'write', at: { tab, row, column }, cells }];
  });
}
