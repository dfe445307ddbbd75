import type { BookModel, RangeModel, SheetModel } from '../../../model/book';
import { columnLetters, columnNumber, parseArea, quoteTab, splitTab } from '../a1';
import { areaHolds, withCell } from '../book-access';

/** Cells cut from one place and pasted at another, tabs by name. */
export interface CellMove {
  readonly from: { readonly tab: string; readonly area: RangeModel };
  readonly to: { readonly tab: string; readonly row: number; readonly column: number };
}

/** A text in quotes, or a reference to a cell or rectangle with its tab where one is written. */
const pieces =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!])((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(.!:])/giu;

/**
 * Makes every formula of a book that points into moved cells point at their new place, as cutting
 * and pasting does; references that only overlap the moved cells stay.
 * @param book changed
 */
export function moveReferences(book: BookModel, move: CellMove): void {
  for (const sheet of book.sheets)
    for (const line of sheet.cells)
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const formula = movedFormula(cell.formula, sheet, book, move);
        if (formula !== cell.formula) line[column] = withCell(cell, { formula });
      });
}

function movedFormula(formula: string, home: SheetModel, book: BookModel, move: CellMove): string {
  return formula.replace(pieces, (text, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return text;
    const tab = prefix === undefined ? home.name : splitTab(`${prefix}A1`).tab;
    const sheet = book.sheets.find((one) => one.name.toLowerCase() === tab?.toLowerCase());
    if (!sheet || sheet.name !== move.from.tab) return text;
    const parsed = parseArea(reference, sheet);
    if (!parsed || !areaHolds(move.from.area, parsed.area)) return text;
    return tabPrefix(prefix, home, move) + movedReference(reference, move);
  });
}

/** A reference keeps its spelling unless the cells left for another tab. */
function tabPrefix(prefix: string | undefined, home: SheetModel, move: CellMove): string {
  if (move.from.tab === move.to.tab) return prefix ?? '';
  return prefix === undefined && home.name === move.to.tab ? '' : `${quoteTab(move.to.tab)}!`;
}

function movedReference(reference: string, { from, to }: CellMove): string {
  const [rows, columns] = [to.row - from.area.row, to.column - from.area.column];
  return reference.replace(
    /(\$?)([A-Z]+)(\$?)(\d+)/gi,
    (_corner, columnMark: string, letters: string, rowMark: string, digits: string) =>
      `${columnMark}${columnLetters(columnNumber(letters) + columns)}${rowMark}${Number(digits) + rows}`,
  );
}
