import type { Sheet, Workbook } from 'hucre';
import type { BookModel } from '../../model/book';
import { roundedSerial, type FileCell } from './cell';
import { fromFileBook } from './read-book';
import { DEFAULT_FONT } from './style';
import { CHOICES_TAB } from './tab-names';
import type { WrittenBook } from './write-book';
import { present, type WrittenSheet } from './write-sheet';

type Details = NonNullable<Sheet['cells']>;

/** Numbers under a format may be read as dates, to the millisecond. */
function cellsAsRead(cells: ReadonlyMap<string, FileCell>): ReadonlyMap<string, FileCell> {
  const rounded: [string, FileCell][] = [];
  for (const [key, cell] of cells) {
    if (typeof cell.value !== 'number' || cell.style?.numFmt === undefined) continue;
    const value = roundedSerial(cell.value);
    if (value !== cell.value) rounded.push([key, { ...cell, value }]);
  }
  return rounded.length === 0 ? cells : new Map([...cells, ...rounded]);
}

function sheetAsRead({ file, cells }: WrittenSheet): Sheet {
  const { name, columns, rowDefs, merges, dataValidations, conditionalRules, autoFilter, freezePane } = file;
  const members = { columns, rowDefs, merges, dataValidations, conditionalRules, autoFilter, freezePane };
  const { protection, view, hidden, outlineProperties } = file;
  // A written cell is a read one but for its type, which only tells errors apart.
  const details = cellsAsRead(cells) as Details;
  return { name, rows: [], cells: details, ...present({ ...members, protection, view, hidden, outlineProperties }) };
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
  const runs = new Map(written.sheets.map((sheet) => [sheet.file.name, sheet.runs]));
  const ownNames = book.sheets.map((sheet, index) => [written.tabs[index] ?? sheet.name, sheet.name] as const);
  const tabNames = new Map(ownNames.filter(([tab, name]) => tab !== name));
  return fromFileBook({ workbook, runs }, book.name, book.id, tabNames);
}
