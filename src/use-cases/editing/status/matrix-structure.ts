import type { WorkbookEdit } from '../../../workbook/edits';
import { completedFrame } from '../../../workbook/plan/matrix-frame';
import { totalsEdits } from '../../../workbook/plan/totals';
import type { EditedCell } from './edited-cells';
import type { EditedMatrix } from './edited-matrix';

/** Whether an edit reaches the live totals, beside the municipalities or under the tools. */
export function touchesTotals({ edit, geometry }: EditedMatrix): boolean {
  const { complianceColumn, blanksColumn, complianceRow, blanksRow, rows, toolColumns } = geometry;
  const within = (first: number, count: number, place: number | null): boolean =>
    place !== null && place >= first && place < first + count;
  const besides = [complianceColumn, blanksColumn].some((column) => within(edit.column, edit.columns, column));
  const totalled = [...toolColumns.values(), complianceColumn, blanksColumn];
  const under =
    [complianceRow, blanksRow].some((row) => within(edit.row, edit.rows, row)) &&
    totalled.some((column) => within(edit.column, edit.columns, column));
  return under || (besides && rows.some((row) => within(edit.row, edit.rows, row)));
}

/**
 * Whether a municipality stands in a row without totals: one that was inserted and sorted into, of which no edit tells.
 * The count of blanks is always a number, so that a blank there is no formula.
 */
function lacksTotals({ tab, geometry: { blanksColumn, rows } }: EditedMatrix): boolean {
  return blanksColumn !== null && rows.some((row) => tab.cells[row - 1]?.[blanksColumn - 1] === '');
}

/** Totals are formulas: what was written over them is their arithmetic no more, and nothing else would tell. */
export function restoredTotals(matrix: EditedMatrix): WorkbookEdit[] {
  const { tab, geometry } = matrix;
  return touchesTotals(matrix) || lacksTotals(matrix) ? totalsEdits(completedFrame(geometry, tab)) : [];
}

/** The codes, names, totals and legend of a closed report; what people have beside or under them is their own. */
export function touchesClosedStructure(
  { judge, edit, geometry }: EditedMatrix,
  edited: readonly EditedCell[],
): boolean {
  if (!judge.isClosed || edited.length > 0) return false;
  const { headerRow, complianceColumn, blanksColumn, closing, legend, toolColumns, rows } = geometry;
  const lastColumn = Math.max(
    complianceColumn ?? 0,
    blanksColumn ?? 0,
    closing.columns?.blanks ?? 0,
    ...toolColumns.values(),
  );
  const lastRow = legend ? legend.row + legend.count + 1 : Math.max(headerRow, ...rows.slice(-1));
  return edit.column <= lastColumn && edit.row <= lastRow && edit.row + edit.rows > headerRow - 1;
}
