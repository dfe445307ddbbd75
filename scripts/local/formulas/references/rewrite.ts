import { tokensOf } from '../syntax/tokens';
import { type Corner, type Reference, parseReference, referenceText } from './reference';

/** What a reference to lost cells becomes. */
export const lost = '#REF!';

/**
 * @param formula with its leading "="
 * @param change the new reference, null for one that is lost, or the same object for no change
 * @returns the formula with its references rewritten, all else as it was written
 */
export function rewriteReferences(formula: string, change: (reference: Reference) => Reference | null): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      const reference = kind === 'range' ? parseReference(text) : null;
      if (!reference) return text;
      const changed = change(reference);
      if (changed === reference) return text;
      return changed ? referenceText(changed) : lost;
    })
    .join('');
}

/** The largest tab that Sheets allows: 18,278 columns (ZZZ), 10 million cells. */
const lastRow = 9_999_999;
const lastColumn = 18_277;

/**
 * @param formula with its leading "="
 * @param rows how far down it is copied; negative is up
 * @param columns how far right
 * @returns the formula as it reads in its new place: parts without "$" move; what falls off the tab is #REF!
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const shift = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return rewriteReferences(formula, (reference) => {
    const start = shift(reference.start);
    const end = reference.end && shift(reference.end);
    if (!isOnTab(start) || (end && !isOnTab(end))) return null;
    return end ? { ...reference, start, end } : { ...reference, start };
  });
}

function isOnTab({ row, column }: Corner): boolean {
  const rowFits = row === null || (row >= 0 && row <= lastRow);
  return rowFits && (column === null || (column >= 0 && column <= lastColumn));
}
