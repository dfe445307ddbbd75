import type { BookModel, ChartModel, NamedRangeModel, SheetModel } from '../../model/book';
import { placeOfChart } from '../xlsx/chart-place';
import { chartSignature, toFileChart } from '../xlsx/charts';
import { foresee } from '../xlsx/foresee';
import { sheetPixels } from '../xlsx/sheet-pixels';
import type { SheetFrame } from '../xlsx/read-frame';
import type { WrittenBook } from '../xlsx/write-book';
import { cellPatches, type CellPatch } from './cell-patches';
import { sameData } from './same-data';

/** A field of the book that the .xlsx tells otherwise: what it tells, and what it should. */
export interface FieldPatch {
  readonly from: unknown;
  readonly to: unknown;
}

export interface SheetDifferences {
  /** The tab's name in the file. */
  readonly tab: string;
  readonly id: number;
  readonly name: string;
  readonly frame: Partial<Record<keyof SheetFrame, FieldPatch>>;
  /** Charts with the series by which each is known in the file; null: the file does not have it. */
  readonly charts: readonly { readonly signature: string | null; readonly chart: ChartModel }[];
  readonly cells: readonly CellPatch[];
}

/** What a book has and its .xlsx cannot hold. */
export interface BookDifferences {
  readonly book: Omit<BookModel, 'sheets' | 'namedRanges' | 'isCalculated'>;
  readonly namedRanges: { readonly from: readonly NamedRangeModel[]; readonly to: readonly NamedRangeModel[] } | null;
  readonly sheets: readonly SheetDifferences[];
}

const FRAME_FIELDS: Readonly<Record<keyof Required<SheetFrame>, true>> = {
  rowCount: true,
  columnCount: true,
  frozenRows: true,
  frozenColumns: true,
  hidden: true,
  hiddenGridlines: true,
  rightToLeft: true,
  tabColor: true,
  tabColorTheme: true,
  merges: true,
  rowHeights: true,
  columnWidths: true,
  hiddenRows: true,
  hiddenColumns: true,
  rowGroups: true,
  columnGroups: true,
  filteredRows: true,
  conditionalRules: true,
  protections: true,
  bandings: true,
  filter: true,
};

function framePatches(own: SheetModel, foreseen: SheetModel): SheetDifferences['frame'] {
  const fields = Object.keys(FRAME_FIELDS) as (keyof SheetFrame)[];
  const changed = fields.filter((field) => !sameData(own[field], foreseen[field]));
  return Object.fromEntries(
    changed.map((field): [string, FieldPatch] => [field, { from: foreseen[field], to: own[field] }]),
  );
}

function chartsOf(sheet: SheetModel): SheetDifferences['charts'] {
  if (sheet.charts.length === 0) return [];
  const pixels = sheetPixels(sheet);
  return sheet.charts.map((chart) => {
    const drawn = toFileChart(chart, placeOfChart(chart, pixels), () => '');
    return { signature: drawn && chartSignature(drawn), chart };
  });
}

function sheetDifferences(own: SheetModel, foreseen: SheetModel, tab: string): SheetDifferences {
  return {
    tab,
    id: own.id,
    name: own.name,
    frame: framePatches(own, foreseen),
    charts: chartsOf(own),
    cells: cellPatches(own.cells, foreseen.cells),
  };
}

function namedRangePatch(book: BookModel, foreseen: BookModel): BookDifferences['namedRanges'] {
  const ids = new Map(foreseen.sheets.map((sheet, index) => [sheet.id, book.sheets[index]?.id ?? sheet.id]));
  const from = foreseen.namedRanges.map((named): NamedRangeModel => ({
    ...named,
    sheetId: ids.get(named.sheetId) ?? named.sheetId,
  }));
  return sameData(from, book.namedRanges) ? null : { from, to: book.namedRanges };
}

/**
 * @param book as it was when the .xlsx was written
 * @param written the same as it went into the .xlsx
 * @returns what the .xlsx does not tell of it
 */
export function differencesOf(book: BookModel, written: WrittenBook): BookDifferences {
  const foreseen = foresee(written, book);
  const { id, name, locale, timeZone, metadata, activeSheetId, activeRange, lastId, sheets } = book;
  return {
    book: { id, name, locale, timeZone, metadata, activeSheetId, activeRange, lastId },
    namedRanges: namedRangePatch(book, foreseen),
    sheets: sheets.flatMap((sheet, index) => {
      const twin = foreseen.sheets[index];
      return twin ? [sheetDifferences(sheet, twin, written.tabs[index] ?? sheet.name)] : [];
    }),
  };
}
