import { reveal } from '../../expose';
import { RangeBase } from '../range/range-base';
import { signatureMismatch } from '../signature';
import { removeNamedRange, setNamedRange } from './named-ranges';
import { SpreadsheetSettings } from './spreadsheet-settings';

/** Named ranges, metadata, protections of a spreadsheet as a whole. */
export class SpreadsheetRules extends SpreadsheetSettings {
  setNamedRange(name: string, range: unknown): void {
    const found = reveal(range, RangeBase);
    if (!found || typeof name !== 'string')
      throw signatureMismatch('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
    setNamedRange(this._book, name, found._tab, found._area);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this._book, String(name));
  }
}
