import { createHash } from 'node:crypto';
import { blankSheet } from '../model/blank-sheet';
import type { BookModel } from '../model/book';
import type { HostState } from '../runtime/run-state';

/**
 * @param name of the book
 * @returns the identifier it has on this computer: 44 characters, as Drive's, the same for a name
 */
export function bookId(name: string): string {
  return `1${createHash('sha256').update(name).digest('base64url')}`;
}

/**
 * A new spreadsheet as Sheets makes it for a person in Mexico: one tab of 1000 rows and 26 columns.
 * @param name of the book, without ".xlsx"
 */
export function blankBook(name: string): BookModel {
  return {
    id: bookId(name),
    name,
    locale: 'es_MX',
    timeZone: 'America/Mexico_City',
    sheets: [blankSheet(0, 'Hoja 1')],
    namedRanges: [],
    metadata: [],
    activeSheetId: 0,
    activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
    lastId: 0,
  };
}

/** @returns the state of a host that has not run anything yet */
export function freshState(): HostState {
  return {
    properties: { script: {}, document: {}, users: {} },
    triggers: [],
    drive: {},
    quota: { since: 0, used: {} },
    cache: {},
  };
}
