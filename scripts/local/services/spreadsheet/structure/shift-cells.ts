import type { CellModel, SheetModel } from '../../../model/book';
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
function spliceLines<T>(lines: (T | null)[], { kind, at, count }: LineChange): void {
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
  const lines = Array.from({ length: change.count }, (_, offset) => change.at + offset);
  if (change.axis === 'rows') {
    const source = (sheet.cells[model] ?? []).map(looksOf);
    if (!source.some((cell) => cell !== null)) return;
    while (sheet.cells.length < change.at + change.count) sheet.cells.push(null);
    for (const line of lines) sheet.cells[line] = [...source];
    return;
  }
  for (const row of sheet.cells) {
    const looks = looksOf(row?.[model] ?? null);
    if (!row || !looks) continue;
    while (row.length < change.at + change.count) row.push(null);
    for (const line of lines) row[line] = looks;
  }
}

function looksOf(cell: CellModel | null): CellModel | null {
  if (!cell?.style && !cell?.validation) return null;
  return {
    value: null,
    ...(cell.style ? { style: cell.style } : {}),
    ...(cell.validation ? { validation: cell.validation } : {}),
  };
}
