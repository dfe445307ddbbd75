import type { CellInput } from '../../workbook/edits';
import { isPlainWords } from './plain-words';
import { rangeOf, type EditOf, type Target } from './target';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The format of plain text, under which Sheets keeps what is written as it is. */
const plainText = '@';

function isRisky(input: CellInput): boolean {
  return typeof input === 'string' && !isPlainWords(input);
}

/** Says of a cell to write, by its place among the others, whether it is under the format of plain text. */
type IsPlainText = (down: number, right: number) => boolean;

/** From what this run did itself; null where it does not know of every text that could be taken for something else. */
function knownPlainText({ formats }: Target, { at, cells }: EditOf<'write'>): IsPlainText | null {
  const formatAt = (down: number, right: number) => formats.formatAt(at.tab, at.row + down, at.column + right);
  const isKnown = cells.every((row, down) =>
    row.every((input, right) => !isRisky(input) || formatAt(down, right) !== null),
  );
  return isKnown ? (down, right) => formatAt(down, right) === plainText : null;
}

/** Asks, in one call, for the formats of the smallest rectangle with every text that could be taken for something else. */
function askedPlainText(range: Range, cells: EditOf<'write'>['cells']): IsPlainText {
  const rows = cells.flatMap((row, down) => (row.some(isRisky) ? [down] : []));
  const columns = (cells[0] ?? []).flatMap((_, right) =>
    cells.some((row) => isRisky(row[right] ?? '')) ? [right] : [],
  );
  const [top, left, bottom, end] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || end === undefined) return () => false;
  const formats = range.offset(top, left, bottom - top + 1, end - left + 1).getNumberFormats();
  return (down, right) => formats[down - top]?.[right - left] === plainText;
}

/** Text is never taken for anything else: outside plain-text cells an apostrophe says that it is text. */
export function writeCells(target: Target, edit: EditOf<'write'>): void {
  const { at, cells } = edit;
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return;
  const range = rangeOf(target, { ...at, rows: cells.length, columns });
  const isPlainText = knownPlainText(target, edit) ?? askedPlainText(range, cells);
  const values = cells.map((row, down) =>
    row.map((input, right) => {
      const needsApostrophe = isRisky(input) && !isPlainText(down, right);
      return needsApostrophe ? `'${input as string}` : target.codec.encode(input);
    }),
  );
  range.setValues(values);
}
