import { shiftedRule } from '../../../formulas';
import { reveal } from '../../expose';
import { applyBanding, bandingsOf } from '../banding';
import { withCell } from '../book-access';
import { addMetadata, metadataAt, metadataFinder, type MetadataScope } from '../developer-metadata';
import { createFilter, filterOf } from '../filter/filter';
import { protectRange } from '../protection';
import { signatureMismatch } from '../signature';
import { textFinder } from '../text-finder';
import { DataValidation, makeDataValidation } from '../validation/data-validation';
import { RangeFormats } from './range-formats';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rules on a range: validations, protections, metadata, bandings, filters; and searching it. */
export class RangeRules extends RangeFormats {
  /** @returns the first cell's rule; null where it has none */
  getDataValidation(): Validation | null {
    const { validation } = this._first();
    return validation ? makeDataValidation(this._book, validation) : null;
  }

  getDataValidations(): (Validation | null)[][] {
    return this._grid(({ validation }) => (validation ? makeDataValidation(this._book, validation) : null));
  }

  /** @param rule null takes rules away; its formulas are read as from the first cell, as live */
  setDataValidation(rule: Validation | null): this {
    const validation = validationArgument(rule, 'SpreadsheetApp.Range.setDataValidation');
    this._update((cell, row, column) =>
      withCell(cell, { validation: validation && shiftedRule(validation, row, column) }),
    );
    return this;
  }

  setDataValidations(rules: (Validation | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setDataValidations';
    this._assertGrid<unknown>(method, rules);
    const validations = rules.map((line) => line.map((rule) => validationArgument(rule, method)));
    this._update((cell, row, column) => withCell(cell, { validation: validations[row]?.[column] }));
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectRange(this._book, this._tab, this._area);
  }

  /** Attaches a key, and perhaps a value and a visibility, to an entire row or column. */
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this._book, this._scope(), 'SpreadsheetApp.Range.addDeveloperMetadata', args);
    return this;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this._book, this._scope());
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this._book, this._scope());
  }

  /** Light grey, with a header and no footer, where nothing else is asked for. */
  applyRowBanding(theme?: unknown, showHeader = true, showFooter = false): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this._book, this._tab, this._area, { axis: 'ROW', theme, showHeader, showFooter });
  }

  applyColumnBanding(theme?: unknown, showHeader = true, showFooter = false): GoogleAppsScript.Spreadsheet.Banding {
    return applyBanding(this._book, this._tab, this._area, { axis: 'COLUMN', theme, showHeader, showFooter });
  }

  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    return bandingsOf(this._book, this._tab, this._area);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    this._assertEditable();
    return createFilter(this._book, this._tab, this._area);
  }

  /** @returns the filter of the range's tab, wherever it lies, as live; null where there is none */
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this._book, this._tab);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this._book, () => [{ sheet: this._tab, area: this._area }], findText);
  }

  _scope(): MetadataScope {
    return { sheet: this._tab, area: this._area };
  }
}

function validationArgument(given: unknown, method: string) {
  if (given === null) return undefined;
  const rule = reveal(given, DataValidation);
  if (rule === null) throw signatureMismatch(method, [given]);
  return rule._draft;
}
