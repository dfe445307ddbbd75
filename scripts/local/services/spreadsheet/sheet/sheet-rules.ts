import { rulesOfSheet, setRulesOfSheet } from '../conditional/sheet-rules';
import { bandingsOf } from '../banding';
import { addMetadata, metadataAt, metadataFinder } from '../developer-metadata';
import { filterOf } from '../filter/filter';
import { namedRangesOf } from '../named-range';
import { protectionsOf, protectSheet } from '../protection';
import { searchedArea, textFinder } from '../text-finder';
import { SheetGroups } from './sheet-groups';

/** Rules of a tab as a whole: conditional formats, protections, metadata, filter, names; and searching it. */
export class SheetRules extends SheetGroups {
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return rulesOfSheet(this._book, this._tab);
  }

  setConditionalFormatRules(rules: unknown): void {
    this._assertEditable();
    setRulesOfSheet(this._book, this._tab, rules);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectSheet(this._book, this._tab);
  }

  getProtections(type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this._book, [this._tab], type);
  }

  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this._book, this._tab);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this._book, { sheet: this._tab }, 'SpreadsheetApp.Sheet.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this._book, { sheet: this._tab });
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this._book, { sheet: this._tab });
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this._book, this._tab);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this._book, this._tab);
  }

  /** @param rowPosition counted from 1 */
  isRowHiddenByFilter(rowPosition: number): boolean {
    return String(rowPosition - 1) in (this._tab.filteredRows ?? {});
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this._book, () => [searchedArea(this._tab)], findText);
  }
}
