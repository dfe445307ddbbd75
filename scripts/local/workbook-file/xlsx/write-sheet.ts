import type { CellStyle as FileStyle, ColumnDef, ConditionalRule, DataValidation, RowDef, WriteSheet } from 'hucre';
import type { CellModel, CellStyle, RangeModel, SheetModel, ValidationModel } from '../../model/book';
// Not the folder's index: the engine that it brings along would be loaded by every command.
import { toR1C1 } from '../../formulas/references/r1c1';
import { cellAddress, rangeAddress } from './a1';
import { findArrayFormulas } from './array-formulas';
import { bandPainter } from './bandings';
import { shownStyle, toFileCell, type FileCell, type WriteContext } from './cell';
import { toFileRule } from './conditional';
import { toFileFilter } from './filter';
import { fittingHeights } from './fitting-heights';
import type { ChartPlace } from './chart-place';
import { CellGroups } from './group-cells';
import { fileLevels } from './groups';
import { pageSetupOf } from './page-setup';
import { asPlainCell, type PlainCell, type PlainRows, type StyleSamples } from './plain-cells';
import { toFileProtection, unlockedCells } from './protection';
import { findRepeatedRows, repeatsAnother, type RowRun } from './repeated-rows';
import { columnWidthOf, DEFAULT_COLUMN_PIXELS, rowPointsOf } from './sizes';
import { toFileColour } from './colour';
import { escapeText } from './text';
import { isWritableValidation, looksFromItsCell, toFileValidation, type ChoiceKeeper } from './validation';

/** A tab as it goes into the file, with its cells before their texts are escaped. */
export interface WrittenSheet {
  readonly file: WriteSheet;
  readonly cells: ReadonlyMap<string, FileCell>;
  /** Those of the cells that the codec is not given. */
  readonly plain: PlainRows;
  /** Rows left out, as they look like the one above. */
  readonly runs: readonly RowRun[];
  /** By row, the height in points that fits its text, where it has no other. */
  readonly fittingHeights: ReadonlyMap<number, number>;
  /** Of its charts, in order. */
  readonly chartPlaces: readonly ChartPlace[];
}

const BLANK: CellModel = { value: null };

function withBackground(cell: CellModel, background: string | undefined): CellModel {
  if (background === undefined || cell.style?.background !== undefined) return cell;
  return { ...cell, style: { ...cell.style, background } };
}

function isBare(cell: FileCell): boolean {
  return cell.value === null && cell.formula === undefined && !cell.style && !cell.comment;
}

function unlocked(cell: FileCell): FileCell {
  const style: FileStyle = { ...cell.style, protection: { locked: false } };
  return { ...cell, style };
}

/** Rows and columns that hold anything or are open to edit; bands beyond are not painted. */
function usedSize(sheet: SheetModel): { rows: number; columns: number } {
  const open = sheet.protections.flatMap((protection) => protection.unprotected);
  const rows = open.map((range) => Math.min(range.row + range.rows, sheet.rowCount));
  const columns = open.map((range) => Math.min(range.column + range.columns, sheet.columnCount));
  const widths = sheet.cells.map((row) => row?.length ?? 0);
  return {
    rows: Math.max(sheet.cells.length, ...rows),
    columns: widths.reduce((a, b) => Math.max(a, b), Math.max(0, ...columns)),
  };
}

/** Whether cells get looks by where they are, so that blank ones count too. */
function isPaintedOver(sheet: SheetModel): boolean {
  return sheet.bandings.length > 0 || sheet.protections.some((protection) => protection.unprotected.length > 0);
}

function repeatedRows(sheet: SheetModel, rowDefs: ReadonlyMap<number, RowDef>, context: WriteContext): RowRun[] {
  if (isPaintedOver(sheet)) return [];
  const looksOf = (cell: CellModel): object | undefined => {
    const style = shownStyle(cell);
    return style && context.styleOf(style);
  };
  return findRepeatedRows(sheet.cells, looksOf, (row) => rowDefs.has(row));
}

function fileCells(sheet: SheetModel, runs: readonly RowRun[], context: WriteContext): Map<string, FileCell> {
  const arrays = findArrayFormulas(sheet.cells);
  const colourAt = bandPainter(sheet);
  const isOpen = unlockedCells(sheet);
  const coversAll = isPaintedOver(sheet);
  const isLeftOut = repeatsAnother(runs);
  const size = usedSize(sheet);
  const cells = new Map<string, FileCell>();
  for (let row = 0; row < size.rows; row += 1) {
    if (isLeftOut(row)) continue;
    const line = sheet.cells[row] ?? [];
    for (let column = 0; column < (coversAll ? size.columns : line.length); column += 1) {
      const own = line[column];
      if (!own && !coversAll) continue;
      const key = `${row},${column}`;
      const painted = withBackground(own ?? BLANK, colourAt(row, column));
      const cell = toFileCell(painted, arrays.get(key), context);
      const written = isOpen(row, column) ? unlocked(cell) : cell;
      if (!isBare(written)) cells.set(key, written);
    }
  }
  return cells;
}

function changes(value: unknown): boolean {
  return typeof value === 'string' && escapeText(value) !== value;
}

/** Whether escaping would change any of its texts: almost never. */
function needsEscape({ value, formulaResult, richText }: FileCell): boolean {
  return changes(value) || changes(formulaResult) || richText?.some((run) => changes(run.text)) === true;
}

function escapeCell(cell: FileCell): FileCell {
  const { value, formulaResult, richText } = cell;
  return {
    ...cell,
    value: typeof value === 'string' ? escapeText(value) : value,
    ...(typeof formulaResult === 'string' && { formulaResult: escapeText(formulaResult) }),
    ...(richText && { richText: richText.map((run) => ({ ...run, text: escapeText(run.text) })) }),
  };
}

interface SharedOutCells {
  readonly codec: Map<string, FileCell>;
  readonly plain: PlainRows;
}

/** Plain cells apart from those that the codec writes: the rest, and the first of each look. */
function shareOut(cells: ReadonlyMap<string, FileCell>, tab: string, samples: StyleSamples): SharedOutCells {
  const codec = new Map<string, FileCell>();
  const plain = new Map<number, PlainCell[]>();
  for (const [key, cell] of cells) {
    const comma = key.indexOf(',');
    const [row, column] = [Number(key.slice(0, comma)), Number(key.slice(comma + 1))];
    const isSample = cell.style !== undefined && !samples.has(cell.style);
    if (isSample && cell.style) samples.set(cell.style, { tab, row, column });
    const own = isSample ? null : asPlainCell(cell, column);
    const line = plain.get(row);
    // Done last: what the sidecar compares is the text itself.
    if (!own) codec.set(key, needsEscape(cell) ? escapeCell(cell) : cell);
    else if (line) line.push(own);
    else plain.set(row, [own]);
  }
  return { codec, plain };
}

function columnsOf(sheet: SheetModel): ColumnDef[] {
  const levels = fileLevels(sheet.columnGroups);
  return Array.from({ length: sheet.columnCount }, (_, column) => ({
    width: columnWidthOf(sheet.columnWidths[column] ?? DEFAULT_COLUMN_PIXELS),
    ...(sheet.hiddenColumns[column] && { hidden: true }),
    ...levels.get(column),
  }));
}

function rowsOf(sheet: SheetModel): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const [row, pixels] of Object.entries(sheet.rowHeights)) rows.set(Number(row), { height: rowPointsOf(pixels) });
  for (const row of Object.keys({ ...sheet.hiddenRows, ...sheet.filteredRows }))
    rows.set(Number(row), { ...rows.get(Number(row)), hidden: true });
  for (const [row, level] of fileLevels(sheet.rowGroups)) rows.set(row, { ...rows.get(row), ...level });
  return rows;
}

/** The codec writes the height of a row only where it knows of the row, and tells how far the rows reach. */
function emptyRowsUpTo(sheet: SheetModel, rows: ReadonlyMap<number, RowDef>): [][] {
  const count = [...rows.keys()].reduce((most, row) => Math.max(most, row + 1), usedSize(sheet).rows);
  return Array.from({ length: count }, () => []);
}

/** Rules of equal keys are the same: formulas are compared as they look from their cells. */
function ruleKey(rule: ValidationModel, row: number, column: number): string {
  if (rule.criteria !== 'CUSTOM_FORMULA') return JSON.stringify(rule);
  const seen = rule.args.map((argument) =>
    argument.kind === 'value' ? toR1C1(String(argument.value), row, column) : argument,
  );
  return JSON.stringify({ ...rule, args: seen });
}

function validationsOf(sheet: SheetModel, keeper: ChoiceKeeper): DataValidation[] {
  const groups = new CellGroups<ValidationModel>();
  const keys = new Map<ValidationModel, string>();
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (!cell?.validation || !isWritableValidation(cell.validation)) return;
      const known = looksFromItsCell(cell.validation) ? undefined : keys.get(cell.validation);
      const key = known ?? ruleKey(cell.validation, row, column);
      keys.set(cell.validation, key);
      groups.add(key, cell.validation, row, column);
    });
  });
  return groups.ranges().flatMap(({ value, ranges }) => {
    if (looksFromItsCell(value)) return ranges.map((range) => placedValidation(sheet, range, keeper));
    return [{ ...toFileValidation(value, keeper, 'A1'), range: ranges.map(rangeAddress).join(' ') }];
  });
}

/** The rule of a range whose formula looks from its first cell. */
function placedValidation({ cells }: SheetModel, range: RangeModel, keeper: ChoiceKeeper): DataValidation {
  const rule = cells[range.row]?.[range.column]?.validation;
  if (!rule) throw new Error('a group of cells without their rule');
  return { ...toFileValidation(rule, keeper, cellAddress(range.row, range.column)), range: rangeAddress(range) };
}

function rulesOf(sheet: SheetModel): ConditionalRule[] {
  return sheet.conditionalRules.flatMap((rule, index) => toFileRule(rule, index + 1) ?? []);
}

function viewOf(sheet: SheetModel): NonNullable<WriteSheet['view']> {
  return {
    showGridLines: !sheet.hiddenGridlines,
    rightToLeft: sheet.rightToLeft,
    ...(sheet.tabColor !== null && { tabColor: toFileColour(sheet.tabColor) }),
  };
}

/** Where the controls of groups stand, if not after them. */
function outlineOf({ rowGroups, columnGroups }: SheetModel): WriteSheet['outlineProperties'] {
  const [rowsBefore, columnsBefore] = [rowGroups?.controlBefore, columnGroups?.controlBefore];
  return rowsBefore || columnsBefore ? { summaryBelow: !rowsBefore, summaryRight: !columnsBefore } : undefined;
}

/** @returns the members that hold something */
export function present<Value extends object>(
  members: Value,
): Partial<{ [Key in keyof Value]: NonNullable<Value[Key]> }> {
  const kept = Object.entries(members).filter(
    ([, member]) => member !== undefined && !(Array.isArray(member) && member.length === 0),
  );
  // Only members that are present remain, each with its own type.
  return Object.fromEntries(kept) as Partial<{ [Key in keyof Value]: NonNullable<Value[Key]> }>;
}

/**
 * @param sheet a tab of the book
 * @param name its name in the file
 * @param keeper where long lists of choices go
 */
export function writeSheet(sheet: SheetModel, name: string, context: WriteContext, keeper: ChoiceKeeper): WrittenSheet {
  const rowDefs = rowsOf(sheet);
  const runs = repeatedRows(sheet, rowDefs, context);
  const cells = fileCells(sheet, runs, context);
  const { codec, plain } = shareOut(cells, name, context.samples);
  const isFrozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  const file: WriteSheet = {
    name,
    cells: codec,
    columns: columnsOf(sheet),
    rows: emptyRowsUpTo(sheet, rowDefs),
    rowDefs,
    hidden: sheet.hidden,
    view: viewOf(sheet),
    pageSetup: pageSetupOf(sheet),
    ...present({
      merges: sheet.merges.map((merge) => ({
        startRow: merge.row,
        startCol: merge.column,
        endRow: merge.row + merge.rows - 1,
        endCol: merge.column + merge.columns - 1,
      })),
      freezePane: isFrozen ? { rows: sheet.frozenRows, columns: sheet.frozenColumns } : undefined,
      dataValidations: validationsOf(sheet, keeper),
      conditionalRules: rulesOf(sheet),
      autoFilter: toFileFilter(sheet),
      outlineProperties: outlineOf(sheet),
      protection: toFileProtection(sheet),
    }),
  };
  return { file, cells, plain, runs, fittingHeights: fittingHeights(sheet), chartPlaces: [] };
}

/** Styles are translated once each: a matrix has thousands of cells and a dozen styles. */
export function styleWriter(translate: (style: CellStyle) => FileStyle): (style: CellStyle) => FileStyle {
  const byObject = new WeakMap<CellStyle, FileStyle>();
  const byText = new Map<string, FileStyle>();
  return (style) => {
    const known = byObject.get(style);
    if (known) return known;
    const key = JSON.stringify(style);
    const translated = byText.get(key) ?? translate(style);
    byText.set(key, translated);
    byObject.set(style, translated);
    return translated;
  };
}
