import { newGrid } from '../../model/blank-sheet';
import type { Sheet, WriteSheet } from 'hucre';
import type { SheetModel } from '../../model/book';
import { FILE_COLUMNS } from './a1';
import type { FileCell } from './cell';
import { fromFileColour } from './colour';
import { fromFileRule } from './conditional';
import { fromFileFilter, splitHiddenRows } from './filter';
import { coverWithRanges } from './group-cells';
import { groupsOfFile } from './groups';
import { fromFileProtection } from './protection';
import type { RowRun } from './repeated-rows';
import { columnPixelsOf, DEFAULT_COLUMN_PIXELS, rowPixelsOf } from './sizes';
import type { FileBase } from './style';

/** All of a tab but its name, its cells and its charts. */
export type SheetFrame = Omit<SheetModel, 'id' | 'name' | 'cells' | 'charts'>;

type FileDetails = ReadonlyMap<string, FileCell> | undefined;

/** What of a tab of the file its frame is read from: the same whether it was read or is to be written. */
type FileFrame = Pick<
  Sheet & WriteSheet,
  | 'columns'
  | 'rowDefs'
  | 'merges'
  | 'view'
  | 'hidden'
  | 'veryHidden'
  | 'freezePane'
  | 'conditionalRules'
  | 'autoFilter'
  | 'protection'
  | 'outlineProperties'
>;

type SheetView = Pick<
  SheetFrame,
  'frozenRows' | 'frozenColumns' | 'hidden' | 'hiddenGridlines' | 'rightToLeft' | 'tabColor'
>;

function columnCountOf(file: FileFrame, used: number): number {
  const declared = file.columns?.length ?? 0;
  // LibreOffice describes all 16,384 columns: that tells nothing of how many the tab has.
  const stated = declared >= FILE_COLUMNS || declared === 0 ? newGrid.columns : declared;
  return Math.max(stated, used);
}

function columnWidthsOf(file: FileFrame, count: number): Record<string, number> {
  const sizes = (file.columns ?? [])
    .slice(0, count)
    .map((column) => (column.width === undefined ? undefined : columnPixelsOf(column.width)));
  return Object.fromEntries(
    sizes.flatMap((pixels, column) =>
      pixels === undefined || pixels === DEFAULT_COLUMN_PIXELS ? [] : [[column, pixels]],
    ),
  );
}

function rowHeightsOf(file: FileFrame): Record<string, number> {
  const rows = [...(file.rowDefs ?? [])];
  return Object.fromEntries(
    rows.flatMap(([row, { height }]) => (height === undefined ? [] : [[row, rowPixelsOf(height)]])),
  );
}

function hiddenRowsOf(file: FileFrame): string[] {
  return [...(file.rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [String(row)] : []));
}

function hiddenColumnsOf(file: FileFrame, count: number): Record<string, true> {
  const columns = (file.columns ?? []).slice(0, count);
  return Object.fromEntries(columns.flatMap((column, index) => (column.hidden ? [[index, true as const]] : [])));
}

/** Rows left out for looking like the one above are as open as it is. */
function unlockedRanges(details: FileDetails, runs: readonly RowRun[]): ReturnType<typeof coverWithRanges> {
  const open = [...(details ?? [])].filter(([, cell]) => cell.style?.protection?.locked === false);
  const countOf = new Map(runs.map(({ row, count }) => [row, count]));
  return coverWithRanges(
    open.flatMap(([key]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return Array.from({ length: countOf.get(row) ?? 1 }, (_, step) => ({ row: row + step, column }));
    }),
  );
}

function usedColumns(cells: SheetModel['cells']): number {
  return cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
}

function mergesOf(file: FileFrame): SheetModel['merges'] {
  return (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
}

function rulesOf(file: FileFrame, base: FileBase): SheetModel['conditionalRules'] {
  const rules = [...(file.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  return rules.flatMap((rule) => fromFileRule(rule, base) ?? []);
}

function viewOf({ view, freezePane, hidden, veryHidden }: FileFrame, base: FileBase): SheetView {
  return {
    frozenRows: freezePane?.rows ?? 0,
    frozenColumns: freezePane?.columns ?? 0,
    hidden: hidden === true || veryHidden === true,
    hiddenGridlines: view?.showGridLines === false,
    rightToLeft: view?.rightToLeft === true,
    tabColor: fromFileColour(view?.tabColor, base.theme) ?? null,
  };
}

function groupsIn(file: FileFrame, columnCount: number): Pick<SheetFrame, 'rowGroups' | 'columnGroups'> {
  const { summaryBelow = true, summaryRight = true } = file.outlineProperties ?? {};
  const rowGroups = groupsOfFile(file.rowDefs ?? [], !summaryBelow);
  const columnGroups = groupsOfFile((file.columns ?? []).slice(0, columnCount).entries(), !summaryRight);
  return { ...(rowGroups && { rowGroups }), ...(columnGroups && { columnGroups }) };
}

/** The cells of a tab, read once. */
interface ReadTab {
  /** As the file has them. */
  readonly details: FileDetails;
  /** Rows left out of those. */
  readonly runs: readonly RowRun[];
  /** As they were read. */
  readonly cells: SheetModel['cells'];
}

/**
 * @param file a tab as the codec reads it, or as it is about to write it
 * @param tab its cells
 * @param base the file's theme and font
 */
export function readFrame(file: FileFrame, { details, runs, cells }: ReadTab, base: FileBase): SheetFrame {
  const columnCount = columnCountOf(file, usedColumns(cells));
  const filter = fromFileFilter(file.autoFilter, cells);
  return {
    rowCount: Math.max(newGrid.rows, cells.length),
    columnCount,
    ...viewOf(file, base),
    merges: mergesOf(file),
    rowHeights: rowHeightsOf(file),
    columnWidths: columnWidthsOf(file, columnCount),
    ...splitHiddenRows(hiddenRowsOf(file), filter, cells),
    hiddenColumns: hiddenColumnsOf(file, columnCount),
    ...groupsIn(file, columnCount),
    conditionalRules: rulesOf(file, base),
    protections: fromFileProtection(file.protection, file.protection ? unlockedRanges(details, runs) : []),
    bandings: [],
    filter,
  };
}
