import type { CellModel } from '../../../model/book';
import { noContent, withCell } from '../book-access';
import { clearedCell, partsToClear, type ClearOptions } from '../cells/clear-cell';
import { enterValue } from '../cells/enter-cell';
import { enumName } from '../enum-value';
import { signatureMismatch } from '../signature';
import { RangeCheckboxes } from './range-checkboxes';
import { splitColumns } from './split-text';

/** What the cells hold: values, formulas, check boxes; clearing and tidying them. */
export class RangeValues extends RangeCheckboxes {
  /** Clears contents and looks, or the parts that the options name. */
  clear(options?: ClearOptions): this {
    const parts = partsToClear(options);
    const filtered = options?.skipFilteredRows === true ? (this._tab.filteredRows ?? {}) : {};
    const { row: top } = this._area;
    this._update((cell, row) => (String(top + row) in filtered ? cell : clearedCell(cell, parts)), 'values');
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  /** Clears looks, but not the number format (reference: Range.clearFormat). */
  clearFormat(): this {
    return this.clear({ formatOnly: true });
  }

  /** Trims texts and makes one space of each run of white space; formulas and numbers stay. */
  trimWhitespace(): this {
    this._update((cell) => {
      if (typeof cell.value !== 'string' || cell.formula !== undefined) return cell;
      const value = cell.value.trim().replace(/\s+/g, ' ');
      return value === cell.value ? cell : withCell(cell, { value: value === '' ? null : value, runs: undefined });
    }, 'values');
    return this;
  }

  /** Shuffles the rows. */
  randomize(): this {
    const rows = this._grid((cell) => cell);
    for (let last = rows.length - 1; last > 0; last -= 1) {
      const other = Math.floor(Math.random() * (last + 1));
      [rows[last], rows[other]] = [rows[other] ?? [], rows[last] ?? []];
    }
    this._update((cell, row, column) => rows[row]?.[column] ?? cell, 'values');
    return this;
  }

  /**
   * Removes rows that repeat an earlier one, the rest moving up; case counts not for text.
   * @param columnsToCompare columns of the sheet, counted from 1; all where absent
   * @returns the range of the rows that remain
   */
  removeDuplicates(columnsToCompare?: readonly number[]): GoogleAppsScript.Spreadsheet.Range {
    const columns = (
      columnsToCompare ?? Array.from({ length: this._area.columns }, (_, at) => this.getColumn() + at)
    ).map((column) => column - this.getColumn());
    const seen = new Set<string>();
    const kept = this._values((cell) => cell).filter((line) => {
      const key = JSON.stringify(columns.map((column) => comparable(line[column])));
      return !seen.has(key) && seen.add(key).size > 0;
    });
    this._update((cell, row, column) => kept[row]?.[column] ?? withCell(cell, noContent), 'values');
    return this._other({ ...this._area, rows: Math.max(kept.length, 1) });
  }

  /**
   * Splits the texts of a column over the columns to its right.
   * @param delimiter a text or a SpreadsheetApp.TextToColumnsDelimiter; guessed where absent
   */
  splitTextToColumns(delimiter?: unknown): void {
    const given = typeof delimiter === 'string' ? delimiter : enumName(delimiter);
    if (delimiter !== undefined && given === null)
      throw signatureMismatch('SpreadsheetApp.Range.splitTextToColumns', [delimiter]);
    const parts = splitColumns(
      this._grid((cell) => (typeof cell.value === 'string' ? cell.value : null)).map(([text]) => text ?? null),
      typeof delimiter === 'string' ? { text: delimiter } : { preset: given },
    );
    parts.forEach((texts, row) => {
      if (texts === null) return;
      this._splitRow(row, texts);
    });
  }

  private _splitRow(row: number, texts: readonly string[]): void {
    const missing = this._area.column + texts.length - this._tab.columnCount;
    if (missing > 0) this._tab.columnCount += missing;
    const target = new RangeValues(this._book, this._tab, {
      row: this._area.row + row,
      column: this._area.column,
      rows: 1,
      columns: texts.length,
    });
    const context = this._entryContext();
    target._update((cell, _row, column) => enterValue(cell, texts[column], context), 'values');
  }
}

/** Texts compare whatever their case, as the command of the menu does. */
function comparable(cell: CellModel | undefined): unknown {
  return typeof cell?.value === 'string' ? cell.value.toLowerCase() : (cell?.value ?? null);
}
