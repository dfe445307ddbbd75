import type { DataValidation, NamedRange, Sheet, Workbook } from 'hucre';
import type { BookModel, CellModel, NamedRangeModel, RangeModel, SheetModel, ValidationModel } from '../../model/book';
import { shiftedRule } from '../../formulas/references/rules';
import { cellAddress, parseAddress, parseAddresses, splitReference } from './a1';
import { fromFileChart } from './charts';
import { findChoices, isChoicesTab } from './choices';
import { eachCell } from './group-cells';
import { placeCell, readCells, styleReader } from './read-cells';
import { readFrame } from './read-frame';
import { repeatRows, type RowRun } from './repeated-rows';
import { DEFAULT_FONT, type FileBase } from './style';
import { fromFileValidation, type ChoiceFinder } from './validation';

/** A rule over whole columns or rows is given only to cells that the tab has. */
function withinSheet(range: RangeModel, sheet: SheetModel): RangeModel {
  return {
    ...range,
    rows: Math.min(range.rows, sheet.rowCount - range.row),
    columns: Math.min(range.columns, sheet.columnCount - range.column),
  };
}

function applyValidations(sheet: SheetModel, rules: readonly DataValidation[], finder: ChoiceFinder): void {
  for (const rule of rules) {
    const ranges = parseAddresses(rule.range).map((range) => withinSheet(range, sheet));
    const [first] = ranges;
    if (!first) continue;
    const validation = fromFileValidation(rule, finder, cellAddress(first.row, first.column));
    if (validation.criteria === 'CUSTOM_FORMULA') {
      applyFormula(sheet, ranges, validation, first);
      continue;
    }
    const ruled = new Map<CellModel | null, CellModel>();
    eachCell(ranges, (row, column) => {
      const own = sheet.cells[row]?.[column] ?? null;
      const cell = ruled.get(own) ?? { value: null, ...own, validation };
      ruled.set(own, cell);
      placeCell(sheet.cells, row, column, cell);
    });
  }
}

/** A formula is written as it looks from the first cell of its ranges: every cell gets its own. */
function applyFormula(
  sheet: SheetModel,
  ranges: readonly RangeModel[],
  rule: ValidationModel,
  first: RangeModel,
): void {
  eachCell(ranges, (row, column) => {
    const validation = shiftedRule(rule, row - first.row, column - first.column);
    placeCell(sheet.cells, row, column, { value: null, ...sheet.cells[row]?.[column], validation });
  });
}

interface SheetPlace {
  readonly file: Sheet;
  readonly id: number;
  /** The tab's own name, where the file had to give it another. */
  readonly name: string;
}

/** A workbook as the codec reads it. */
export interface FileBook {
  readonly workbook: Workbook;
  /** Rows that were left out for looking like the one above, by the tab's name in the file. */
  readonly runs: ReadonlyMap<string, readonly RowRun[]>;
}

interface Reading {
  readonly runs: FileBook['runs'];
  readonly base: FileBase;
  readonly finder: ChoiceFinder;
  readonly tabNames: ReadonlyMap<string, string>;
}

function readSheet({ file, id, name }: SheetPlace, { runs, base, finder, tabNames }: Reading): SheetModel {
  const cells = readCells(file, { base, tabNames, styleOf: styleReader(base) });
  const repeated = runs.get(file.name) ?? [];
  repeatRows(cells, repeated);
  const frame = readFrame(file, { details: file.cells, runs: repeated, cells }, base);
  const charts = (file.charts ?? []).flatMap((chart, index) => fromFileChart(chart, index + 1) ?? []);
  const sheet: SheetModel = { id, name, cells, charts, ...frame };
  applyValidations(sheet, file.dataValidations ?? [], finder);
  return sheet;
}

function readNamedRanges(names: readonly NamedRange[], sheets: readonly SheetPlace[]): NamedRangeModel[] {
  return names.flatMap(({ name, range: reference }) => {
    const parts = splitReference(reference);
    const range = parts && parseAddress(parts.address);
    const sheet = sheets.find(({ file }) => file.name === parts?.tab);
    return range && sheet && !name.startsWith('_xlnm.') ? [{ name, sheetId: sheet.id, range }] : [];
  });
}

/** The tabs a person has, without the one that only holds choices. */
function visibleSheets(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter((sheet) => !isChoicesTab(sheet));
}

/**
 * @param file as the codec reads it
 * @param name of the book
 * @param id of the book
 * @param tabNames own names of tabs that have another in the file, by the name there
 * @returns what the .xlsx alone tells
 */
export function fromFileBook(
  { workbook, runs }: FileBook,
  name: string,
  id: string,
  tabNames: ReadonlyMap<string, string>,
): BookModel {
  const base = { theme: workbook.themeColors ?? [], font: workbook.defaultFont ?? DEFAULT_FONT };
  const reading = { runs, base, finder: findChoices(workbook.sheets), tabNames };
  const places = visibleSheets(workbook.sheets).map((file, index) => ({
    file,
    id: index,
    name: tabNames.get(file.name) ?? file.name,
  }));
  const sheets = places.map((place) => readSheet(place, reading));
  const active = workbook.activeSheet ?? 0;
  return {
    id,
    name,
    locale: 'es_MX',
    timeZone: 'America/Mexico_City',
    sheets,
    namedRanges: readNamedRanges(workbook.namedRanges ?? [], places),
    metadata: [],
    activeSheetId: sheets[active]?.id ?? 0,
    activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
    lastId: Math.max(sheets.length, ...sheets.map((sheet) => sheet.charts.length)),
  };
}
