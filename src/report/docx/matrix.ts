import { Paragraph } from 'docx';
import type { Table, TableCell, TableRow } from 'docx';
import { chunks } from '../chunks';
import type {
  LegendBlock,
  LegendEntry,
  Matrix,
  MatrixCell,
  MatrixColumn,
  MatrixLine,
  ToolKey,
} from '../content/blocks';
import { sum } from '../sum';
import { COLOURS, hex, SIZES, STYLES, type Look } from './look';
import type { Page } from './page';
import {
  bodyRow,
  fixedTable,
  headerLook,
  headerRow,
  line,
  noLine,
  repeatedCell,
  spacer,
  textCell,
} from './table-parts';
import type { CellLook } from './table-parts';
import { xmlText } from './xml-text';

const NUMBER_WIDTH = 480;
const NAME_WIDTH = 2_560;
const LEGEND_PER_ROW = 3;
const KEY_COLUMNS = 3;
const LETTER_WIDTH = 520;
const CODE_WIDTH = 460;

const small = { size: SIZES.matrix };

/**
 * The matrix of a report. Columns bear the tools' codes: a narrow column has no room for names, and Google Docs turns
 * no text on its side. The bands, the codes and the rows fit the width whatever their number.
 */
export function matrixParts(matrix: Matrix, { width, look }: Page): (Paragraph | Table)[] {
  const toolWidth = Math.floor((width - NUMBER_WIDTH - NAME_WIDTH) / Math.max(1, matrix.columns.length));
  const widths = [NUMBER_WIDTH, NAME_WIDTH, ...matrix.columns.map(() => toolWidth)];
  const rows = [...matrixHeader(matrix, widths, toolWidth, look), ...matrixRows(matrix.lines, toolWidth)];
  return [fixedTable(rows, widths, { padding: 36, centred: true }), spacer(100)];
}

function matrixHeader(matrix: Matrix, widths: readonly number[], toolWidth: number, page: Look): TableRow[] {
  const heads = headerLook(page);
  const look: CellLook = { ...heads, run: { ...heads.run, ...small } };
  const whole = sum(widths);
  const bands = matrix.bands.map((band) =>
    textCell(band.title, band.span * toolWidth, { ...look, columnSpan: band.span }),
  );
  const codeLook: CellLook = { ...look, run: { bold: true, ...small }, fill: page.colours.pale };
  return [
    headerRow([textCell(matrix.title, whole, { ...look, columnSpan: widths.length })]),
    headerRow([
      textCell(matrix.numberHeader, NUMBER_WIDTH, { ...look, rowSpan: 2 }),
      textCell(matrix.municipalityHeader, NAME_WIDTH, { ...look, rowSpan: 2 }),
      ...bands,
    ]),
    headerRow(matrix.columns.map(({ code }) => textCell(code, toolWidth, codeLook))),
  ];
}

function matrixRows(lines: readonly MatrixLine[], toolWidth: number): TableRow[] {
  const plain = stateCells(toolWidth, {});
  const own = stateCells(toolWidth, ownBorders);
  return lines.map((each) => matrixRow(each, each.own ? own : plain));
}

/** The municipality of the report is told by an arrow, bold type and heavy lines, not by colour. */
function matrixRow(each: MatrixLine, cellOf: (cell: MatrixCell) => TableCell): TableRow {
  const own = each.own ? ownBorders : {};
  const run = { ...small, bold: each.own };
  return bodyRow(
    [
      textCell(String(each.number), NUMBER_WIDTH, { run, alignment: 'center', ...own }),
      textCell(each.own ? `► ${each.municipality}` : each.municipality, NAME_WIDTH, { run, ...own }),
      ...each.cells.map(cellOf),
    ],
    each.municipality.length,
  );
}

const ownBorders: CellLook = {
  borders: { top: line(COLOURS.text, 18), bottom: line(COLOURS.text, 18) },
};

/** One cell of the document for all places with the same letter in the same colours. */
function stateCells(width: number, look: CellLook): (cell: MatrixCell) => TableCell {
  const known = new Map<string, TableCell>();
  return (cell) => {
    const key = JSON.stringify(cell);
    const made = known.get(key) ?? stateCell(cell, width, look);
    known.set(key, made);
    return made;
  };
}

function stateCell({ letter, chip }: MatrixCell, width: number, look: CellLook): TableCell {
  const run = chip ? { ...small, bold: true, color: hex(chip.text) } : { ...small, color: COLOURS.quiet };
  return repeatedCell(letter, width, {
    ...look,
    run,
    alignment: 'center',
    ...(chip ? { fill: hex(chip.background) } : {}),
  });
}

/** The legend: letter in its colour, words and count, three to a row. */
export function legendParts(legend: LegendBlock, { width }: Page): (Paragraph | Table)[] {
  const words = Math.floor(width / LEGEND_PER_ROW) - LETTER_WIDTH;
  const rows = chunks(legend.entries, LEGEND_PER_ROW).map((entries) =>
    bodyRow(
      padded(entries, LEGEND_PER_ROW).flatMap((entry) => legendCells(entry, words)),
      0,
    ),
  );
  const widths = Array.from({ length: LEGEND_PER_ROW }, () => [LETTER_WIDTH, words]).flat();
  return [smallTitle(legend.title), fixedTable(rows, widths, { padding: 36, centred: true }), spacer(100)];
}

/** A place that no state fills has no frame but that of its neighbours. */
const unruled: CellLook = { borders: { bottom: noLine, right: noLine, left: noLine } };

function legendCells(entry: LegendEntry | null, words: number): TableCell[] {
  if (entry === null) return [textCell('', LETTER_WIDTH, unruled), textCell('', words, unruled)];
  return [stateCell(entry, LETTER_WIDTH, {}), textCell(`${entry.label} (${entry.count})`, words, { run: small })];
}

/** What each code stands for, down one column after another. */
export function toolKeyParts(key: ToolKey, { width }: Page): (Paragraph | Table)[] {
  const height = Math.ceil(key.columns.length / KEY_COLUMNS);
  const words = Math.floor(width / KEY_COLUMNS) - CODE_WIDTH;
  const rows = Array.from({ length: height }, (_, row) =>
    bodyRow(
      Array.from({ length: KEY_COLUMNS }, (_column, column) => key.columns[column * height + row] ?? null).flatMap(
        (tool) => keyCells(tool, words),
      ),
      0,
    ),
  );
  const widths = Array.from({ length: KEY_COLUMNS }, () => [CODE_WIDTH, words]).flat();
  // The last paragraph of a section carries its page's shape: left to itself it is a line high, and may take a page.
  return [smallTitle(key.title), fixedTable(rows, widths, { grid: false, padding: 12, centred: true }), spacer(20)];
}

function keyCells(tool: MatrixColumn | null, words: number): TableCell[] {
  const size = SIZES.key;
  return [
    textCell(tool?.code ?? '', CODE_WIDTH, { run: { size, bold: true } }),
    textCell(tool?.name ?? '', words, { run: { size } }),
  ];
}

function smallTitle(text: string): Paragraph {
  return new Paragraph({
    style: STYLES.tableTitle,
    spacing: { before: 60, after: 40, line: 240, lineRule: 'auto' },
    text: xmlText(text),
  });
}

function padded<T>(values: readonly T[], length: number): (T | null)[] {
  return Array.from({ length }, (_, place) => values[place] ?? null);
}
