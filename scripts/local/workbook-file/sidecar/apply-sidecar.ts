import type { Sheet, Workbook } from 'hucre';
import type { BookModel, ChartModel, MetadataModel, SheetModel } from '../../model/book';
import { chartSignature } from '../xlsx/charts';
import { applyCellPatches } from './cell-patches';
import { sameData } from './same-data';
import type { SheetSidecar, Sidecar } from './sidecar';

function applyFrame(sheet: SheetModel, frame: SheetSidecar['frame'], untouched: boolean): void {
  for (const [field, { from, to }] of Object.entries(frame)) {
    if (untouched || sameData(sheet[field as keyof SheetModel], from)) Object.assign(sheet, { [field]: to });
  }
  // A tab that grew in another program is as large as what it holds.
  sheet.rowCount = Math.max(sheet.rowCount, sheet.cells.length);
  sheet.columnCount = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), sheet.columnCount);
}

/** Charts of the file that the sidecar knows get their options back; others stay as they were read. */
function mergedCharts(sheet: SheetModel, file: Sheet | undefined, known: SheetSidecar['charts']): ChartModel[] {
  const left = [...known];
  const drawn = (file?.charts ?? []).flatMap((chart, index) => {
    const at = left.findIndex(({ signature }) => signature === chartSignature(chart));
    const [match] = at === -1 ? [] : left.splice(at, 1);
    const read = sheet.charts[index];
    if (!match) return read ?? [];
    const moved = chart.anchor ? { row: chart.anchor.from.row, column: chart.anchor.from.col } : {};
    return { ...match.chart, anchor: { ...match.chart.anchor, ...moved } };
  });
  return [...drawn, ...left.filter(({ signature }) => signature === null).map(({ chart }) => chart)];
}

function applySheet(sheet: SheetModel, known: SheetSidecar, file: Sheet | undefined, untouched: boolean): void {
  applyCellPatches(sheet.cells, known.cells, untouched);
  applyFrame(sheet, known.frame, untouched);
  sheet.charts = untouched ? known.charts.map(({ chart }) => chart) : mergedCharts(sheet, file, known.charts);
}

/** Metadata of a tab that is gone went with it. */
function standing(metadata: readonly MetadataModel[], ids: ReadonlySet<number>): MetadataModel[] {
  return metadata.filter(({ location }) => location.type === 'SPREADSHEET' || ids.has(location.sheetId));
}

/** The sidecar's account of each tab read, found by the tab's name. */
function knownSheets(book: BookModel, sidecar: Sidecar): (SheetSidecar | undefined)[] {
  return book.sheets.map((sheet) => sidecar.sheets.find(({ name }) => name === sheet.name));
}

/**
 * @param book what the .xlsx tells, with the tabs' own names
 * @param workbook the same as the codec read it
 * @param sidecar of the book
 * @param untouched the .xlsx is the one the sidecar was written with; else what a person changed in
 *   it wins, and the sidecar adds only what still fits
 * @returns the whole book
 */
export function applySidecar(book: BookModel, workbook: Workbook, sidecar: Sidecar, untouched: boolean): BookModel {
  let lastId = Math.max(sidecar.book.lastId, ...sidecar.sheets.map(({ id }) => id));
  const ids = new Map<number, number>();
  const known = knownSheets(book, sidecar);
  const sheets = book.sheets.map((sheet, index): SheetModel => {
    const own = known[index];
    if (!own) lastId += 1;
    const named = { ...sheet, id: own?.id ?? lastId };
    ids.set(sheet.id, named.id);
    if (own)
      applySheet(
        named,
        own,
        workbook.sheets.find((file) => file.name === own.tab),
        untouched,
      );
    return named;
  });
  const active = untouched ? sidecar.book.activeSheetId : (ids.get(book.activeSheetId) ?? 0);
  const namedRanges = book.namedRanges.map((named) => ({ ...named, sheetId: ids.get(named.sheetId) ?? named.sheetId }));
  const patch = sidecar.namedRanges;
  return {
    ...sidecar.book,
    sheets,
    namedRanges: patch && (untouched || sameData(namedRanges, patch.from)) ? [...patch.to] : namedRanges,
    metadata: standing(sidecar.book.metadata, new Set(sheets.map(({ id }) => id))),
    activeSheetId: active,
    lastId: untouched ? sidecar.book.lastId : lastId,
  };
}
