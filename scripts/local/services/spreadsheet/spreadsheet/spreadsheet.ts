import { Sheet } from '../sheet/sheet';
import type { BookModel } from '../../../model/book';
import { newBookId } from '../new-book';
import { OpenBook } from '../open-book';
import { delegatedToActiveSheet } from './delegated';
import { SpreadsheetRules } from './spreadsheet-rules';

type Delegated = Pick<Sheet, (typeof delegatedToActiveSheet)[number]>;

/** A spreadsheet with its own methods; what its active tab answers is added by makeSpreadsheet. */
export class Spreadsheet extends SpreadsheetRules {
  /** A spreadsheet of its own with the same tabs, kept for the run. */
  copy(name: string): GoogleAppsScript.Spreadsheet.Spreadsheet {
    const { host, model, factory } = this._book;
    const copied = JSON.parse(JSON.stringify(model)) as BookModel;
    const book = new OpenBook(host, { ...copied, id: newBookId(host), name }, factory);
    factory.keep(book);
    return factory.spreadsheet(book);
  }
}

/**
 * A spreadsheet with the methods that it passes on to its active tab.
 * @param book what it stands for
 */
export function makeSpreadsheet(book: OpenBook): Spreadsheet & Delegated {
  const spreadsheet = new Spreadsheet(book);
  const methods = delegatedToActiveSheet.map((name) => [
    name,
    (...args: unknown[]): unknown => {
      const sheet = new Sheet(book, book.activeSheet());
      const method = Reflect.get(sheet, name) as (...given: unknown[]) => unknown;
      const answer = Reflect.apply(method, sheet, args);
      return answer === sheet ? book.factory.sheet(book, sheet._tab) : answer;
    },
  ]);
  return Object.assign(spreadsheet, Object.fromEntries(methods) as Delegated);
}
