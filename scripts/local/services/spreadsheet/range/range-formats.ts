import type { BorderLine } from '../../../model/book';
import { cellAt, putCell, withCell, withStyle } from '../book-access';
import { enumName } from '../enum-value';
import { Borders, changedBorders, type BorderChange } from '../formats/border';
import { colorText } from '../formats/color-argument';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';
import { RangeRichText } from './range-rich-text';

type Flag = boolean | null;

const lineStyles: readonly BorderLine['style'][] = [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
];

/** Looks of cells; here the borders, and the notes beside them. */
export class RangeFormats extends RangeRichText {
  /**
   * Draws (true), removes (false) or leaves (null) the lines around and within the range.
   * @param color null for black
   * @param style null for SOLID
   */
  setBorder(
    top: Flag,
    left: Flag,
    bottom: Flag,
    right: Flag,
    vertical: Flag,
    horizontal: Flag,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): this {
    const flags = [top, left, bottom, right, vertical, horizontal];
    if (!flags.every((flag) => flag === null || typeof flag === 'boolean'))
      throw signatureMismatch('SpreadsheetApp.Range.setBorder', flags);
    const line = borderLine(color, style);
    const change: BorderChange = { top, left, bottom, right, vertical, horizontal, line };
    this._update((cell, row, column) =>
      withStyle(cell, { borders: changedBorders(cell.style?.borders, change, { row, column }, this._area) }),
    );
    this._clearNeighbours(change);
    return this;
  }

  /** Undocumented, but answered live: the first cell's lines, or null where it has none. */
  getBorder(): Borders | null {
    const borders = this._first().style?.borders;
    return borders === undefined ? null : wrap(this._book.host, 'Borders', new Borders(this._book.host, borders));
  }

  /** @returns the first cell's note; empty where there is none */
  getNote(): string {
    return this._first().note ?? '';
  }

  getNotes(): string[][] {
    return this._grid((cell) => cell.note ?? '');
  }

  /** @param note null or empty removes it */
  setNote(note: string | null): this {
    const text = noteText(note);
    this._update((cell) => withCell(cell, { note: text }));
    return this;
  }

  setNotes(notes: (string | null)[][]): this {
    this._assertGrid<unknown>('SpreadsheetApp.Range.setNotes', notes);
    this._update((cell, row, column) => withCell(cell, { note: noteText(notes[row]?.[column]) }));
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  /** A line removed from the range's edge is also the neighbour's facing line: both go. */
  _clearNeighbours(change: BorderChange): void {
    const { row, column, rows, columns } = this._area;
    for (let at = column; at < column + columns; at += 1) {
      if (change.top === false) this._dropLine(row - 1, at, 'bottom');
      if (change.bottom === false) this._dropLine(row + rows, at, 'top');
    }
    for (let at = row; at < row + rows; at += 1) {
      if (change.left === false) this._dropLine(at, column - 1, 'right');
      if (change.right === false) this._dropLine(at, column + columns, 'left');
    }
  }

  _dropLine(row: number, column: number, side: 'top' | 'left' | 'bottom' | 'right'): void {
    if (row < 0 || column < 0) return;
    const cell = cellAt(this._tab, row, column);
    const { [side]: dropped, ...kept } = cell.style?.borders ?? {};
    if (dropped === undefined) return;
    const borders = Object.keys(kept).length === 0 ? undefined : kept;
    putCell(this._tab, row, column, withStyle(cell, { borders }));
  }
}

function borderLine(color: unknown, style: unknown): BorderLine {
  const name = enumName(style);
  const known = lineStyles.find((candidate) => candidate === name);
  if (style !== null && known === undefined) throw signatureMismatch('SpreadsheetApp.Range.setBorder', [color, style]);
  return {
    style: known ?? 'SOLID',
    color: colorText(color, 'SpreadsheetApp.Range.setBorder')?.hex ?? '#000000',
  };
}

function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  if (typeof note === 'string' || typeof note === 'number' || typeof note === 'boolean') return String(note);
  throw signatureMismatch('SpreadsheetApp.Range.setNote', [note]);
}
