import { shiftFormula } from '../../../formulas';
import type { CellModel, CellValue, RangeModel, SheetModel } from '../../../model/book';
import { cellAt, gridOf, isCellError, putCell, withCell } from '../book-access';
import type { OpenBook } from '../open-book';

/** One column to sort by; zero-based column of the sheet. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area: numbers (dates among them), texts whatever their case, FALSE, TRUE,
 * errors; blanks come last in either order. Formulas move as they do when copied.
 * @param book the spreadsheet
 * @param sheet the tab, changed
 * @param area zero-based
 */
export function sortRows(book: OpenBook, sheet: SheetModel, area: RangeModel, keys: readonly SortKey[]): void {
  book.settle();
  const collator = new Intl.Collator(book.model.locale.replace('_', '-'), { sensitivity: 'base' });
  const rows = gridOf(area, (row, column) => cellAt(sheet, row, column)).map((cells, index) => ({ cells, index }));
  rows.sort((one, other) => {
    for (const key of keys) {
      const at = key.column - area.column;
      const order = compareCells(one.cells[at]?.value ?? null, other.cells[at]?.value ?? null, key, collator);
      if (order !== 0) return order;
    }
    return one.index - other.index;
  });
  rows.forEach(({ cells, index }, row) => {
    cells.forEach((cell, column) => {
      putCell(sheet, area.row + row, area.column + column, movedCell(cell, row - index));
    });
  });
  book.changed();
}

function movedCell(cell: CellModel, rows: number): CellModel {
  if (cell.formula === undefined || rows === 0) return cell;
  return withCell(cell, { formula: shiftFormula(cell.formula, rows, 0) });
}

function compareCells(one: CellValue, other: CellValue, key: SortKey, collator: Intl.Collator): number {
  const blanks = Number(isBlank(one)) - Number(isBlank(other));
  if (blanks !== 0 || isBlank(one)) return blanks;
  const order = compareFilled(one, other, collator);
  return key.ascending ? order : -order;
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function compareFilled(one: CellValue, other: CellValue, collator: Intl.Collator): number {
  const kinds = rank(one) - rank(other);
  if (kinds !== 0) return kinds;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return isCellError(one) || isCellError(other) ? 0 : Number(one) - Number(other);
}

function rank(value: CellValue): number {
  return ['number', 'string', 'boolean', 'object'].indexOf(typeof value);
}
