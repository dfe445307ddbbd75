import type { BookModel, NamedRangeModel, SheetModel } from '../../model/book';
import type { HostState } from '../../runtime/run-state';
import { placeOfChart } from '../xlsx/chart-place';
import { chartSignature, toFileChart } from '../xlsx/charts';
import { foresee } from '../xlsx/foresee';
import { sheetPixels } from '../xlsx/sheet-pixels';
import type { SheetFrame } from '../xlsx/read-frame';
import type { WrittenBook } from '../xlsx/write-book';
import { cellPatches } from './cell-patches';
import { sameData } from './same-data';
import type { FieldPatch, SheetSidecar, Sidecar } from './sidecar';

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

function framePatches(own: SheetModel, foreseen: SheetModel): SheetSidecar['frame'] {
  const fields = Object.keys(FRAME_FIELDS) as (keyof SheetFrame)[];
  const changed = fields.filter((field) => !sameData(own[field], foreseen[field]));
  return Object.fromEntries(
    changed.map((field): [string, FieldPatch] => [field, { from: foreseen[field], to: own[field] }]),
  );
}

function chartsOf(sheet: SheetModel): SheetSidecar['charts'] {
  if (sheet.charts.length === 0) return [];
  const pixels = sheetPixels(sheet);
  return sheet.charts.map((chart) => {
    const drawn = toFileChart(chart, placeOfChart(chart, pixels), () => '');
    return { signature: drawn && chartSignature(drawn), chart };
  });
}

function sheetSidecar(own: SheetModel, foreseen: SheetModel, tab: string): SheetSidecar {
  return {
    tab,
    id: own.id,
    name: own.name,
    frame: framePatches(own, foreseen),
    charts: chartsOf(own),
    cells: cellPatches(own.cells, foreseen.cells),
  };
}

function namedRangePatch(book: BookModel, foreseen: BookModel): Sidecar['namedRanges'] {
  const ids = new Map(foreseen.sheets.map((sheet, index) => [sheet.id, book.sheets[index]?.id ?? sheet.id]));
  const from = foreseen.namedRanges.map((named): NamedRangeModel => ({
    ...named,
    sheetId: ids.get(named.sheetId) ?? named.sheetId,
  }));
  return sameData(from, book.namedRanges) ? null : { from, to: book.namedRanges };
}

/**
 * @param book to be kept
 * @param written the same as it goes into the .xlsx
 * @param state of the host
 * @param fingerprint of the .xlsx
 */
export function makeSidecar(book: BookModel, written: WrittenBook, state: HostState, fingerprint: string): Sidecar {
  const foreseen = foresee(written, book);
  const { id, name, locale, timeZone, metadata, activeSheetId, activeRange, lastId, sheets } = book;
  return {
    version: 1,
    fingerprint,
    book: { id, name, locale, timeZone, metadata, activeSheetId, activeRange, lastId },
    namedRanges: namedRangePatch(book, foreseen),
    sheets: sheets.flatMap((sheet, index) => {
      const twin = foreseen.sheets[index];
      return twin ? [sheetSidecar(sheet, twin, written.tabs[index] ?? sheet.name)] : [];
    }),
    state,
  };
}
