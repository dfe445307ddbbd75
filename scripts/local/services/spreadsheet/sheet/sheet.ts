import { reveal } from '../../expose';
import { SpreadsheetBase } from '../spreadsheet/spreadsheet-base';
import { signatureMismatch } from '../signature';
import { copiedTabName, copyTab, placeTab } from '../structure/tabs';
import { SheetCharts } from './sheet-charts';

/** A tab as scripts hold it: every theme of the chain. */
export class Sheet extends SheetCharts {
  /**
   * Copies the tab to the end of a spreadsheet, its own or another.
   * @returns the copy, called "Copy of …"
   */
  copyTo(spreadsheet: unknown): GoogleAppsScript.Spreadsheet.Sheet {
    const target = reveal(spreadsheet, SpreadsheetBase)?._book;
    if (!target) throw signatureMismatch('SpreadsheetApp.Sheet.copyTo', [spreadsheet]);
    this._book.assertPresent(this._tab);
    const copy = copyTab(target, this._tab, copiedTabName(target.model, this._tab.name));
    const { activeSheetId, activeRange } = target.model;
    placeTab(target, copy, target.model.sheets.length);
    Object.assign(target.model, { activeSheetId, activeRange });
    return target.factory.sheet(target, copy);
  }

  override toString(): string {
    return 'Sheet';
  }
}
