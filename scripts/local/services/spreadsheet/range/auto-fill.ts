import { isDateFormat, shiftFormula } from '../../../formulas';
import type { CellModel, RangeModel, SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { areaHolds, cellAt, hasContent, putCell, withCell } from '../book-access';
import { effectiveFormat } from '../cells/number-format';
import type { OpenBook } from '../open-book';
import { repeat, seriesContinuation } from './fill-series';

/** An auto-fill: source and destination on one tab, zero-based. */
export interface AutoFill {
  readonly sheet: SheetModel;
  readonly source: RangeModel;
  readonly destination: RangeModel;
  /** Whether values are repeated instead of continued (ALTERNATE_SERIES). */
  readonly alternate: boolean;
}

/** Cells of a line, from the one nearest to where filling starts, counted backwards. */
interface Line {
  readonly known: readonly { readonly row: number; readonly column: number; readonly cell: CellModel }[];
  readonly targets: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Fills the destination's new cells from the source, line by line.
 * @param book changed
 * @throws where the destination does not hold the source, or grows in more than one direction
 */
export function autoFill(book: OpenBook, order: AutoFill): void {
  assertOneDirection(order.source, order.destination);
  book.settle();
  for (const line of linesOf(order)) fillLine(book, order, line);
  book.changed();
}

function assertOneDirection(source: RangeModel, destination: RangeModel): void {
  if (!areaHolds(destination, source)) throw exception('AutoFill destination range must contain the source range.');
  const grows = [
    destination.row < source.row,
    destination.column < source.column,
    destination.row + destination.rows > source.row + source.rows,
    destination.column + destination.columns > source.column + source.columns,
  ].filter(Boolean).length;
  if (grows > 1) throw exception('AutoFill destination range must extend the source range in only one direction.');
}

function linesOf({ sheet, source, destination }: AutoFill): Line[] {
  const vertical = destination.rows > source.rows;
  const backwards = vertical ? destination.row < source.row : destination.column < source.column;
  const start = vertical ? source.row : source.column;
  const length = vertical ? source.rows : source.columns;
  const [first, extent] = vertical ? [destination.row, destination.rows] : [destination.column, destination.columns];
  const inside = range(start, length);
  const outside = range(first, extent).filter((at) => at < start || at >= start + length);
  if (backwards) for (const order of [inside, outside]) order.reverse();
  const across = vertical ? range(source.column, source.columns) : range(source.row, source.rows);
  return across.map((other) => {
    const place = (at: number) => (vertical ? { row: at, column: other } : { row: other, column: at });
    return {
      known: inside.map(place).map((at) => ({ ...at, cell: cellAt(sheet, at.row, at.column) })),
      targets: outside.map(place),
    };
  });
}

function fillLine(book: OpenBook, { sheet, alternate }: AutoFill, { known, targets }: Line): void {
  const values = known.map(({ cell }) => cell.value);
  const isDate = known.every(({ cell }) => isDateFormat(effectiveFormat(cell)));
  const next = alternate ? repeat(values) : seriesContinuation(values, isDate);
  targets.forEach((target, index) => {
    const origin = known[index % known.length];
    if (!origin) return;
    const { formula } = origin.cell;
    const shifted =
      formula === undefined ? undefined : shiftFormula(formula, target.row - origin.row, target.column - origin.column);
    const value = shifted === undefined ? next(index + 1) : null;
    putCell(sheet, target.row, target.column, withCell(origin.cell, { value, formula: shifted, note: undefined }));
  });
}

/**
 * How far down a range is filled beside its neighbour: to the end of the filled cells of the
 * column to its left, else of the one to its right.
 * @returns null where neither goes further than the source
 */
export function neighbourExtent(sheet: SheetModel, source: RangeModel): RangeModel | null {
  for (const column of [source.column - 1, source.column + source.columns]) {
    if (column < 0 || column >= sheet.columnCount) continue;
    let end = source.row;
    while (end < sheet.rowCount && hasContent(cellAt(sheet, end, column))) end += 1;
    if (end > source.row + source.rows) return { ...source, rows: end - source.row };
  }
  return null;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, offset) => start + offset);
}
