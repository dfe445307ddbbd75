import type { BookModel, FilterModel, RuleArgument, SheetModel } from '../../../model/book';
import { formulaOf, formulaValues, shiftFormula } from '../../../formulas';
import { cellAt } from '../book-access';
import { shownText } from '../cells/read-cell';
import { serialInZone } from '../cells/zoned-serial';
import { meetsCriteria, type Candidate } from '../criteria-match';
import type { OpenBook } from '../open-book';
import { workedOut } from '../rule-formulas';
import type { CriteriaModel } from './filter-criteria';

/**
 * Works out which rows a tab's filter hides, as live does when its criteria change (and not when
 * the data changes later).
 * @param book the spreadsheet
 * @param sheet the tab, changed
 */
export function applyFilter(book: OpenBook, sheet: SheetModel): void {
  book.settle();
  const { filter } = sheet;
  const hidden = filter === null ? [] : hiddenRows(book, sheet, filter);
  sheet.filteredRows = Object.fromEntries(hidden.map((row) => [String(row), true as const]));
  // SUBTOTAL leaves filtered rows out.
  book.changed();
}

function hiddenRows(book: OpenBook, sheet: SheetModel, { range, criteria }: FilterModel): number[] {
  const today = Math.floor(serialInZone(new Date(book.host.now()), book.model.timeZone));
  const rows = Array.from({ length: Math.max(range.rows - 1, 0) }, (_value, index) => range.row + 1 + index);
  const refused = Object.entries(criteria).map(([column, wanted]) => {
    const args = argumentsByRow(book, sheet, wanted.args ?? [], { rows, column: Number(column) });
    return rows.map((row, index) => {
      const candidate = candidateAt(book.model, sheet, row, Number(column));
      return !passes(candidate, { ...wanted, args: args[index] ?? [] }, today);
    });
  });
  return rows.filter((_row, index) => refused.some((column) => column[index]));
}

/** Formulas are written as from the first row below the header; all are worked out in one go. */
function argumentsByRow(
  book: OpenBook,
  sheet: SheetModel,
  args: readonly RuleArgument[],
  { rows, column }: { readonly rows: readonly number[]; readonly column: number },
): (readonly RuleArgument[])[] {
  const formulas = args.map(formulaOf).filter((formula) => formula !== null);
  if (formulas.length === 0) return rows.map(() => args);
  const [first = 0] = rows;
  const probes = rows.flatMap((row) =>
    formulas.map((formula) => ({ sheet, row, column, formula: shiftFormula(formula, row - first, 0) })),
  );
  const values = formulaValues(book.model, probes, { now: book.host.now() });
  return rows.map((_row, index) => {
    const own = values.slice(index * formulas.length);
    return workedOut(args, () => own.shift() ?? null);
  });
}

function candidateAt(book: BookModel, sheet: SheetModel, row: number, column: number): Candidate {
  const cell = cellAt(sheet, row, column);
  return { value: cell.value, text: shownText(book, cell) };
}

function passes(candidate: Candidate, wanted: CriteriaModel, today: number): boolean {
  if (wanted.hidden?.includes(candidate.text) === true) return false;
  if (wanted.visible !== undefined && !wanted.visible.includes(candidate.text)) return false;
  return wanted.criteria === undefined || meetsCriteria(wanted.criteria, wanted.args ?? [], candidate, today);
}
