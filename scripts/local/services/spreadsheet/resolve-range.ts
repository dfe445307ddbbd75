import type { RangeModel, SheetModel } from '../../model/book';
import { bounded, parseArea, splitTab, type Bounds } from './a1';
import type { OpenBook } from './open-book';

/** A place in a book. */
export interface Place {
  readonly sheet: SheetModel;
  readonly area: RangeModel;
  readonly bounds: Bounds;
}

/**
 * Finds what a script names: "A1", "'Tab'!A1:B2", a tab's whole grid by its name, or a named range.
 * @param book the spreadsheet
 * @param text A1 or R1C1 notation, or a name
 * @param home the tab of a reference that names none
 * @returns null where there is no such place; the area may lie outside the grid, as live allows until it is used
 */
export function resolveRange(book: OpenBook, text: string, home: SheetModel): Place | null {
  const { tab, rest } = splitTab(text);
  const sheet = tab === null ? home : book.model.sheets.find((one) => one.name === tab);
  const parsed = sheet && parseArea(rest, sheet);
  if (sheet && parsed) return { sheet, ...parsed };
  return tab === null ? namedPlace(book, text) : null;
}

/**
 * @param name of a named range, any case, or 'Tab'!name
 * @returns null where there is none
 */
export function namedPlace(book: OpenBook, name: string): Place | null {
  const wanted = name.toLowerCase();
  const named = book.model.namedRanges.find((one) => one.name.toLowerCase() === wanted);
  const sheet = named && book.model.sheets.find((one) => one.id === named.sheetId);
  return named && sheet ? { sheet, area: named.range, bounds: bounded } : null;
}
