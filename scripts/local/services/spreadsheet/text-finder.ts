import type { CellModel, RangeModel, SheetModel } from '../../model/book';
import { reveal } from '../expose';
import { cellAt, eachPosition, putCell } from './book-access';
import { enterValue } from './cells/enter-cell';
import { shownText } from './cells/read-cell';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { signatureMismatch } from './signature';
import { wrap } from './wrap';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A cell of a tab. */
interface Position {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** An area in which to look. */
export interface SearchArea {
  readonly sheet: SheetModel;
  readonly area: RangeModel;
}

/** Finds and replaces text: createTextFinder() of a spreadsheet, tab or range. */
class TextFinder implements GoogleAppsScript.Spreadsheet.TextFinder {
  public _matchCase = false;
  public _entireCell = false;
  public _formulas = false;
  public _regularExpression = false;
  public _ignoreDiacritics = false;
  public _current: Position | null = null;
  public _start: Position | null = null;

  constructor(
    readonly _book: OpenBook,
    readonly _areas: () => readonly SearchArea[],
    readonly _text: string,
  ) {}

  matchCase(matchCase: boolean): this {
    this._matchCase = matchCase;
    return this;
  }

  matchEntireCell(matchEntireCell: boolean): this {
    this._entireCell = matchEntireCell;
    return this;
  }

  /** Looks in the text of formulas instead of their results. */
  matchFormulaText(matchFormulaText: boolean): this {
    this._formulas = matchFormulaText;
    return this;
  }

  useRegularExpression(useRegEx: boolean): this {
    this._regularExpression = useRegEx;
    return this;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this._ignoreDiacritics = ignoreDiacritics;
    return this;
  }

  /** The search starts with the cell that follows the range's first. */
  startFrom(startRange: Range): this {
    const range = reveal(startRange, RangeBase);
    if (range === null) throw signatureMismatch('SpreadsheetApp.TextFinder.startFrom', [startRange]);
    this._start = { sheet: range._tab, row: range._area.row, column: range._area.column };
    this._current = null;
    return this;
  }

  findAll(): Range[] {
    return this._matches().map((match) => this._range(match));
  }

  /** @returns null after the last match */
  findNext(): Range | null {
    const from = this._current ?? this._start;
    const matches = this._matches();
    return this._go(matches.find((match) => from === null || this._order(match, from) > 0));
  }

  /** @returns null before the first match; the last match where nothing was found yet */
  findPrevious(): Range | null {
    const from = this._current ?? this._start;
    const matches = this._matches();
    return this._go(matches.findLast((match) => from === null || this._order(match, from) < 0));
  }

  getCurrentMatch(): Range | null {
    return this._current === null ? null : this._range(this._current);
  }

  /** @returns how many occurrences were replaced in the current match; 0 where there is none */
  replaceWith(replaceText: string): number {
    this._assertText('replaceWith', replaceText);
    return this._current === null ? 0 : this._replaceIn(this._current, replaceText);
  }

  /** @returns how many occurrences were replaced */
  replaceAllWith(replaceText: string): number {
    this._assertText('replaceAllWith', replaceText);
    return this._matches().reduce((count, match) => count + this._replaceIn(match, replaceText), 0);
  }

  _assertText(method: string, given: unknown): void {
    if (typeof given !== 'string') throw signatureMismatch(`SpreadsheetApp.TextFinder.${method}`, [given]);
  }

  _go(match: Position | undefined): Range | null {
    if (match === undefined) return null;
    this._current = match;
    return this._range(match);
  }

  _range({ sheet, row, column }: Position): Range {
    return this._book.factory.range(this._book, sheet, { row, column, rows: 1, columns: 1 });
  }

  /** By tab, then row, then column. */
  _order(one: Position, other: Position): number {
    const { sheets } = this._book.model;
    const tabs = sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet);
    return tabs || one.row - other.row || one.column - other.column;
  }

  _matches(): Position[] {
    this._book.settle();
    const pattern = this._pattern('');
    const found: Position[] = [];
    for (const { sheet, area } of this._areas())
      eachPosition(area, (row, column) => {
        const text = this._searched(sheet, cellAt(sheet, row, column));
        if (text !== '' && pattern.test(this._plain(text))) found.push({ sheet, row, column });
      });
    return found;
  }

  /** What is searched of a cell: its formula where asked for, else what it shows. */
  _searched(sheet: SheetModel, cell: CellModel): string {
    if (this._formulas && cell.formula !== undefined) return cell.formula;
    return shownText(this._book.model, cell);
  }

  _pattern(flags: string): RegExp {
    const body = this._regularExpression ? this._text : escaped(this._plain(this._text));
    return new RegExp(this._entireCell ? `^(?:${body})$` : body, `u${this._matchCase ? '' : 'i'}${flags}`);
  }

  /** Accents dropped one letter at a time, so that places in the text stay the same. */
  _plain(text: string): string {
    return this._ignoreDiacritics ? text.replace(/\p{L}/gu, withoutAccent) : text;
  }

  /** Formulas are only changed where their text is searched; their results cannot be. */
  _replaceIn({ sheet, row, column }: Position, replacement: string): number {
    const cell = cellAt(sheet, row, column);
    if (cell.formula !== undefined && !this._formulas) return 0;
    const text = this._searched(sheet, cell);
    const { changed, count } = this._replaced(text, replacement);
    this._book.factory.assertEditable(this._book, sheet, { row, column, rows: 1, columns: 1 });
    const { locale, timeZone } = this._book.model;
    putCell(sheet, row, column, enterValue(cell, changed, { locale, timeZone, now: this._book.host.now() }));
    this._book.changed();
    return count;
  }

  _replaced(text: string, replacement: string): { changed: string; count: number } {
    const matches = [...this._plain(text).matchAll(this._pattern('g'))];
    const pieces: string[] = [];
    let from = 0;
    for (const match of matches) {
      pieces.push(text.slice(from, match.index), this._expanded(replacement, match));
      from = match.index + match[0].length;
    }
    return { changed: pieces.join('') + text.slice(from), count: matches.length };
  }

  /** A regular expression's replacement may name its groups: $1, $2… */
  _expanded(replacement: string, match: RegExpMatchArray): string {
    if (!this._regularExpression) return replacement;
    return replacement.replace(/\$(\d)/g, (whole, digit: string) => match[Number(digit)] ?? whole);
  }
}

function withoutAccent(letter: string): string {
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.length === letter.length ? bare : letter;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * @param book the spreadsheet
 * @param areas where to look, in order; asked for at each search, as tabs may grow
 * @param findText what to look for
 * @returns what createTextFinder() gives
 */
export function textFinder(
  book: OpenBook,
  areas: () => readonly SearchArea[],
  findText: string,
): GoogleAppsScript.Spreadsheet.TextFinder {
  if (typeof findText !== 'string') throw signatureMismatch('SpreadsheetApp.Range.createTextFinder', [findText]);
  return wrap(book.host, 'TextFinder', new TextFinder(book, areas, findText));
}

/** @returns the used part of a tab, as an area to search */
export function searchedArea(sheet: SheetModel): SearchArea {
  const columns = sheet.cells.reduce((widest, line) => Math.max(widest, line?.length ?? 0), 0);
  return { sheet, area: { row: 0, column: 0, rows: sheet.cells.length, columns } };
}
