import type { AreaStyle, CellInput, WorkbookEdit } from '../edits';

/** A cell of one column that is known to be the add-on's, and what it should hold. */
export interface CellChange {
  readonly row: number;
  readonly cell: CellInput;
  /** Whether it holds something else. */
  readonly isChanged: boolean;
}

interface ColumnOf {
  readonly tab: string;
  readonly column: number;
}

/**
 * @returns one call for each different value, whatever the number of cells and however scattered: only those that
 *          change are touched. For columns of few words.
 */
export function fillEdits({ tab, column }: ColumnOf, changes: readonly CellChange[]): WorkbookEdit[] {
  const byValue = new Map<string, number[]>();
  for (const { row, cell, isChanged } of changes) {
    if (!isChanged || typeof cell !== 'string') continue;
    const rows = byValue.get(cell);
    if (rows) rows.push(row);
    else byValue.set(cell, [row]);
  }
  return Array.from(byValue, ([value, rows]) => ({
    kind: 'fill',
    tab,
    areas: rows.map((row) => ({ row, column, rows: 1, columns: 1 })),
    value,
  }));
}

/** Rows of the column one under the other, from the first that changes to the last. */
interface Block {
  readonly row: number;
  readonly cells: readonly CellInput[];
}

/** A gap of rows that are no changes of ours ends a block: they may hold anything. */
function blocksOf(changes: readonly CellChange[]): Block[] {
  const runs: CellChange[][] = [];
  let last: CellChange | undefined;
  for (const change of changes) {
    if (last?.row === change.row - 1) runs[runs.length - 1]?.push(change);
    else runs.push([change]);
    last = change;
  }
  return runs.flatMap(blockOf);
}

function blockOf(run: readonly CellChange[]): Block[] {
  const first = run.findIndex(({ isChanged }) => isChanged);
  const end = run.length - [...run].reverse().findIndex(({ isChanged }) => isChanged);
  const changed = first < 0 ? [] : run.slice(first, end);
  const [top] = changed;
  return top ? [{ row: top.row, cells: changed.map(({ cell }) => cell) }] : [];
}

/**
 * @param changes of one column, by row
 * @param style what the cells must look like to take what is written
 * @returns one write for each stretch of neighbouring rows; rows between two changes are written as they are known to be
 */
export function columnEdits(
  { tab, column }: ColumnOf,
  changes: readonly CellChange[],
  style?: AreaStyle,
): WorkbookEdit[] {
  return blocksOf(changes).flatMap(({ row, cells }): WorkbookEdit[] => [
    ...(style ? [{ kind: 'style' as const, area: { tab, row, column, rows: cells.length, columns: 1 }, style }] : []),
    { kind: 'write', at: { tab, row, column }, cells: cells.map((cell) => [cell]) },
  ]);
}
