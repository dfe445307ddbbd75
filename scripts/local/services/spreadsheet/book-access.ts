import type { CellModel, CellStyle, CellValue, RangeModel, SheetModel } from '../../model/book';

const blank: CellModel = Object.freeze({ value: null });

/**
 * @param sheet the tab
 * @param row zero-based
 * @param column zero-based
 * @returns the cell, or a plain blank one
 */
export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  return sheet.cells[row]?.[column] ?? blank;
}

/**
 * Puts a cell in place of another; a wholly blank and plain one is stored as absent.
 * @param sheet the tab, changed
 * @param row zero-based
 * @param column zero-based
 */
export function putCell(sheet: SheetModel, row: number, column: number, cell: CellModel): void {
  const plain = isPlain(cell);
  const cells = sheet.cells[row];
  if (plain && (cells?.[column] ?? null) === null) return;
  while (sheet.cells.length <= row) sheet.cells.push(null);
  const line = cells ?? [];
  while (line.length < column) line.push(null);
  line[column] = plain ? null : cell;
  sheet.cells[row] = line;
}

/** Nothing in it: no value, formula, looks, note, runs or validation. */
function isPlain(cell: CellModel): boolean {
  if (cell.value !== null) return false;
  const parts: Readonly<Record<string, unknown>> = { ...cell };
  for (const key in parts) if (key !== 'value' && parts[key] !== undefined) return false;
  return true;
}

/**
 * The cell with some members replaced; a member given as undefined is dropped.
 * @param cell the cell, left as it is
 * @param patch new members
 */
export function withCell(cell: CellModel, patch: { [K in keyof CellModel]?: CellModel[K] | undefined }): CellModel {
  return compact({ ...cell, ...patch });
}

/**
 * The cell with some looks replaced; a look given as undefined goes back to the default.
 * @param cell the cell, left as it is
 * @param patch new looks
 */
export function withStyle(cell: CellModel, patch: { [K in keyof CellStyle]?: CellStyle[K] | undefined }): CellModel {
  const style = compact({ ...cell.style, ...patch });
  return withCell(cell, { style: Object.keys(style).length === 0 ? undefined : style });
}

/** Drops members that are undefined: absence is the default everywhere in the model. Written for speed: it runs per cell. */
function compact<T extends object>(parts: { [K in keyof T]: T[K] | undefined }): T {
  const kept: Partial<T> = {};
  for (const key in parts) if (parts[key] !== undefined) kept[key] = parts[key];
  return kept as T;
}

/** What takes everything out of a cell that belongs to its content; looks, note and validation stay. */
export const noContent = {
  value: null,
  formula: undefined,
  formulaFormat: undefined,
  spilled: undefined,
  runs: undefined,
} as const;

/** Whether a cell holds anything: a formula answering "" counts, as it does for getLastRow live. */
export function hasContent(cell: CellModel | null | undefined): boolean {
  return cell !== null && cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/**
 * How far a tab's content reaches.
 * @param sheet the tab
 * @returns one past the last row and column with content; 0 and 0 when there is none
 */
export function contentExtent(sheet: SheetModel): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((line, row) => {
    const last = line?.findLastIndex(hasContent) ?? -1;
    if (last < 0) return;
    rows = row + 1;
    columns = Math.max(columns, last + 1);
  });
  return { rows, columns };
}

/**
 * Visits every position of an area, row by row.
 * @param area zero-based
 * @param visit receives absolute row and column, then those relative to the area
 */
export function eachPosition(
  area: RangeModel,
  visit: (row: number, column: number, rowInArea: number, columnInArea: number) => void,
): void {
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) visit(area.row + row, area.column + column, row, column);
}

/**
 * A grid the size of an area.
 * @param area zero-based
 * @param pick makes an element from an absolute row and column
 */
export function gridOf<T>(area: RangeModel, pick: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => pick(area.row + row, area.column + column)),
  );
}

/** Whether two areas of the same tab share a cell. */
export function areasMeet(one: RangeModel, other: RangeModel): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function areaHolds(outer: RangeModel, inner: RangeModel): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether a cell's value is an error such as #N/A. */
export function isCellError(value: CellValue): value is { readonly code: string } {
  return typeof value === 'object' && value !== null;
}
