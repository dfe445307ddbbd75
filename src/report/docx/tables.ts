import { Paragraph } from 'docx';
import type { TableRow, Table } from 'docx';
import type { Card, HeaderGroup, TableBlock } from '../content/blocks';
import { columnWidths } from './column-widths';
import { SIZES, STYLES, type Look } from './look';
import type { Page } from './page';
import { textHeight } from './pages/measure';
import { bodyRow, CELL_PADDING, fixedTable, headerLook, headerRow, spacer, textCell } from './table-parts';
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
  if (!twoLevels) return [headerRow(top)];
  const second = headers.flatMap((group, place) =>
    group.columns.map((title, column) => textCell(title, widths[(starts[place] ?? 0) + column] ?? 0, heads)),
  );
  return [headerRow(top), headerRow(second, secondRowHeight(headers, starts, widths, look))];
}

/**
 * A title that stands alone spans both rows, and programs do not make room for it: the second row must be high enough
 * for the lines that the first leaves over.
 */
function secondRowHeight(
  headers: readonly HeaderGroup[],
  starts: readonly number[],
  widths: readonly number[],
  { letters }: Look,
): number {
  const heights = headers.map((group, place) => {
    const start = starts[place] ?? 0;
    const width = sum(widths.slice(start, start + spanOf(group))) - 2 * CELL_PADDING;
    return {
      alone: group.columns.length === 0,
      value: textHeight(xmlText(group.title), SIZES.table, true, width, letters),
    };
  });
  const highest = (alone: boolean) =>
    Math.max(0, ...heights.filter((each) => each.alone === alone).map((each) => each.value));
  return Math.ceil(Math.max(0, highest(true) - highest(false)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
