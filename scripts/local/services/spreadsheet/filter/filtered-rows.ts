import type { BookModel, FilterModel, SheetModel } from '../../../model/book';
import { cellAt } from '../book-access';
import { shownText } from '../cells/read-cell';
import { serialInZone } from '../cells/zoned-serial';
import { meetsCriteria, type Candidate } from '../criteria-match';
import type { OpenBook } from '../open-book';
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
  const columns = Object.entries(criteria);
  const rows = Array.from({ length: Math.max(range.rows - 1, 0) }, (_value, index) => range.row + 1 + index);
  return rows.filter((row) =>
    columns.some(([column, wanted]) => {
      return !passes(candidateAt(book.model, sheet, row, Number(column)), wanted, today);
    }),
  );
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
