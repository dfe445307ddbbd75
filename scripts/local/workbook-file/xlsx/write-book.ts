import { writeXlsx } from 'hucre/xlsx';
import type { NamedRange, SheetChart } from 'hucre';
import type { BookModel, CellValue, SheetModel } from '../../model/book';
import { absoluteAddress, quotedTab } from './a1';
import { placeOfChart, type ChartPlace } from './chart-place';
import { toFileChart } from './charts';
import { ChoiceColumns } from './choices';
import { finishPackage } from './finish-package';
import { pageBreaks } from './page-breaks';
import { pageHeightOf } from './page-setup';
import type { StyleSamples } from './plain-cells';
import { sheetPixels, type SheetPixels } from './sheet-pixels';
import { DEFAULT_FONT, toFileStyle } from './style';
import { CHOICES_TAB, fileTabNames } from './tab-names';
import { escapeText } from './text';
import { styleWriter, writeSheet, type WrittenSheet } from './write-sheet';

/** Always the same, so that the same book gives the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2026, 0, 1));

/** A book on its way to a file. */
export interface WrittenBook {
  /** The name of each tab in the file, in order. */
  readonly tabs: readonly string[];
  /** One for each of the book's sheets, in order. */
  readonly sheets: readonly WrittenSheet[];
  /** Where the codec writes a cell of each look. */
  readonly samples: StyleSamples;
  readonly choices: ChoiceColumns;
  readonly namedRanges: readonly NamedRange[];
}

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : typeof value === 'object' ? value.code : String(value);
}

interface DrawnChart {
  readonly chart: SheetChart;
  readonly place: ChartPlace;
}

function chartsOf(sheet: SheetModel, book: BookModel, pixels: SheetPixels): DrawnChart[] {
  const textAt = (tab: string, row: number, column: number): string =>
    textOf(book.sheets.find((each) => each.name === tab)?.cells[row]?.[column]?.value);
  return sheet.charts.flatMap((model) => {
    const place = placeOfChart(model, pixels);
    const chart = toFileChart(model, place, textAt);
    return chart ? { chart, place } : [];
  });
}

/** A tab with its charts, none of which is cut where a page ends. */
function withCharts(written: WrittenSheet, sheet: SheetModel, book: BookModel): WrittenSheet {
  const pixels = sheetPixels(sheet);
  const drawn = chartsOf(sheet, book, pixels);
  const places = drawn.map(({ place }) => place);
  const rowBreaks = pageBreaks(places, pixels, pageHeightOf(sheet, places, pixels));
  const charts = drawn.map(({ chart }) => chart);
  const file = { ...written.file, charts, ...(rowBreaks.length > 0 && { rowBreaks }) };
  return { ...written, file, chartPlaces: places };
}

function namedRangesOf(book: BookModel, names: readonly string[]): NamedRange[] {
  return book.namedRanges.flatMap(({ name, sheetId, range }) => {
    const tab = names[book.sheets.findIndex((sheet) => sheet.id === sheetId)];
    return tab === undefined ? [] : [{ name, range: `${quotedTab(tab)}!${absoluteAddress(range)}` }];
  });
}

/**
 * @param book to be written
 * @returns it as the codec takes it
 */
export function toFileBook(book: BookModel): WrittenBook {
  const names = fileTabNames(book);
  const renamed = book.sheets.flatMap((sheet, index) => {
    const name = names[index] ?? sheet.name;
    return name === sheet.name ? [] : [[sheet.name, name] as const];
  });
  const choices = new ChoiceColumns();
  const context = { tabNames: new Map(renamed), styleOf: styleWriter(toFileStyle), samples: new Map() as StyleSamples };
  const sheets = book.sheets.map((sheet, index) => {
    const written = writeSheet(sheet, names[index] ?? sheet.name, context, choices);
    if (sheet.charts.length === 0) return written;
    return withCharts(written, sheet, book);
  });
  return { tabs: names, sheets, samples: context.samples, choices, namedRanges: namedRangesOf(book, names) };
}

/**
 * @param written a book as the codec takes it
 * @param activeSheet its active tab, counted from 0
 * @returns the bytes of the .xlsx: the same for the same book
 */
export async function encodeBook(written: WrittenBook, activeSheet: number): Promise<Uint8Array> {
  const rows = written.choices.rows()?.map((row) => row.map((text) => text && escapeText(text)));
  const sheets = written.sheets.map((sheet) => sheet.file);
  const bytes = await writeXlsx({
    sheets: rows ? [...sheets, { name: CHOICES_TAB, veryHidden: true, rows }] : sheets,
    namedRanges: [...written.namedRanges],
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(0, activeSheet),
    properties: { creator: 'Semáforo de Transparencia', created: FIXED_DATE, modified: FIXED_DATE },
  });
  return finishPackage(bytes, written.sheets, written.samples);
}
