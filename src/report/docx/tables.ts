import { Paragraph } from 'docx';
import type { TableRow, Table } from 'docx';
import type { Card, HeaderGroup, TableBlock } from '../content/blocks';
import { sum } from '../sum';
import { columnWidths } from './column-widths';
import { SIZES, STYLES, type Look } from './look';
import type { Page } from './page';
import { textHeight } from './pages/measure';
import { bodyRow, CELL_PADDING, fixedTable, headerLook, headerRow, longRow, spacer, textCell } from './table-parts';
import { xmlText } from './xml-text';

/** A table with its title above; its headings, of one level or two, come again on every page it runs over to. */
export function tableParts(block: TableBlock, { width, look }: Page): (Paragraph | Table)[] {
  const titles = block.headers.flatMap((group) => (group.columns.length > 0 ? group.columns : [group.title]));
  const widths = block.shares
    ? block.shares.map((share) => Math.floor(share * width))
    : columnWidths(
        titles.map((title, column) => [title, ...block.rows.map((row) => row[column] ?? '')]),
        width,
      );
  const body = block.rows.map((row) => dataRow(row, widths));
  return [
    new Paragraph({ style: STYLES.tableTitle, text: xmlText(block.title) }),
    fixedTable([...headerRows(block.headers, widths, look), ...body], widths),
    spacer(),
  ];
}

function dataRow(row: readonly string[], widths: readonly number[]): TableRow {
  const cells = widths.map((width, column) => textCell(row[column] ?? '', width));
  return bodyRow(cells, Math.max(0, ...row.map((text) => text.length)));
}

function headerRows(headers: readonly HeaderGroup[], widths: readonly number[], look: Look): TableRow[] {
  const heads = headerLook(look);
  const twoLevels = headers.some((group) => group.columns.length > 0);
  const starts = headers.map((_, place) => sum(headers.slice(0, place).map(spanOf)));
  const top = headers.map((group, place) => {
    const span = spanOf(group);
    const start = starts[place] ?? 0;
    const width = sum(widths.slice(start, start + span));
    return textCell(group.title, width, {
      ...heads,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(twoLevels && group.columns.length === 0 ? { rowSpan: 2 } : {}),
    });
  });
  const heights = headingHeights(headers, starts, widths, look);
  const rowOf = heights.all > MOST_REPEATED ? longRow : headerRow;
  if (!twoLevels) return [rowOf(top)];
  const second = headers.flatMap((group, place) =>
    group.columns.map((title, column) => textCell(title, widths[(starts[place] ?? 0) + column] ?? 0, heads)),
  );
  return [rowOf(top), rowOf(second, heights.second)];
}

/** Half a page, in twips: headings that are higher come once, or a page would hold little or nothing else. */
const MOST_REPEATED = 6_000;

/**
 * How high both rows of headings are, and the second at least, in twips: a title that stands alone spans both, and
 * programs do not make room for it, so that the second must hold the lines that the first leaves over.
 */
function headingHeights(
  headers: readonly HeaderGroup[],
  starts: readonly number[],
  widths: readonly number[],
  { letters }: Look,
): { readonly all: number; readonly second: number } {
  const heightOf = (title: string, width: number) =>
    textHeight(xmlText(title), SIZES.table, true, width - 2 * CELL_PADDING, letters);
  const [alone, above, below] = [[0], [0], [0]];
  headers.forEach((group, place) => {
    const own = widths.slice(starts[place] ?? 0, (starts[place] ?? 0) + spanOf(group));
    (group.columns.length === 0 ? alone : above).push(heightOf(group.title, sum(own)));
    group.columns.forEach((title, column) => below.push(heightOf(title, own[column] ?? 0)));
  });
  const [one, first, second] = [Math.max(...alone), Math.max(...above), Math.max(...below)];
  return { all: Math.max(one, first + second), second: Math.ceil(Math.max(0, one - first)) };
}

function spanOf(group: HeaderGroup): number {
  return Math.max(1, group.columns.length);
}

/** A record: its title across, then a label and a value a row. */
export function cardParts(card: Card, { width, look }: Page): (Paragraph | Table)[] {
  const label = Math.round(width * 0.3);
  const value = width - label;
  const title = headerRow([textCell(card.title, width, { ...headerLook(look), columnSpan: 2, keepNext: true })]);
  const rows = card.fields.map((field) =>
    bodyRow(
      [textCell(field.label, label, { run: { bold: true }, fill: look.colours.pale }), textCell(field.value, value)],
      field.value.length,
    ),
  );
  return [spacer(100), fixedTable([title, ...rows], [label, value]), spacer()];
}
