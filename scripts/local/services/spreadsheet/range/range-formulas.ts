import { fromR1C1, toR1C1 } from '../../../formulas';
import { enterFormula } from '../cells/enter-cell';
import { cellAt } from '../book-access';
import { signatureMismatch } from '../signature';
import { RangeEntry } from './range-entry';

/** Formulas, in A1 and R1C1 notation. */
export class RangeFormulas extends RangeEntry {
  /** @returns the formula of the first cell, '' where it has none */
  getFormula(): string {
    return this._first().formula ?? '';
  }

  getFormulas(): string[][] {
    return this._grid((cell) => cell.formula ?? '');
  }

  /** @returns null where the first cell has no formula */
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  getFormulasR1C1(): (string | null)[][] {
    return this._grid((cell, row, column) => (cell.formula === undefined ? null : toR1C1(cell.formula, row, column)));
  }

  setFormula(formula: string): this {
    if (typeof formula !== 'string') throw signatureMismatch('SpreadsheetApp.Range.setFormula', [formula]);
    return this._enterFormulas(() => formula);
  }

  setFormulas(formulas: unknown): this {
    this._assertGrid<string>('SpreadsheetApp.Range.setFormulas', formulas);
    return this._enterFormulas((row, column) => formulas[row]?.[column] ?? '');
  }

  setFormulaR1C1(formula: string): this {
    if (typeof formula !== 'string') throw signatureMismatch('SpreadsheetApp.Range.setFormulaR1C1', [formula]);
    return this._enterFormulas((row, column) => this._fromR1C1(formula, row, column));
  }

  setFormulasR1C1(formulas: unknown): this {
    this._assertGrid<string>('SpreadsheetApp.Range.setFormulasR1C1', formulas);
    return this._enterFormulas((row, column) => this._fromR1C1(formulas[row]?.[column] ?? '', row, column));
  }

  private _fromR1C1(formula: string, row: number, column: number): string {
    if (formula.trim() === '') return '';
    const whole = formula.startsWith('=') ? formula : `=${formula}`;
    return fromR1C1(whole, this._area.row + row, this._area.column + column);
  }

  private _enterFormulas(pick: (row: number, column: number) => string): this {
    const { row: top, column: left } = this._area;
    this._replace(
      this._grid((_cell, row, column) => enterFormula(cellAt(this._tab, row, column), pick(row - top, column - left))),
    );
    return this;
  }
}
