import { calculate } from '../../formulas';
import type { Host } from '../host';
import { assertEditable } from './protection';
import { makeRangeList } from './range-list';
import { Range } from './range/range';
import { Selection } from './selection';
import { Sheet } from './sheet/sheet';
import { Books, SpreadsheetApp } from './spreadsheet-app';
import { makeSpreadsheet } from './spreadsheet/spreadsheet';
import type { ObjectFactory } from './open-book';
import { wrap } from './wrap';

export { makeCharts } from './charts';

/**
 * Makes the global SpreadsheetApp of a run.
 * @param host what all services share
 * @param services.ui answers getUi, or throws where there is none
 * @returns SpreadsheetApp as scripts see it
 */
export function makeSpreadsheetApp(host: Host, services: { ui: () => object }): object {
  const factory: ObjectFactory = {
    // The casts below say what expose enforces: members that are not implemented throw by name.
    range: (book, sheet, area, bounds) =>
      wrap(host, 'Range', new Range(book, sheet, area, bounds)) as unknown as GoogleAppsScript.Spreadsheet.Range,
    sheet: (book, sheet) =>
      wrap(host, 'Sheet', new Sheet(book, sheet)) as unknown as GoogleAppsScript.Spreadsheet.Sheet,
    spreadsheet: (book) =>
      wrap(host, 'Spreadsheet', makeSpreadsheet(book)) as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet,
    rangeList: (book, ranges) =>
      wrap(host, 'RangeList', makeRangeList(book, ranges)) as unknown as GoogleAppsScript.Spreadsheet.RangeList,
    selection: (book) => wrap(host, 'Selection', new Selection(book)),
    keep: (book) => {
      books.keep(book);
    },
    assertEditable,
    calculate: (model, now, changed) => calculate(model, changed ? { now, changed } : { now }),
  };
  const books = new Books(host, factory);
  return wrap(host, 'SpreadsheetApp', new SpreadsheetApp(host, books, factory, services.ui));
}
