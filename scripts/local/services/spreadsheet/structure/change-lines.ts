import type { BookModel, ProtectionModel, SheetModel } from '../../../model/book';
import { keepGroups, shiftedGroups } from '../groups/line-groups';
import { adjustReferences } from './references';
import type { LineChange } from './change';
import { shiftArea, shiftAreas, shiftKeys } from './shift-area';
import { inheritLooks, shiftCells } from './shift-cells';

/**
 * Inserts or deletes rows or columns of a tab and brings along everything that says where it is:
 * formulas of all tabs, merges, rules, protections, named ranges, metadata, filters, charts, sizes.
 * @param book changed
 * @param sheet one of its tabs
 * @param looksOf for an insertion, the zero-based line (as numbered before it) whose looks the new ones take
 */
export function changeLines(book: BookModel, sheet: SheetModel, change: LineChange, looksOf?: number): void {
  shiftCells(sheet, change);
  changeSize(sheet, change);
  shiftAttached(sheet, change);
  shiftNamedRanges(book, sheet, change);
  shiftMetadata(book, sheet, change);
  adjustReferences(book, { tab: sheet.name, ...change });
  if (change.kind === 'insert' && looksOf !== undefined)
    inheritLooks(sheet, change, looksOf >= change.at ? looksOf + change.count : looksOf);
}

function changeSize(sheet: SheetModel, change: LineChange): void {
  const { axis, kind, at, count } = change;
  const delta = kind === 'insert' ? count : -count;
  const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
  const frozenNow = at < frozen ? (kind === 'insert' ? frozen + count : frozen - Math.min(count, frozen - at)) : frozen;
  if (axis === 'rows') {
    sheet.rowCount += delta;
    sheet.frozenRows = frozenNow;
    sheet.rowHeights = shiftKeys(sheet.rowHeights, change);
    sheet.hiddenRows = shiftKeys(sheet.hiddenRows, change);
    if (sheet.rowGroups) keepGroups(sheet, 'rows', shiftedGroups(sheet.rowGroups, change));
    if (sheet.filteredRows) sheet.filteredRows = shiftKeys(sheet.filteredRows, change);
  } else {
    sheet.columnCount += delta;
    sheet.frozenColumns = frozenNow;
    sheet.columnWidths = shiftKeys(sheet.columnWidths, change);
    sheet.hiddenColumns = shiftKeys(sheet.hiddenColumns, change);
    if (sheet.columnGroups) keepGroups(sheet, 'columns', shiftedGroups(sheet.columnGroups, change));
  }
}

function shiftAttached(sheet: SheetModel, change: LineChange): void {
  sheet.merges = shiftAreas(sheet.merges, change).filter((merge) => merge.rows * merge.columns > 1);
  sheet.conditionalRules = sheet.conditionalRules
    .map((rule) => ({ ...rule, ranges: shiftAreas(rule.ranges, change) }))
    .filter((rule) => rule.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => shiftProtection(protection, change));
  sheet.bandings = sheet.bandings.flatMap((banding) => {
    const range = shiftArea(banding.range, change);
    return range ? [{ ...banding, range }] : [];
  });
  sheet.charts = sheet.charts.map((chart) => {
    const at = shiftArea({ ...chart.anchor, rows: 1, columns: 1 }, change);
    const { row, column } = at ?? chart.anchor;
    return { ...chart, anchor: { ...chart.anchor, row, column } };
  });
  shiftFilter(sheet, change);
}

function shiftProtection(protection: ProtectionModel, change: LineChange): ProtectionModel[] {
  const unprotected = shiftAreas(protection.unprotected, change);
  if (!protection.range) return [{ ...protection, unprotected }];
  const range = shiftArea(protection.range, change);
  return range ? [{ ...protection, range, unprotected }] : [];
}

function shiftFilter(sheet: SheetModel, change: LineChange): void {
  if (!sheet.filter) return;
  const range = shiftArea(sheet.filter.range, change);
  const criteria = change.axis === 'columns' ? shiftKeys(sheet.filter.criteria, change) : sheet.filter.criteria;
  sheet.filter = range && { ...sheet.filter, range, criteria };
}

function shiftNamedRanges(book: BookModel, sheet: SheetModel, change: LineChange): void {
  book.namedRanges = book.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const range = shiftArea(named.range, change);
    return range ? [{ ...named, range }] : [];
  });
}

/** Metadata of a row or column goes with its lines. */
function shiftMetadata(book: BookModel, sheet: SheetModel, change: LineChange): void {
  const axis = change.axis === 'rows' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.flatMap((one) => {
    const { location } = one;
    if (location.type !== axis || location.sheetId !== sheet.id) return [one];
    const range = shiftArea(location.range, change);
    return range ? [{ ...one, location: { ...location, range } }] : [];
  });
}
