import type { BookModel } from '../../../../../scripts/local/model/book';
import type { HostBridge } from '../../../../../scripts/local/runtime/bridge';
import type { RunInput } from '../../../../../scripts/local/runtime/run-state';
import type { Host } from '../../../../../scripts/local/services/host';
import { makeCharts, makeSpreadsheetApp } from '../../../../../scripts/local/services/spreadsheet';
import { blankSheet } from '../../../../../scripts/local/model/blank-sheet';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** What a test holds: SpreadsheetApp as a script sees it, and the model behind it. */
export interface Bench {
  readonly app: App;
  readonly charts: GoogleAppsScript.Charts.Charts;
  readonly host: Host;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

export interface BenchOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly input?: Partial<RunInput>;
  readonly scopes?: readonly string[] | null;
}

/** A fresh spreadsheet with one blank tab, 'Datos', and SpreadsheetApp on it, all in this realm. */
export function bench(options: BenchOptions = {}): Bench {
  const host = makeHost(blankBook(options), options);
  const app = makeSpreadsheetApp(host, { ui: () => ({ isUi: true }) }) as App;
  const book = app.getActiveSpreadsheet();
  return { app, charts: makeCharts(host) as GoogleAppsScript.Charts.Charts, host, book, sheet: book.getSheets()[0]! };
}

function blankBook({ locale = 'en_US', timeZone = 'America/Mexico_City' }: BenchOptions): BookModel {
  return {
    id: 'book-of-the-test',
    name: 'Prueba',
    locale,
    timeZone,
    sheets: [blankSheet(0, 'Datos')],
    namedRanges: [],
    metadata: [],
    activeSheetId: 0,
    activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
    lastId: 0,
  };
}

function makeHost(book: BookModel, options: BenchOptions): Host {
  let uuids = 0;
  const granted = options.scopes ?? null;
  return {
    // Only what SpreadsheetApp asks of the bridge.
    bridge: { randomUuid: () => `${++uuids}`.padStart(36, '0') } as HostBridge,
    input: { owner: 'owner@example.org', user: 'owner@example.org', context: 'menu', ...options.input } as RunInput,
    book,
    state: {} as Host['state'],
    calls: { reads: 0, writes: 0, fetches: 0, drive: 0, other: 0 },
    output: { logs: [], toasts: [], alerts: [], dialogs: [], files: [], mails: [], menus: [] },
    now: () => Date.UTC(2026, 10, 22, 18),
    sleep: () => undefined,
    requireScope: (anyOf, call) => {
      if (granted && !anyOf.some((scope) => granted.includes(scope)))
        throw new Error(`You do not have permission to call ${call}.`);
    },
  };
}
