import { bandingsOf } from '../banding';
import { addMetadata, metadataAt, metadataFinder } from '../developer-metadata';
import { namedRangesOf, removeNamedRange, setNamedRange } from '../named-range';
import { protectionsOf } from '../protection';
import { searchedArea, textFinder } from '../text-finder';
import { SpreadsheetSettings } from './spreadsheet-settings';

/** Named ranges, metadata and protections of a spreadsheet as a whole; and searching it. */
export class SpreadsheetRules extends SpreadsheetSettings {
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this._book, null);
  }

  setNamedRange(name: string, range: unknown): void {
    setNamedRange(this._book, name, range);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(this._book, name);
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this._book, this._book.model.sheets, type);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this._book, {}, 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this._book, {});
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this._book, {});
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return this._book.model.sheets.flatMap((sheet) => bandingsOf(this._book, sheet));
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this._book, () => this._book.model.sheets.map(searchedArea), findText);
  }
}
