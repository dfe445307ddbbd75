import type { SheetModel } from '../../model/book';
import { fittingHeights } from './fitting-heights';
import { DEFAULT_COLUMN_PIXELS, PIXELS_PER_POINT } from './sizes';

/** What a row that says nothing measures. */
const DEFAULT_ROW_PIXELS = 21;

/** How large a tab's rows and columns are on the screen, in pixels; those out of sight measure nothing. */
export interface SheetPixels {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** @returns the sizes that the file gives a tab's rows and columns, those of rows that fit their text included */
export function sheetPixels(sheet: SheetModel): SheetPixels {
  const fitting = fittingHeights(sheet);
  return {
    row: (row) => {
      const points = fitting.get(row);
      const found = points === undefined ? DEFAULT_ROW_PIXELS : points * PIXELS_PER_POINT;
      return sheet.hiddenRows[row] ? 0 : (sheet.rowHeights[row] ?? found);
    },
    column: (column) => (sheet.hiddenColumns[column] ? 0 : (sheet.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS)),
  };
}

/** @returns pixels from the first line to the one given */
export function pixelsBefore(line: number, pixelsOf: (line: number) => number): number {
  let sum = 0;
  for (let each = 0; each < line; each += 1) sum += pixelsOf(each);
  return sum;
}
