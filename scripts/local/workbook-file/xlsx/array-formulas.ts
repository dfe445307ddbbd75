import type { CellModel, RangeModel, SheetModel } from '../../model/book';
import { eachCell } from './group-cells';
import { spillsByItself, withoutArrayFormula } from './formula';

type Cells = SheetModel['cells'];

function isSpilled(cells: Cells, taken: ReadonlySet<string>, row: number, column: number): boolean {
  return cells[row]?.[column]?.spilled === true && !taken.has(`${row},${column}`);
}

function filledFrom(cells: Cells, taken: ReadonlySet<string>, row: number, column: number): RangeModel {
  let columns = 1;
  while (isSpilled(cells, taken, row, column + columns)) columns += 1;
  const isFullRow = (at: number): boolean =>
    Array.from({ length: columns }, (_, step) => column + step).every((each) => isSpilled(cells, taken, at, each));
  let rows = 1;
  while (isFullRow(row + rows)) rows += 1;
  return { row, column, rows, columns };
}

function isArrayFormula(cell: CellModel, range: RangeModel): boolean {
  const formula = cell.formula?.slice(1) ?? '';
  return range.rows * range.columns > 1 || withoutArrayFormula(formula) !== null || spillsByItself(formula);
}

/**
 * Finds the array formulas of a sheet and what each fills: the spilled cells to its right, then
 * the rows below that are as wide.
 * @returns by "row,column" of the formula, the range it fills
 */
export function findArrayFormulas(cells: Cells): Map<string, RangeModel> {
  const arrays = new Map<string, RangeModel>();
  const taken = new Set<string>();
  cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const range = filledFrom(cells, taken, row, column);
      if (!isArrayFormula(cell, range)) return;
      eachCell([range], (atRow, atColumn) => taken.add(`${atRow},${atColumn}`));
      arrays.set(`${row},${column}`, range);
    });
  });
  return arrays;
}
