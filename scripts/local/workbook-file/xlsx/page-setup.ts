import type { PageSetup } from 'hucre';
import type { SheetModel } from '../../model/book';
import { DEFAULT_COLUMN_PIXELS } from './sizes';

/** Inches: what printers of offices leave free at least. */
const MARGINS = { top: 0.4, right: 0.4, bottom: 0.4, left: 0.4, header: 0.2, footer: 0.2 };
/** What fits upright on letter paper between the margins, at 96 dpi. */
const UPRIGHT_PIXELS = (8.5 - 0.8) * 96;

/** Pixels from the first column to the last that holds something. */
function usedWidth(sheet: SheetModel): number {
  const columns = sheet.cells.reduce(
    (most, row) => Math.max(most, (row ?? []).findLastIndex((cell) => (cell?.value ?? null) !== null) + 1),
    0,
  );
  const widths = Array.from({ length: columns }, (_, column) =>
    sheet.hiddenColumns[column] ? 0 : (sheet.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS),
  );
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * How a tab is printed, as a person would set it: one page wide, its frozen rows on every page.
 * @param sheet of the book
 */
export function pageSetupOf(sheet: SheetModel): PageSetup {
  return {
    paperSize: 'letter',
    orientation: usedWidth(sheet) > UPRIGHT_PIXELS ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(sheet.frozenRows > 0 && { printTitlesRow: `$1:$${sheet.frozenRows}` }),
  };
}
