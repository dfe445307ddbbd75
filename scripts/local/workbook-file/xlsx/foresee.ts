import type { Sheet, Workbook } from 'hucre';
import type { BookModel } from '../../model/book';
import { roundedSerial, type FileCell } from './cell';
import { fromFileBook } from './read-book';
import { DEFAULT_FONT } from './style';
import { CHOICES_TAB } from './tab-names';
import type { WrittenBook } from './write-book';
import type { WrittenSheet } from './write-sheet';

function cellAsRead(cell: FileCell): FileCell & { type: NonNullable<FileCell['type']> } {
  const { value } = cell;
  const type = cell.type ?? (value === null ? 'empty' : 'number');
  if (typeof value !== 'number' || cell.style?.numFmt === undefined) return { ...cell, type };
  return { ...cell, type, value: roundedSerial(value) };
}

function sheetAsRead({ file, cells }: WrittenSheet): Sheet {
  const { charts: _, data: __, rows: ___, cells: ____, pivotTables: _____, ...rest } = file;
  return { ...rest, rows: [], cells: new Map([...cells].map(([key, cell]) => [key, cellAsRead(cell)])) };
}

/**
 * What a reader without the sidecar will make of the file, without writing and reading it: the
 * sidecar keeps only where that differs from the book.
 * @param written the book as the codec takes it
 * @param book the same book
 */
export function foresee(written: WrittenBook, book: BookModel): BookModel {
  const choices = written.choices.rows();
  const sheets = written.sheets.map(sheetAsRead);
  const workbook: Workbook = {
    sheets: choices ? [...sheets, { name: CHOICES_TAB, veryHidden: true, rows: choices }] : sheets,
    namedRanges: [...written.namedRanges],
    defaultFont: DEFAULT_FONT,
    themeColors: [],
  };
  const ownNames = book.sheets.map((sheet, index) => [written.tabs[index] ?? sheet.name, sheet.name] as const);
  return fromFileBook(workbook, book.name, book.id, new Map(ownNames.filter(([tab, name]) => tab !== name)));
}
