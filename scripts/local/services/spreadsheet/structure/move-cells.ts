import type { BookModel, CellModel, RangeModel, SheetModel } from '../../../model/book';
import { areaHolds, areasMeet, cellAt, eachPosition, gridOf, putCell } from '../book-access';
import { moveReferences } from './move-references';

const blank: CellModel = { value: null };

/** Cells to be cut and where their first one goes; zero-based. */
export interface CutAndPaste {
  readonly source: SheetModel;
  readonly area: RangeModel;
  readonly target: SheetModel;
  readonly row: number;
  readonly column: number;
}

/**
 * Cuts cells and pastes them elsewhere: values, formulas, looks, notes, validations, merges and
 * named ranges go along, formulas that point at them follow.
 * @param book changed
 */
export function moveCells(book: BookModel, { source, area, target, row, column }: CutAndPaste): void {
  moveReferences(book, { from: { tab: source.name, area }, to: { tab: target.name, row, column } });
  const cut = gridOf(area, (atRow, atColumn) => cellAt(source, atRow, atColumn));
  const pasted = { ...area, row, column };
  const moved = source.merges.filter((merge) => areaHolds(area, merge));
  source.merges = source.merges.filter((merge) => !areaHolds(area, merge));
  target.merges = target.merges.filter((merge) => !areasMeet(pasted, merge));
  target.merges.push(...moved.map((merge) => shifted(merge, area, pasted)));
  eachPosition(area, (atRow, atColumn) => {
    putCell(source, atRow, atColumn, blank);
  });
  eachPosition(pasted, (atRow, atColumn, inRow, inColumn) => {
    putCell(target, atRow, atColumn, cut[inRow]?.[inColumn] ?? blank);
  });
  moveNamedRanges(book, { source, area, target, row, column });
}

function moveNamedRanges(book: BookModel, { source, area, target, row, column }: CutAndPaste): void {
  for (const named of book.namedRanges) {
    if (named.sheetId !== source.id || !areaHolds(area, named.range)) continue;
    named.sheetId = target.id;
    named.range = shifted(named.range, area, { row, column });
  }
}

function shifted(inner: RangeModel, from: RangeModel, to: { row: number; column: number }): RangeModel {
  return { ...inner, row: inner.row + to.row - from.row, column: inner.column + to.column - from.column };
}
