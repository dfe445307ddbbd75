import type { CellModel, RangeModel } from '../../../model/book';
import { noContent, withCell } from '../book-access';
import { enterValue } from '../cells/enter-cell';
import { RangeCells } from './range-cells';
import { filledArea, growGrid } from './paste';

/** What people, not scripts, do to cells: the names with an underscore are hidden from scripts. */
export class RangeEntry extends RangeCells {
  /**
   * Pastes plain text from elsewhere, each cell read as typed, looks kept. The block is repeated as
   * often as it fits whole in the range; the grid grows where it must. What was pasted is selected.
   *
   * Drop-downs do not stop it. No page that could be had says what live Sheets does with pasted text that a
   * validation rejects; a script that judges what was pasted copes with either.
   * @param rows shorter ones are filled up with blanks
   * @returns the area that was filled
   */
  _pasteText(rows: readonly (readonly string[])[]): RangeModel {
    const size = { rows: Math.max(1, rows.length), columns: Math.max(1, ...rows.map((row) => row.length)) };
    const area = filledArea(this._area, size);
    const target = new RangeEntry(this._book, this._tab, area);
    this._book.factory.assertEditable(this._book, this._tab, area);
    growGrid(this._tab, area);
    const context = this._entryContext();
    target._replace(
      target._grid((cell, row, column) =>
        enterValue(cell, rows[(row - area.row) % size.rows]?.[(column - area.column) % size.columns], context),
      ),
    );
    this._book.select(this._tab, area);
    return area;
  }

  /** Gives the cells back the contents that they had; looks stay. */
  _putBack(cells: readonly (readonly CellModel[])[]): void {
    this._update((cell, row, column) => {
      const { value = null, formula, runs } = cells[row]?.[column] ?? {};
      return withCell(cell, { ...noContent, value, formula, runs });
    }, 'values');
  }
}
