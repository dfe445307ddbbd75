import type { RangeModel, SheetModel } from '../../../model/book';
import { areasMeet } from '../book-access';

/**
 * Which cells of an area lie under a merge without being its first cell: what is written there is dropped.
 * @param sheet the tab
 * @param area zero-based
 * @returns a test of absolute positions
 */
export function hiddenByMerge(sheet: SheetModel, area: RangeModel): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => areasMeet(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        areasMeet(merge, { row, column, rows: 1, columns: 1 }) && !(merge.row === row && merge.column === column),
    );
}
