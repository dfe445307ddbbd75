import type { BookModel, SheetModel } from '../../model/book';
import { nameInFormulas } from '../references/adjust';

/** Functions whose results change though no cell that the formula names does. */
const unforeseeable = /\b(?:INDIRECT|NOW|TODAY|RAND|RANDBETWEEN)\b/i;

/**
 * Which tabs have formulas that may come to something else, by what their formulas mention. A mention too many, such as
 * a tab's name within a text, costs time and nothing else.
 * @param changed tabs whose cells or hidden rows are others than at the last calculation of the whole book
 */
export function tabsToCompute(book: BookModel, changed: ReadonlySet<SheetModel>): ReadonlySet<SheetModel> {
  const formulas = new Map(book.sheets.map((sheet) => [sheet, formulasOf(sheet)]));
  const reached = new Set(book.sheets.filter((sheet) => changed.has(sheet) || isUnforeseeable(formulas.get(sheet))));
  const next = [...reached];
  for (let sheet = next.pop(); sheet; sheet = next.pop()) {
    const names = namesOf(book, sheet);
    for (const other of book.sheets) {
      if (reached.has(other) || !mentions(formulas.get(other), names)) continue;
      reached.add(other);
      next.push(other);
    }
  }
  return reached;
}

/** The formulas of a tab, each once, in lower case. */
function formulasOf({ cells }: SheetModel): string[] {
  const found = new Set<string>();
  for (const line of cells) {
    for (const cell of line ?? []) if (cell?.formula !== undefined) found.add(cell.formula);
  }
  return Array.from(found, (formula) => formula.toLowerCase());
}

function isUnforeseeable(formulas: readonly string[] = []): boolean {
  return formulas.some((formula) => unforeseeable.test(formula));
}

/** What formulas may call cells of a tab by: its own name and its named ranges. */
function namesOf({ namedRanges }: BookModel, { id, name }: SheetModel): string[] {
  const ranges = namedRanges.filter(({ sheetId }) => sheetId === id).map((named) => named.name);
  return [nameInFormulas(name), ...ranges.map((each) => each.toLowerCase())];
}

function mentions(formulas: readonly string[] = [], names: readonly string[]): boolean {
  return formulas.some((formula) => names.some((name) => formula.includes(name)));
}
