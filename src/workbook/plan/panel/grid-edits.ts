import type { CellInput, WorkbookEdit } from '../../edits';
import { runsOf } from '../runs';

/**
 * Writes lines of cells where their rows and columns stand: what is side by side in one call, and
 * nothing of what people pushed in between.
 * @param rows number of each line's row
 * @param columns number of each cell's column
 */
export function gridEdits(
  tab: string,
  rows: readonly number[],
  columns: readonly number[],
  lines: readonly (readonly CellInput[])[],
): WorkbookEdit[] {
  const lineOf = new Map(rows.map((row, index) => [row, lines[index] ?? []]));
  const placeOf = new Map(columns.map((column, index) => [column, index]));
  return runsOf(rows).flatMap((down) =>
    runsOf(columns).map((across): WorkbookEdit => {
      const cells = Array.from({ length: down.count }, (_, below) =>
        Array.from({ length: across.count }, (_cell, right): CellInput => {
          const line = lineOf.get(down.first + below) ?? [];
          return line[placeOf.get(across.first + right) ?? -1] ?? '';
        }),
      );
      return { kind: 'write', at: { tab, row: down.first, column: across.first }, cells };
    }),
  );
}
