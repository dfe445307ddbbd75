import type { BookModel, CellModel, SheetModel } from '../../../model/book';
import { cellAt } from '../book-access';
import { shownText } from '../cells/read-cell';

const defaultFontSize = 10;
/** Average width of a character of a ten point sans-serif font, and what a cell adds, in pixels. */
const characterWidth = 6.2;
const cellPadding = 10;
const narrowest = 21;
const defaultHeight = 21;
const defaultWidth = 100;
/** Height of a line of text over its font size, in pixels per point. */
const lineHeight = 1.6;

/**
 * The width in pixels that the texts of a column need, estimated by their lengths.
 * @param column zero-based
 */
export function fittingWidth(book: BookModel, sheet: SheetModel, column: number): number {
  const widths = sheet.cells.map((_line, row) => {
    const cell = cellAt(sheet, row, column);
    const longest = Math.max(
      ...shownText(book, cell)
        .split('\n')
        .map((text) => text.length),
    );
    return longest === 0 ? 0 : Math.ceil((longest * characterWidth * fontSize(cell)) / defaultFontSize) + cellPadding;
  });
  return Math.max(narrowest, ...widths);
}

/**
 * The height in pixels that the texts of a row need, estimated by their lengths.
 * @param row zero-based
 */
export function fittingHeight(book: BookModel, sheet: SheetModel, row: number): number {
  const heights = (sheet.cells[row] ?? []).map((cell, column) => {
    if (!cell) return 0;
    const width = (sheet.columnWidths[column] ?? defaultWidth) - cellPadding;
    const perLine = Math.max(1, Math.floor((width / characterWidth) * (defaultFontSize / fontSize(cell))));
    const texts = shownText(book, cell).split('\n');
    const wrapped = texts.map((text) => (cell.style?.wrap === 'WRAP' ? Math.ceil(text.length / perLine) || 1 : 1));
    const lines = wrapped.reduce((sum, count) => sum + count, 0);
    return Math.ceil(lines * fontSize(cell) * lineHeight) + 5;
  });
  return Math.max(defaultHeight, ...heights);
}

function fontSize(cell: CellModel): number {
  return cell.style?.fontSize ?? defaultFontSize;
}
