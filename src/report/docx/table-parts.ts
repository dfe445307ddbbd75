import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IBorderOptions, IRunOptions, ITableCellBorders, ITableCellOptions, ITableRowOptions } from 'docx';
import { sum } from '../sum';
import { COLOURS, STYLES, type Look } from './look';
import { RepeatedCell } from './repeated-cell';
import { xmlLines } from './xml-text';

/** Between a cell's text and its sides; half of it above and below. In twips. */
export const CELL_PADDING = 60;

/** Above this many characters a row may be cut by the end of a page: it may not fit on any. */
const WHOLE_ROW_LIMIT = 1_200;

/** How a cell is printed; everything has a plain default. */
export interface CellLook {
  readonly run?: IRunOptions;
  readonly alignment?: 'left' | 'center';
  /** "RRGGBB". */
  readonly fill?: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly borders?: ITableCellBorders;
  readonly keepNext?: boolean;
}

/** A cell of text, one paragraph a line. */
export function textCell(text: string, width: number, look: CellLook = {}): TableCell {
  return cellOf(cellLines(text, look), width, look);
}

/** A cell of text that may stand in many places of a table. */
export function repeatedCell(text: string, width: number, look: CellLook): TableCell {
  return new RepeatedCell(cellOptions(cellLines(text, look), width, look));
}

function cellLines(text: string, look: CellLook): Paragraph[] {
  const alignment = look.alignment === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
  return xmlLines(text).map(
    (line) =>
      new Paragraph({
        style: STYLES.cell,
        alignment,
        ...(look.keepNext ? { keepNext: true } : {}),
        children: [new TextRun({ ...look.run, text: line })],
      }),
  );
}

/** A cell of ready paragraphs. */
export function cellOf(children: readonly Paragraph[], width: number, look: CellLook = {}): TableCell {
  return new TableCell(cellOptions(children, width, look));
}

function cellOptions(children: readonly Paragraph[], width: number, look: CellLook): ITableCellOptions {
  return {
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look.columnSpan ? { columnSpan: look.columnSpan } : {}),
    ...(look.rowSpan ? { rowSpan: look.rowSpan } : {}),
    ...(look.fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } } : {}),
    ...(look.borders ? { borders: look.borders } : {}),
  };
}

/** A heading row of at least that height, in twips, repeated on each page that the table goes on to. */
export function headerRow(children: readonly TableCell[], least = 0): TableRow {
  return new TableRow({ children, tableHeader: true, cantSplit: true, ...heightOf(least) });
}

/** A row of at least that height, in twips, which goes on over as many pages as it takes. */
export function longRow(children: readonly TableCell[], least = 0): TableRow {
  return new TableRow({ children, ...heightOf(least) });
}

/** The highest that a document may ask for, in twips: 22 inches. */
const MOST_HEIGHT = 31_680;

function heightOf(least: number): Pick<ITableRowOptions, 'height'> {
  return least > 0 ? { height: { value: Math.min(least, MOST_HEIGHT), rule: HeightRule.ATLEAST } } : {};
}

/** A row that stays on one page, unless its text is too long for that. */
export function bodyRow(children: readonly TableCell[], characters: number): TableRow {
  return new TableRow({ children, cantSplit: characters <= WHOLE_ROW_LIMIT });
}

/** How the headings of tables are printed: white on the main colour. */
export function headerLook({ colours }: Look): CellLook {
  return { run: { bold: true, color: COLOURS.white }, fill: colours.main, alignment: 'center' };
}

/** A table of fixed columns, in twips: widths that a program works out by itself differ from one to the next. */
export function fixedTable(
  rows: readonly TableRow[],
  columnWidths: readonly number[],
  options: { readonly grid?: boolean; readonly padding?: number; readonly centred?: boolean } = {},
): Table {
  const { grid = true, padding = CELL_PADDING, centred = false } = options;
  const border = grid ? line(COLOURS.grid, 4) : noLine;
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: sum(columnWidths), type: WidthType.DXA },
    margins: { top: padding / 2, bottom: padding / 2, left: padding, right: padding, marginUnitType: WidthType.DXA },
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  });
}

/** A border of a colour and a thickness in eighths of a point. */
export function line(color: string, size: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size, color };
}

export const noLine: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Two tables that touch are read as one: this thin line goes after each. */
export function spacer(height = 140): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' }, children: [] });
}
