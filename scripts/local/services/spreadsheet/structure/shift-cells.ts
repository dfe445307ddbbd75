import type { CellModel, SheetModel } from '../../../model/book';
import { shiftedRule } from '../../../formulas';
import type { LineChange } from './change';

/**
 * Inserts blank lines into a tab's cells, or takes lines out.
 * @param sheet the tab, changed
 */
export function shiftCells(sheet: SheetModel, change: LineChange): void {
  if (change.axis === 'rows') {
    spliceLines(sheet.cells, change);
    return;
  }
  for (const line of sheet.cells) if (line) spliceLines(line, change);
}

/** Lines beyond the stored ones are blank already: only what is stored moves. */
function spliceLines(lines: unknown[], { kind, at, count }: LineChange): void {
  if (at >= lines.length) return;
  if (kind === 'delete') lines.splice(at, count);
  else lines.splice(at, 0, ...Array.from({ length: count }, () => null));
}

/**
 * Gives new lines the looks and validations of a neighbour, as inserting in Sheets does.
 * @param sheet the tab, changed
 * @param change the insertion, already done
 * @param model zero-based line whose looks are taken, as numbered after the insertion
 */
export function inheritLooks(sheet: SheetModel, change: LineChange, model: number): void {
  if (change.axis === 'rows') inheritRowLooks(sheet, change, model);
  else for (const row of sheet.cells) if (row) repeatLooks(row, looksOf(row[model] ?? null), change, model);
}

function inheritRowLooks(sheet: SheetModel, change: LineChange, model: number): void {
  const looks = (sheet.cells[model] ?? []).map(looksOf);
  if (!looks.some((cell) => cell !== null)) return;
  while (sheet.cells.length < change.at + change.count) sheet.cells.push(null);
  for (let line = change.at; line < change.at + change.count; line += 1)
    sheet.cells[line] = looks.map((cell) => cell && movedLooks(cell, line - model, 0));
}

function repeatLooks(
  row: (CellModel | null)[],
  looks: CellModel | null,
  { at, count }: LineChange,
  model: number,
): void {
  if (!looks) return;
  while (row.length < at + count) row.push(null);
  for (let column = at; column < at + count; column += 1) row[column] = movedLooks(looks, 0, column - model);
}

/** A validation's formulas point from the new cell as they did from the old. */
function movedLooks(looks: CellModel, rows: number, columns: number): CellModel {
  return looks.validation ? { ...looks, validation: shiftedRule(looks.validation, rows, columns) } : looks;
}

function looksOf(cell: CellModel | null): CellModel | null {
  if (!cell?.style && !cell?.validation) return null;
  return {
    value: null,
    ...(cell.style ? { style: cell.style } : {}),
    ...(cell.validation ? { validation: cell.validation } : {}),
  };
}
