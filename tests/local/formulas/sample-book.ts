import type { BookModel, CellModel, CellValue, SheetModel } from '../../../scripts/local/model/book';
import { blankSheet } from '../../../scripts/local/model/blank-sheet';
import { calculate, displayText } from '../../../scripts/local/formulas';

/** What a test types: text beginning with "=" is a formula, the rest is a value. */
export type Typed = CellValue | CellModel;

function cellOf(typed: Typed): CellModel | null {
  if (typed === null) return null;
  if (typeof typed === 'object') return 'value' in typed ? typed : { value: typed };
  return typeof typed === 'string' && typed.startsWith('=') ? { value: null, formula: typed } : { value: typed };
}

/** @returns a tab of 100 × 26 with these rows in its corner */
export function sheet(name: string, rows: readonly (readonly Typed[])[], id = 1): SheetModel {
  return { ...blankSheet(id, name, 100), cells: rows.map((row) => row.map(cellOf)) };
}

export function book(sheets: readonly SheetModel[], locale = 'es_MX'): BookModel {
  return {
    id: 'test',
    name: 'Prueba',
    locale,
    timeZone: 'America/Mexico_City',
    sheets: sheets.map((entry, index) => ({ ...entry, id: index + 1 })),
    namedRanges: [],
    metadata: [],
    activeSheetId: 1,
    activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
    lastId: 10,
  };
}

/** 9 June 2023, 15:30 on the wall. */
export const now = new Date(2023, 5, 9, 15, 30).getTime();

/** @returns values of a tab as rows, errors as their code, after calculating */
export function calculated(model: BookModel, tab = 0): (string | number | boolean | null)[][] {
  calculate(model, { now });
  const { cells } = model.sheets[tab]!;
  return cells.map((row) => (row ?? []).map((cell) => plain(cell?.value ?? null)));
}

function plain(value: CellValue): string | number | boolean | null {
  return typeof value === 'object' && value !== null ? value.code : value;
}

/**
 * @param formula computed in Z50 of a tab whose corner holds `rows`
 * @returns what it and the cells it spreads over hold: one value, or rows of them
 */
export function valueOf(formula: string, rows: readonly (readonly Typed[])[] = [], locale = 'en_US'): unknown {
  const model = book([sheet('Datos', rows)], locale);
  const [tab] = model.sheets;
  tab!.columnCount = 40;
  while (tab!.cells.length < 50) tab!.cells.push(null);
  const line: (CellModel | null)[] = [...(tab!.cells[49] ?? [])];
  line[25] = { value: null, formula };
  tab!.cells[49] = Array.from(line, (cell) => cell ?? null);
  calculate(model, { now });
  const block = tab!.cells.slice(49).map((row) => (row ?? []).slice(25).map((cell) => plain(cell?.value ?? null)));
  return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
}

/** @returns what the cell at a zero-based place shows */
export function shown(model: BookModel, row: number, column: number, tab = 0): string {
  const cell = model.sheets[tab]?.cells[row]?.[column];
  return displayText(cell?.value ?? null, cell?.style?.numberFormat ?? cell?.formulaFormat ?? '', model.locale);
}
