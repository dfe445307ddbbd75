import type { BookModel } from '../../model/book';
import type { Host } from '../host';
import { blankSheet } from '../../model/blank-sheet';

/**
 * A number as spreadsheets have: 44 letters and digits.
 * @param host gives the randomness
 */
export function newBookId(host: Host): string {
  const random = `${host.bridge.randomUuid()}${host.bridge.randomUuid()}`.replaceAll('-', '');
  return `1${random}`.slice(0, 44);
}

/**
 * A spreadsheet as SpreadsheetApp.create makes it: one blank tab, the locale and zone of the script.
 * @param host the run
 * @param name its name
 * @param rows, columns the size of its tab
 */
export function newBook(host: Host, name: string, rows = 1000, columns = 26): BookModel {
  return {
    id: newBookId(host),
    name,
    locale: host.book.locale,
    timeZone: host.book.timeZone,
    sheets: [blankSheet(0, 'Sheet1', rows, columns)],
    namedRanges: [],
    metadata: [],
    activeSheetId: 0,
    activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
    lastId: 0,
  };
}
