import type { CellModel } from '../../../model/book';
import { exception } from '../../exception';
import { printArea } from '../a1';
import { enterValue, type EntryContext } from '../cells/enter-cell';
import { hiddenByMerge } from '../cells/merges';
import { automaticFormat, effectiveFormat, storedFormat } from '../cells/number-format';
import { scriptValue, shownText, type ScriptValue } from '../cells/read-cell';
import { withStyle } from '../book-access';
import { signatureMismatch } from '../signature';
import { checkValidation } from '../validation/check';
import { RangeBase } from './range-base';

/** Values and how they are shown. */
export class RangeCells extends RangeBase {
  getValue(): ScriptValue {
    this._book.settle();
    return scriptValue(this._book.model, this._first());
  }

  getValues(): ScriptValue[][] {
    return this._values((cell) => scriptValue(this._book.model, cell));
  }

  getDisplayValue(): string {
    this._book.settle();
    return shownText(this._book.model, this._first());
  }

  getDisplayValues(): string[][] {
    return this._values((cell) => shownText(this._book.model, cell));
  }

  /** Enters one value into every cell; text is read as typed, so "=…" is a formula. */
  setValue(value: unknown): this {
    if (Array.isArray(value)) return this._enter(() => (value as unknown[]).flat(Infinity)[0]);
    return this._enter(() => value);
  }

  /**
   * Enters a grid of values.
   * @throws in the live service's words where the grid's size differs from the range's
   */
  setValues(values: unknown): this {
    this._assertGrid<unknown>('SpreadsheetApp.Range.setValues', values);
    return this._enter((row, column) => values[row]?.[column]);
  }

  /** @returns the format; for "Automatic" the one that live Sheets names */
  getNumberFormat(): string {
    this._book.settle();
    return formatName(this._first());
  }

  /** Only a cell without a format of its own takes one from what a formula gives. */
  getNumberFormats(): string[][] {
    const isSettled = this._grid((cell) => cell.style?.numberFormat !== undefined).every((row) => row.every(Boolean));
    return isSettled ? this._grid(formatName) : this._values(formatName);
  }

  setNumberFormat(numberFormat: string): this {
    if (typeof numberFormat !== 'string')
      throw signatureMismatch('SpreadsheetApp.Range.setNumberFormat', [numberFormat]);
    this._update((cell) => withStyle(cell, { numberFormat: storedFormat(numberFormat) }), 'values');
    return this;
  }

  setNumberFormats(numberFormats: unknown): this {
    this._assertGrid<string>('SpreadsheetApp.Range.setNumberFormats', numberFormats);
    const format = (row: number, column: number): string => numberFormats[row]?.[column] ?? '';
    this._update((cell, row, column) => withStyle(cell, { numberFormat: storedFormat(format(row, column)) }), 'values');
    return this;
  }

  /** Enters what `pick` gives for each position within the range; refused data leaves all cells as they were. */
  protected _enter(pick: (row: number, column: number) => unknown): this {
    const context = this._entryContext();
    const entered = this._grid((cell, row, column) => {
      const next = enterValue(cell, pick(row - this._area.row, column - this._area.column), context);
      this._assertValid(next, row, column);
      return next;
    });
    this._replace(entered);
    return this;
  }

  /** Puts cells in place of the range's, except those hidden by a merge. */
  protected _replace(cells: readonly (readonly CellModel[])[]): void {
    const hidden = hiddenByMerge(this._tab, this._area);
    const { row: top, column: left } = this._area;
    this._update(
      (cell, row, column) => (hidden(top + row, left + column) ? cell : (cells[row]?.[column] ?? cell)),
      'values',
    );
  }

  protected _entryContext(): EntryContext {
    const { locale, timeZone } = this._book.model;
    return { locale, timeZone, now: this._book.host.now() };
  }

  private _assertValid(cell: CellModel, row: number, column: number): void {
    const rule = cell.validation;
    if (!rule || rule.allowInvalid || cell.formula !== undefined) return;
    // The choices of a range may be what formulas give.
    if (rule.criteria === 'VALUE_IN_RANGE') this._book.settle();
    const place = { book: this._book.model, sheet: this._tab, row, column, now: this._book.host.now() };
    if (checkValidation(cell.value, rule, place)) return;
    const at = printArea({ row, column, rows: 1, columns: 1 });
    const help = rule.help === undefined ? '' : ` ${rule.help}`;
    throw exception(`The data you entered in cell ${at} violates the data validation rules set on this cell.${help}`);
  }
}

function formatName(cell: CellModel): string {
  return effectiveFormat(cell) || automaticFormat;
}
