import type { CellStyle as FileStyle } from 'hucre';
import { columnIndex, columnLetters } from './a1';
import type { FileCell } from './cell';

/**
 * Cells with a number, a text, a truth value or nothing but looks: nearly all of a large book. They
 * are written here, since the codec takes ten times as long for each.
 */
export interface PlainCell {
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly style: FileStyle | undefined;
}

/** By row, in order; within a row by column. */
export type PlainRows = ReadonlyMap<number, readonly PlainCell[]>;

/** Where the codec itself writes a cell of each look, which tells the look's number in the file. */
export type StyleSamples = Map<FileStyle, { readonly tab: string; readonly row: number; readonly column: number }>;

/** Texts that the codec writes in ways of its own: escaped characters, and those that look like errors. */
const UNUSUAL_TEXT = /^#|_x|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/;

function isPlainValue(value: FileCell['value']): value is PlainCell['value'] {
  if (typeof value === 'string') return !UNUSUAL_TEXT.test(value);
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/**
 * @param cell as the codec takes it
 * @param column where it is
 * @returns it as a plain cell, or null where only the codec can write it
 */
export function asPlainCell(cell: FileCell, column: number): PlainCell | null {
  const { value, style, formula, richText, comment, hyperlink, type } = cell;
  const isLiteral = formula === undefined && !richText && !comment && !hyperlink && type !== 'error';
  return isLiteral && isPlainValue(value) ? { column, value, style } : null;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function contentOf(value: PlainCell['value']): { type: string; content: string } {
  if (typeof value === 'string')
    return { type: ' t="inlineStr"', content: `<is><t xml:space="preserve">${escapeXml(value)}</t></is>` };
  if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${value ? 1 : 0}</v>` };
  return { type: '', content: value === null ? '' : `<v>${value}</v>` };
}

function plainCellXml(
  { column, value, style }: PlainCell,
  row: number,
  styles: ReadonlyMap<FileStyle, number>,
): string {
  const number = (style && styles.get(style)) ?? 0;
  if (value === null && number === 0) return '';
  const { type, content } = contentOf(value);
  const start = `<c r="${columnLetters(column)}${row + 1}"${number === 0 ? '' : ` s="${number}"`}${type}`;
  return content === '' ? `${start}/>` : `${start}>${content}</c>`;
}

interface CodecRow {
  readonly attributes: string;
  readonly cells: readonly { readonly column: number; readonly xml: string }[];
}

/** What the codec wrote of a tab's rows. */
export interface CodecSheet {
  readonly before: string;
  readonly rows: ReadonlyMap<number, CodecRow>;
  readonly after: string;
}

function codecCells(xml: string): CodecRow['cells'] {
  const cells = xml.matchAll(/<c r="([A-Z]+)\d+"(?:[^>]*\/>|.*?<\/c>)/gs);
  return Array.from(cells, ([text, letters = '']) => ({ column: columnIndex(letters), xml: text }));
}

/** @param xml of a worksheet as the codec writes it */
export function codecSheet(xml: string): CodecSheet {
  const [, before = '', data = '', after = ''] = /^(.*?<sheetData)(?:\/>|>(.*)<\/sheetData>)(.*)$/s.exec(xml) ?? [];
  const rows = data.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs);
  return {
    before,
    rows: new Map(
      Array.from(rows, ([, row, attributes = '', cells = '']) => [
        Number(row) - 1,
        { attributes, cells: codecCells(cells) },
      ]),
    ),
    after,
  };
}

/**
 * @param samples where cells of each look are
 * @param sheets what the codec wrote, by tab
 * @returns the number of each look in the file
 */
export function styleNumbers(
  samples: StyleSamples,
  sheets: ReadonlyMap<string, CodecSheet>,
): ReadonlyMap<FileStyle, number> {
  const numbers = new Map<FileStyle, number>();
  for (const [style, { tab, row, column }] of samples) {
    const cell = sheets
      .get(tab)
      ?.rows.get(row)
      ?.cells.find((each) => each.column === column);
    numbers.set(style, Number(/^<c [^>]*?\bs="(\d+)"/.exec(cell?.xml ?? '')?.[1] ?? 0));
  }
  return numbers;
}

/**
 * @param sheet what the codec wrote
 * @param plain cells to be added to it
 * @param styles the number of each look
 * @returns the worksheet with all of its cells
 */
export function withPlainCells(
  { before, rows, after }: CodecSheet,
  plain: PlainRows,
  styles: ReadonlyMap<FileStyle, number>,
): string {
  const order = [...new Set([...rows.keys(), ...plain.keys()])].sort((a, b) => a - b);
  const lines = order.map((row) => {
    const { attributes, cells } = rows.get(row) ?? { attributes: '', cells: [] };
    const added = (plain.get(row) ?? []).map((cell) => ({
      column: cell.column,
      xml: plainCellXml(cell, row, styles),
    }));
    const all = cells.length === 0 ? added : [...cells, ...added].sort((a, b) => a.column - b.column);
    const content = all.map(({ xml }) => xml).join('');
    if (content === '' && attributes === '') return '';
    const start = `<row r="${row + 1}"${attributes}`;
    return content === '' ? `${start}/>` : `${start}>${content}</row>`;
  });
  return `${before}>${lines.join('')}</sheetData>${after}`;
}
