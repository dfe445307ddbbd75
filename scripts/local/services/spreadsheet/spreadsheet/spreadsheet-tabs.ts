import { blankSheet } from '../../../model/blank-sheet';
import type { SheetModel } from '../../../model/book';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { SheetBase } from '../sheet/sheet-base';
import { signatureMismatch, textArgument } from '../signature';
import { assertTabName, copiedTabName, copyTab, newTabName, placeTab, removeTab, renameTab } from '../structure/tabs';
import { SpreadsheetBase } from './spreadsheet-base';

type ExposedSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Making, moving and deleting tabs. */
export class SpreadsheetTabs extends SpreadsheetBase {
  /**
   * Inserts a tab and makes it the active one.
   * @param args a name, a zero-based place (after the active tab where absent) and {template}, each optional
   * @throws where the name is taken
   */
  insertSheet(...args: readonly unknown[]): ExposedSheet {
    const { name, index, template } = insertion(args);
    const { model } = this._book;
    if (name !== undefined) assertTabName(model, name);
    const label = name ?? (template ? copiedTabName(model, template.name) : newTabName(model));
    const tab = template ? copyTab(this._book, template, label) : blankSheet(this._book.nextId(), label);
    placeTab(this._book, tab, index ?? model.sheets.indexOf(this._book.activeSheet()) + 1);
    return this._sheet(tab);
  }

  deleteSheet(sheet: unknown): void {
    removeTab(this._book, this._tabOf('deleteSheet', sheet));
  }

  /** @returns the tab that is active after it */
  deleteActiveSheet(): ExposedSheet {
    removeTab(this._book, this._book.activeSheet());
    return this.getActiveSheet();
  }

  /** Copies the active tab beside itself; the copy becomes the active one. */
  duplicateActiveSheet(): ExposedSheet {
    const original = this._book.activeSheet();
    const copy = copyTab(this._book, original, copiedTabName(this._book.model, original.name));
    placeTab(this._book, copy, this._book.model.sheets.indexOf(original) + 1);
    return this._sheet(copy);
  }

  /** @param pos where the active tab goes, counted from 1 */
  moveActiveSheet(pos: number): void {
    const { sheets } = this._book.model;
    if (!(pos >= 1 && pos <= sheets.length)) throw exception('The sheet index is out of bounds.');
    const tab = this._book.activeSheet();
    sheets.splice(sheets.indexOf(tab), 1);
    sheets.splice(Math.trunc(pos) - 1, 0, tab);
  }

  renameActiveSheet(newName: string): void {
    const name = textArgument('SpreadsheetApp.Spreadsheet.renameActiveSheet', newName);
    renameTab(this._book, this._book.activeSheet(), name);
  }
}

interface Insertion {
  name?: string;
  index?: number;
  template?: SheetModel;
}

/** Reads the overloads of insertSheet. */
function insertion(args: readonly unknown[]): Insertion {
  const read: Insertion = {};
  for (const arg of args) {
    if (typeof arg === 'string') read.name = arg;
    else if (typeof arg === 'number') read.index = arg;
    else Object.assign(read, templateOf(arg, args));
  }
  return read;
}

function templateOf(options: unknown, args: readonly unknown[]): { template?: SheetModel } {
  if (options === undefined) return {};
  if (typeof options !== 'object' || options === null)
    throw signatureMismatch('SpreadsheetApp.Spreadsheet.insertSheet', args);
  const sheet = reveal((options as { template?: unknown }).template, SheetBase);
  return sheet ? { template: sheet._tab } : {};
}
