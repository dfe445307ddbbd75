import type { Sheet, Workbook } from 'hucre';
import type { BookModel, ChartModel, MetadataModel, SheetModel } from '../../model/book';
import { chartSignature } from '../xlsx/charts';
import { applyCellPatches } from './cell-patches';
import { sameData } from './same-data';
import type { BookDifferences, SheetDifferences } from './differences';

function applyFrame(sheet: SheetModel, frame: SheetDifferences['frame']): void {
  for (const [field, { from, to }] of Object.entries(frame)) {
    if (sameData(sheet[field as keyof SheetModel], from)) Object.assign(sheet, { [field]: to });
  }
  // A tab that grew in another program is as large as what it holds.
  sheet.rowCount = Math.max(sheet.rowCount, sheet.cells.length);
  sheet.columnCount = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), sheet.columnCount);
}

/** Charts of the file that the book knows get their options back; others stay as they were read. */
function mergedCharts(sheet: SheetModel, file: Sheet | undefined, known: SheetDifferences['charts']): ChartModel[] {
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

function applySheet(sheet: SheetModel, known: SheetDifferences, file: Sheet | undefined): void {
  applyCellPatches(sheet.cells, known.cells);
  applyFrame(sheet, known.frame);
  sheet.charts = mergedCharts(sheet, file, known.charts);
}

/** Metadata of a tab that is gone went with it. */
function standing(metadata: readonly MetadataModel[], ids: ReadonlySet<number>): MetadataModel[] {
  return metadata.filter(({ location }) => location.type === 'SPREADSHEET' || ids.has(location.sheetId));
}

/** What is known of each tab read, found by the tab's name. */
function knownSheets(book: BookModel, known: BookDifferences): (SheetDifferences | undefined)[] {
  return book.sheets.map((sheet) => known.sheets.find(({ name }) => name === sheet.name));
}

/**
 * @param book what the .xlsx tells, with the tabs' own names
 * @param workbook the same as the codec read it
 * @param differences of the book, from before a person changed its .xlsx in another program: what was
 *   changed there wins, and the differences add only what still fits
 * @returns the whole book
 */
export function applyDifferences(book: BookModel, workbook: Workbook, differences: BookDifferences): BookModel {
  let lastId = Math.max(differences.book.lastId, ...differences.sheets.map(({ id }) => id));
  const ids = new Map<number, number>();
  const known = knownSheets(book, differences);
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
      );
    return named;
  });
  const namedRanges = book.namedRanges.map((named) => ({ ...named, sheetId: ids.get(named.sheetId) ?? named.sheetId }));
  const patch = differences.namedRanges;
  return {
    ...differences.book,
    sheets,
    namedRanges: patch && sameData(namedRanges, patch.from) ? [...patch.to] : namedRanges,
    metadata: standing(differences.book.metadata, new Set(sheets.map(({ id }) => id))),
    activeSheetId: ids.get(book.activeSheetId) ?? 0,
    lastId,
  };
}
