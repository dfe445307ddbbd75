import type { NamedRangeModel, SheetModel } from '../../model/book';
import { exception } from '../exception';
import { reveal } from '../expose';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { signatureMismatch } from './signature';
import { wrap } from './wrap';

/** A name for a range, as scripts hold it. */
export class NamedRange implements GoogleAppsScript.Spreadsheet.NamedRange {
  constructor(
    readonly _book: OpenBook,
    readonly _model: NamedRangeModel,
  ) {}

  getName(): string {
    return this._model.name;
  }

  /** @throws where the name is not allowed or another range has it */
  setName(name: string): this {
    this._assertPresent();
    assertName(name);
    const other = find(this._book, name);
    if (other !== undefined && other !== this._model) throw exception(`The name "${name}" is already in use.`);
    this._model.name = name;
    this._book.changed();
    return this;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    this._assertPresent();
    const sheet = this._book.model.sheets.find((one) => one.id === this._model.sheetId);
    if (sheet === undefined) throw exception('Range not found');
    return this._book.factory.range(this._book, sheet, this._model.range);
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    this._assertPresent();
    point(this._book, this._model, range, 'SpreadsheetApp.NamedRange.setRange');
    return this;
  }

  remove(): void {
    this._assertPresent();
    drop(this._book, this._model);
  }

  _assertPresent(): void {
    if (!this._book.model.namedRanges.includes(this._model)) throw exception('The named range no longer exists.');
  }
}

/**
 * @param book the spreadsheet
 * @param sheet only those on this tab; null for all
 */
export function namedRangesOf(book: OpenBook, sheet: SheetModel | null): GoogleAppsScript.Spreadsheet.NamedRange[] {
  return book.model.namedRanges
    .filter((named) => sheet === null || named.sheetId === sheet.id)
    .map((named) => wrap(book.host, 'NamedRange', new NamedRange(book, named)));
}

/**
 * Names a range; a name in use moves to it.
 * @throws where the name is not allowed, or `range` is none
 */
export function setNamedRange(book: OpenBook, name: string, range: unknown): void {
  const method = 'SpreadsheetApp.Spreadsheet.setNamedRange';
  const place = reveal(range, RangeBase);
  if (typeof name !== 'string' || place === null) throw signatureMismatch(method, [name, range]);
  assertName(name);
  const existing = find(book, name);
  if (existing) {
    point(book, existing, range, method);
    return;
  }
  book.model.namedRanges.push({ name, sheetId: place._tab.id, range: place._area });
  book.changed();
}

/** @throws where there is no range of that name */
export function removeNamedRange(book: OpenBook, name: string): void {
  const existing = find(book, name);
  if (existing === undefined) throw exception(`The named range "${name}" does not exist.`);
  drop(book, existing);
}

function find(book: OpenBook, name: string): NamedRangeModel | undefined {
  return book.model.namedRanges.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

function point(book: OpenBook, named: NamedRangeModel, range: unknown, method: string): void {
  const place = reveal(range, RangeBase);
  if (place === null) throw signatureMismatch(method, [range]);
  named.sheetId = place._tab.id;
  named.range = place._area;
  book.changed();
}

function drop(book: OpenBook, named: NamedRangeModel): void {
  book.model.namedRanges = book.model.namedRanges.filter((one) => one !== named);
  book.changed();
}

/**
 * Letters, numbers and underscores, up to 250, not starting with a number or "true"/"false", and
 * not like a reference (https://support.google.com/docs/answer/63175).
 */
function assertName(name: string): void {
  const spelled = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const reserved = /^(?:true|false)/i.test(name);
  const reference = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*)$/.test(name);
  if (!spelled || reserved || reference) throw exception(`Invalid named range name: ${name}`);
}
