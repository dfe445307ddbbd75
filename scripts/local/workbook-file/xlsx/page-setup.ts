import type { PageSetup } from 'hucre';
import type { SheetModel } from '../../model/book';
import type { ChartPlace } from './chart-place';
import { pixelsBefore, type SheetPixels } from './sheet-pixels';
import { DEFAULT_COLUMN_PIXELS } from './sizes';

/** Inches: what printers of offices leave free at least. */
const MARGINS = { top: 0.4, right: 0.4, bottom: 0.4, left: 0.4, header: 0.2, footer: 0.2 };
/** What fits upright on letter paper between the margins, at 96 dpi. */
const UPRIGHT_PIXELS = (8.5 - 0.8) * 96;
/** The same along the paper's other side. */
const LENGTHWISE_PIXELS = (11 - 0.8) * 96;

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

function isUpright(sheet: SheetModel): boolean {
  return usedWidth(sheet) <= UPRIGHT_PIXELS;
}

/**
 * How a tab is printed, as a person would set it: one page wide, its frozen rows on every page.
 * @param sheet of the book
 */
export function pageSetupOf(sheet: SheetModel): PageSetup {
  return {
    paperSize: 'letter',
    orientation: isUpright(sheet) ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    ...(sheet.frozenRows > 0 && { printTitlesRow: `$1:$${sheet.frozenRows}` }),
  };
}

/** @returns pixels of a tab's height that fit on a page, once it and its charts are made as wide as the page */
export function pageHeightOf(sheet: SheetModel, charts: readonly ChartPlace[], pixels: SheetPixels): number {
  const [across, along] = isUpright(sheet) ? [UPRIGHT_PIXELS, LENGTHWISE_PIXELS] : [LENGTHWISE_PIXELS, UPRIGHT_PIXELS];
  const ends = charts.map(({ to }) => pixelsBefore(to.column, pixels.column) + to.columnOffset);
  const width = Math.max(usedWidth(sheet), ...ends);
  return along * Math.max(1, width / across);
}
