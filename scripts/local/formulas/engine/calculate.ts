import type { BookModel, CellModel, CellValue, SheetModel } from '../../model/book';
import { serialOfDate } from '../dates/serial';
import type { Surroundings } from './evaluation';
import { FormulaCell } from './formula-cell';
import { SheetGrid } from './sheet-grid';
import { tabsToCompute } from './tabs-to-compute';
import { Area, type Matrix, isError } from './values';

/** Array formulas can feed array formulas: how many times their extents may still change. */
const mostPasses = 8;

/** What a calculation goes by. */
export interface CalculationContext {
  /** What NOW and TODAY say, in milliseconds since 1970. */
  readonly now: number;
  /** The tabs that changed since the whole book was calculated last; left out: nothing is calculated yet. */
  readonly changed?: ReadonlySet<SheetModel>;
}

/**
 * Computes the formulas of a book and writes the results into its cells: `value` of the formula's
 * own cell, and of the cells that an array formula spreads over (`spilled`). An array that has no
 * room is #REF!, as are formulas that go in a circle. What was spilled before and is no more is cleared.
 * Tabs that no change reaches are read as the last calculation left them.
 * @param book changed in place, cell by cell replaced; tabs grow by the rows that an array needs
 * @returns whether the results last until something changes: no formula asked for the time or for chance
 */
export function calculate(book: BookModel, { now, changed }: CalculationContext): boolean {
  const reached = changed ? tabsToCompute(book, changed) : new Set(book.sheets);
  const grids = book.sheets.map((sheet) => gridOf(sheet, !reached.has(sheet)));
  const fleeting = new FleetingThings(now);
  const computed = grids.filter(({ isSettled }) => !isSettled);
  runPasses(computed, surroundingsOf(book, grids, fleeting));
  for (const grid of computed) writeResults(grid);
  return !fleeting.wereAsked;
}

/** What is another at every calculation, and whether any formula asked for it. */
class FleetingThings {
  wereAsked = false;

  constructor(private readonly milliseconds: number) {}

  now(): number {
    this.wereAsked = true;
    return serialOfDate(new Date(this.milliseconds));
  }

  random(): number {
    this.wereAsked = true;
    return Math.random();
  }
}

/** A formula that stands in no cell, and the cell of a tab (zero-based) from which it is looked at. */
export interface ProbeFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** With its leading "=". */
  readonly formula: string;
}

/**
 * What formulas of rules come to: those of validations and filters.
 * @param book left as it is; its own formulas are worked out anew
 * @param probes looked at from one of the book's tabs each
 * @returns a value for each, in their order; of an array the first
 */
export function formulaValues(
  book: BookModel,
  probes: readonly ProbeFormula[],
  context: { readonly now: number },
): CellValue[] {
  const grids = book.sheets.map((sheet) => gridOf(sheet));
  const surroundings = surroundingsOf(book, grids, new FleetingThings(context.now));
  runPasses(grids, surroundings);
  return probes.map(({ sheet, row, column, formula }) => {
    const grid = grids.find(({ model }) => model === sheet);
    if (!grid) return null;
    const cell = new FormulaCell(grid, row, column, formula);
    settle(cell, surroundings);
    return cell.valueFor(row, column);
  });
}

/** @param isSettled whether its results are as they should be, and are not to be worked out */
function gridOf(model: SheetModel, isSettled = false): SheetGrid {
  const grid = new SheetGrid(model, isSettled);
  model.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formulaCell = new FormulaCell(grid, row, column, cell.formula);
      if (isSettled) formulaCell.keep(cell);
      grid.addFormula(formulaCell);
    });
  });
  return grid;
}

function surroundingsOf(book: BookModel, grids: readonly SheetGrid[], fleeting: FleetingThings): Surroundings {
  const byName = new Map(grids.map((grid) => [grid.name.toLowerCase(), grid]));
  const byId = new Map(grids.map((grid) => [grid.model.id, grid]));
  const named = new Map(book.namedRanges.map((entry) => [entry.name.toLowerCase(), entry]));
  return {
    locale: book.locale,
    now: () => fleeting.now(),
    random: () => fleeting.random(),
    sheetNamed: (name) => byName.get(name.toLowerCase()) ?? null,
    namedArea: (name) => {
      const entry = named.get(name.toLowerCase());
      const grid = entry && byId.get(entry.sheetId);
      return grid ? new Area(grid, entry.range.row, entry.range.column, entry.range.rows, entry.range.columns) : null;
    },
  };
}

/** Computes all until the extents of array formulas stay as they are. */
function runPasses(grids: readonly SheetGrid[], surroundings: Surroundings): void {
  let extents = '';
  for (let pass = 0; pass < mostPasses; pass++) {
    for (const grid of grids) {
      grid.restart(grid.formulas.filter((cell) => cell.spread !== null));
    }
    for (const grid of grids) {
      for (const cell of grid.formulas) settle(cell, surroundings);
    }
    const reached = grids.map(extentsOf).join('/');
    if (reached === extents) return;
    extents = reached;
  }
}

function extentsOf(grid: SheetGrid): string {
  const parts: string[] = [];
  for (const { row, column, spread } of grid.formulas) {
    if (spread) parts.push(`${row}:${column}:${spread.rows}:${spread.columns}`);
  }
  return parts.join(' ');
}

/** Computes one formula and, before it, whatever it needs; a stack of our own, so that long chains are no danger. */
function settle(first: FormulaCell, surroundings: Surroundings): void {
  const stack = [first];
  for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
    const needed = cell.isDone ? [] : cell.attempt(surroundings);
    if (needed.length === 0) stack.pop();
    for (const other of needed) {
      if (other.isWaiting) breakCircle(stack, other);
      else stack.push(other);
    }
  }
}

/** The waiting cells from `closing` to the end of the stack are the circle. */
function breakCircle(stack: readonly FormulaCell[], closing: FormulaCell): void {
  for (const cell of stack.slice(stack.lastIndexOf(closing))) if (cell.isWaiting) cell.break();
}

function writeResults(grid: SheetGrid): void {
  clearOldSpills(grid.model);
  for (const cell of grid.formulas) {
    const stored = grid.model.cells[cell.row]?.[cell.column];
    if (stored)
      writeCell(
        grid.model,
        cell.row,
        cell.column,
        withResult(stored, cell.valueFor(cell.row, cell.column), cell.formatFor(0)),
      );
    if (cell.spread) writeSpread(grid.model, cell, cell.spread);
  }
}

/** @returns the cell with what it shows; the same cell when nothing changed */
function withResult(stored: CellModel, value: CellValue, format: string): CellModel {
  const brought = typeof value === 'number' && stored.style?.numberFormat === undefined ? format : '';
  const { formulaFormat = '', ...rest } = stored;
  if (sameStored(stored.value, value) && formulaFormat === brought) return stored;
  return brought === '' ? { ...rest, value } : { ...rest, value, formulaFormat: brought };
}

function sameStored(left: CellValue, right: CellValue): boolean {
  return isError(left) && isError(right) ? left.code === right.code : left === right;
}

function clearOldSpills({ cells }: SheetModel): void {
  for (const line of cells) {
    line?.forEach((cell, column) => {
      if (!cell?.spilled) return;
      line[column] = emptied(cell);
    });
  }
}

/** @returns a spilled cell without what was spilled into it; null when nothing is left */
function emptied(cell: CellModel): CellModel | null {
  const kept = Object.entries(cell).filter(([key]) => key !== 'spilled' && key !== 'formulaFormat' && key !== 'value');
  return kept.length > 0 ? { ...Object.fromEntries(kept), value: null } : null;
}

function writeSpread(model: SheetModel, cell: FormulaCell, spread: Matrix): void {
  spread.cells.forEach((line, rowOffset) => {
    line.forEach((value, columnOffset) => {
      if (value === null || (rowOffset === 0 && columnOffset === 0)) return;
      const row = cell.row + rowOffset;
      const column = cell.column + columnOffset;
      const stored = model.cells[row]?.[column] ?? { value: null };
      const filled = withResult(stored, value, cell.formatFor(columnOffset));
      writeCell(model, row, column, { ...filled, spilled: true });
      model.rowCount = Math.max(model.rowCount, row + 1);
    });
  });
}

function writeCell(model: SheetModel, row: number, column: number, cell: CellModel): void {
  while (model.cells.length <= row) model.cells.push(null);
  const line = (model.cells[row] ??= []);
  while (line.length < column) line.push(null);
  line[column] = cell;
}
