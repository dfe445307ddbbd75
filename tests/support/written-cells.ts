import type { CellInput, WorkbookEdit } from '../../src/workbook/edits';
import type { CellContent, Grid } from '../../src/workbook/grid';

/** What the cells of a tab hold once the edits' values are written; formulas show nothing, since none is computed here. */
export function writtenCells(edits: readonly WorkbookEdit[], tab: string): Grid {
  const cells: CellContent[][] = [];
  for (const edit of edits) {
    if (edit.kind !== 'write' || edit.at.tab !== tab) continue;
    edit.cells.forEach((row, down) => {
      row.forEach((input, right) => {
        const line = (cells[edit.at.row - 1 + down] ??= []);
        line[edit.at.column - 1 + right] = shown(input);
      });
    });
  }
  const rows = Array.from(cells, (row: CellContent[] | undefined) => row ?? []);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
}

function shown(input: CellInput): CellContent {
  return typeof input === 'object' && 'formula' in input ? '' : input;
}
