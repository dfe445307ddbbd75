import type { CellModel, SheetModel } from '../../model/book';
import { DEFAULT_COLUMN_PIXELS, PIXELS_PER_POINT } from './sizes';
import { DEFAULT_FONT } from './style';

/** Widths of letters in a sans-serif font, as parts of the font's size; the first that matches counts, measured of Arial. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[MWmw%@—…]/, 0.86],
  [/[ijlíÍtfrI.,;:'"!|()[\]\s-]/, 0.29],
  [/[A-ZÁÉÍÓÚÜÑ&]/, 0.69],
];
const OTHER_WIDTH = 0.545;
const BOLD_FACTOR = 1.07;
/** Room that a cell keeps free left and right, in pixels. */
const CELL_PADDING = 6;
/** Height of a line over its font's size, and what a cell adds, in points. */
const LINE_HEIGHT = 1.2;
const CELL_MARGIN = 3;
/** What a row has that says nothing: Sheets' 21 pixels. */
const DEFAULT_HEIGHT = 15.75;
/** No program makes a row higher (Excel's specifications and limits). */
const GREATEST_HEIGHT = 409;

function letterWidth(letter: string): number {
  return LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH;
}

const asciiWidths = Array.from({ length: 128 }, (_, code) => letterWidth(String.fromCharCode(code)));

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += asciiWidths[letter.charCodeAt(0)] ?? letterWidth(letter);
  return width;
}

/** Lines that a paragraph takes when broken between words, and within those that are too long. */
function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/\S+\s*|\s+/g) ?? []) {
    const needed = widthOf(word.trimEnd());
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(needed / room) - 1);
    lines += broken;
    used += widthOf(word) - broken * room;
  }
  return lines;
}

function textOf({ value }: CellModel): string {
  return typeof value === 'string' ? value : value === null ? '' : ' ';
}

/**
 * @param cell with a text
 * @param columnPixels how wide its column is
 * @returns points that the text needs
 */
function heightOf(cell: CellModel, columnPixels: number): number {
  const { fontSize = DEFAULT_FONT.size ?? 10, bold, wrap } = cell.style ?? {};
  const letterPixels = fontSize * PIXELS_PER_POINT * (bold ? BOLD_FACTOR : 1);
  const room = Math.max(1, (columnPixels - CELL_PADDING) / letterPixels);
  const paragraphs = textOf(cell).split('\n');
  const lines = wrap === 'WRAP' ? paragraphs.reduce((sum, text) => sum + linesOf(text, room), 0) : paragraphs.length;
  return lines * fontSize * LINE_HEIGHT + CELL_MARGIN;
}

/** Cells that say something and do not belong to a merged range: programs fit rows to those alone. */
function fittingCells(sheet: SheetModel, row: number): { cell: CellModel; column: number }[] {
  const merges = sheet.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
  const isMerged = (column: number): boolean =>
    merges.some((merge) => column >= merge.column && column < merge.column + merge.columns);
  return (sheet.cells[row] ?? []).flatMap((cell, column) =>
    cell === null || cell.value === null || isMerged(column) || sheet.hiddenColumns[column] ? [] : [{ cell, column }],
  );
}

/**
 * Sheets fits a row to its text by itself; programs that open an .xlsx take the height that it says.
 * @param sheet of the book
 * @returns points by row, where the row has no height of its own and needs more than one plain line
 */
export function fittingHeights(sheet: SheetModel): Map<number, number> {
  const heights = new Map<number, number>();
  for (const row of sheet.cells.keys()) {
    if (sheet.rowHeights[row] !== undefined) continue;
    const needed = fittingCells(sheet, row).map(({ cell, column }) =>
      heightOf(cell, sheet.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS),
    );
    const height = Math.min(GREATEST_HEIGHT, Math.max(0, ...needed));
    if (height > DEFAULT_HEIGHT) heights.set(row, Math.round(height * 4) / 4);
  }
  return heights;
}
