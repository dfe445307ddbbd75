import type { RangeModel, SheetModel } from '../../../model/book';
import { cellAt, hasContent } from '../book-access';

interface Position {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Position>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/**
 * Where Ctrl and an arrow key lead from an area's first cell: the last cell of a filled stretch,
 * else the next filled cell, else the grid's edge.
 * @param sheet the tab
 * @param from zero-based; its first cell is the start
 * @param direction a name of SpreadsheetApp.Direction
 */
export function nextDataCell(sheet: SheetModel, from: Position, direction: string): Position {
  const step = steps[direction] ?? { row: 0, column: 0 };
  const next = (at: Position): Position => ({ row: at.row + step.row, column: at.column + step.column });
  const filled = (at: Position): boolean => hasContent(cellAt(sheet, at.row, at.column));
  const inside = (at: Position): boolean =>
    at.row >= 0 && at.row < sheet.rowCount && at.column >= 0 && at.column < sheet.columnCount;
  if (step.row === 0 && step.column === 0) return from;

  let at: Position = { row: from.row, column: from.column };
  if (!inside(next(at))) return at;
  const stopsBeforeGap = filled(at) && filled(next(at));
  at = next(at);
  while (inside(next(at)) && (stopsBeforeGap ? filled(next(at)) : !filled(at))) at = next(at);
  return at;
}

/**
 * The area grown until the lines beside it are blank; a cell that touches it only at a corner does not count
 * (reference: Range.getDataRegion).
 * @param sheet the tab
 * @param start zero-based
 * @param along which dimensions may grow
 */
export function growRegion(
  sheet: SheetModel,
  start: RangeModel,
  along: { readonly rows: boolean; readonly columns: boolean },
): RangeModel {
  let area = start;
  for (;;) {
    const grown = growOnce(sheet, area, along);
    if (grown === area) return area;
    area = grown;
  }
}

function growOnce(sheet: SheetModel, area: RangeModel, along: { rows: boolean; columns: boolean }): RangeModel {
  const { row, column, rows, columns } = area;
  if (along.rows && anyFilled(sheet, { ...area, row: row - 1, rows: 1 }))
    return { ...area, row: row - 1, rows: rows + 1 };
  if (along.rows && anyFilled(sheet, { ...area, row: row + rows, rows: 1 })) return { ...area, rows: rows + 1 };
  if (along.columns && anyFilled(sheet, { ...area, column: column - 1, columns: 1 }))
    return { ...area, column: column - 1, columns: columns + 1 };
  if (along.columns && anyFilled(sheet, { ...area, column: column + columns, columns: 1 }))
    return { ...area, columns: columns + 1 };
  return area;
}

function anyFilled(sheet: SheetModel, area: RangeModel): boolean {
  for (let row = Math.max(area.row, 0); row < Math.min(area.row + area.rows, sheet.rowCount); row += 1)
    for (
      let column = Math.max(area.column, 0);
      column < Math.min(area.column + area.columns, sheet.columnCount);
      column += 1
    )
      if (hasContent(cellAt(sheet, row, column))) return true;
  return false;
}
