import type { BookModel, RangeModel, SheetModel } from '../../../model/book';
import { changeLines } from './change-lines';
import { moveCells } from './move-cells';

/** Lines that go elsewhere; all numbers zero-based, `to` as numbered before the move. */
export interface LineMove {
  readonly axis: 'rows' | 'columns';
  readonly from: number;
  readonly count: number;
  readonly to: number;
}

/**
 * Moves rows or columns of a tab with their cells, sizes and hidden state; formulas follow. Room is
 * made at the destination, the cells are cut and pasted into it, and the emptied lines go.
 * @param book changed
 * @param sheet one of its tabs
 */
export function moveLines(book: BookModel, sheet: SheetModel, { axis, from, count, to }: LineMove): void {
  const frozen = { frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns };
  changeLines(book, sheet, { axis, kind: 'insert', at: to, count });
  const source = to <= from ? from + count : from;
  const place = linesOf(sheet, axis, to, count);
  moveCells(book, {
    source: sheet,
    area: linesOf(sheet, axis, source, count),
    target: sheet,
    row: place.row,
    column: place.column,
  });
  moveSizes(sheet, axis, { from: source, to, count });
  changeLines(book, sheet, { axis, kind: 'delete', at: source, count });
  Object.assign(sheet, frozen);
}

function linesOf(sheet: SheetModel, axis: LineMove['axis'], at: number, count: number): RangeModel {
  return axis === 'rows'
    ? { row: at, rows: count, column: 0, columns: sheet.columnCount }
    : { row: 0, rows: sheet.rowCount, column: at, columns: count };
}

function moveSizes(sheet: SheetModel, axis: LineMove['axis'], move: Omit<LineMove, 'axis'>): void {
  if (axis === 'rows') {
    sheet.rowHeights = movedKeys(sheet.rowHeights, move);
    sheet.hiddenRows = movedKeys(sheet.hiddenRows, move);
  } else {
    sheet.columnWidths = movedKeys(sheet.columnWidths, move);
    sheet.hiddenColumns = movedKeys(sheet.hiddenColumns, move);
  }
}

function movedKeys<T>(byLine: Readonly<Record<string, T>>, move: Omit<LineMove, 'axis'>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(byLine).map(([key, kept]) => {
      const line = Number(key);
      const isMoved = line >= move.from && line < move.from + move.count;
      return [isMoved ? String(line - move.from + move.to) : key, kept];
    }),
  );
}
