import type { BandingModel, RangeModel, SheetModel } from '../../model/book';
import { exception } from '../exception';
import { reveal } from '../expose';
import { areasMeet } from './book-access';
import { enumName } from './enum-value';
import { colorObject, colorText } from './formats/color-argument';
import { makeColor, type ColorModel } from './formats/color';
import type { OpenBook } from './open-book';
import { RangeBase } from './range/range-base';
import { signatureMismatch } from './signature';
import { wrap } from './wrap';

type Axis = BandingModel['axis'];
type Band = 'header' | 'first' | 'second' | 'footer';
type Color = GoogleAppsScript.Spreadsheet.Color;

/** Header, second band and footer of each theme; the first band is always white. */
const themes: Readonly<Record<string, readonly [header: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68ab0'],
};

/** Alternating colours of a range's rows or columns. The colours of the other direction are null. */
class Banding implements GoogleAppsScript.Spreadsheet.Banding {
  constructor(
    readonly _book: OpenBook,
    readonly _sheet: SheetModel,
    readonly _id: number,
  ) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this._book.factory.range(this._book, this._sheet, this._model().range);
  }

  /** @throws where it is no range, or of another tab */
  setRange(range: GoogleAppsScript.Spreadsheet.Range): this {
    const place = reveal(range, RangeBase);
    if (place === null || place._tab !== this._sheet)
      throw signatureMismatch('SpreadsheetApp.Banding.setRange', [range]);
    assertUnbanded(this._sheet, place._area, this._id);
    return this._replace({ range: place._area });
  }

  /** @returns the copy, made over another range */
  copyTo(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Banding {
    const place = reveal(range, RangeBase);
    if (place === null) throw signatureMismatch('SpreadsheetApp.Banding.copyTo', [range]);
    return addBanding(place._book, place._tab, { ...this._model(), range: place._area });
  }

  remove(): void {
    const model = this._model();
    this._sheet.bandings = this._sheet.bandings.filter((one) => one !== model);
  }

  getHeaderRowColor(): string | null {
    return this._hex('ROW', 'header');
  }

  getFirstRowColor(): string | null {
    return this._hex('ROW', 'first');
  }

  getSecondRowColor(): string | null {
    return this._hex('ROW', 'second');
  }

  getFooterRowColor(): string | null {
    return this._hex('ROW', 'footer');
  }

  getHeaderColumnColor(): string | null {
    return this._hex('COLUMN', 'header');
  }

  getFirstColumnColor(): string | null {
    return this._hex('COLUMN', 'first');
  }

  getSecondColumnColor(): string | null {
    return this._hex('COLUMN', 'second');
  }

  getFooterColumnColor(): string | null {
    return this._hex('COLUMN', 'footer');
  }

  getHeaderRowColorObject(): Color | null {
    return this._object('ROW', 'header');
  }

  getFirstRowColorObject(): Color | null {
    return this._object('ROW', 'first');
  }

  getSecondRowColorObject(): Color | null {
    return this._object('ROW', 'second');
  }

  getFooterRowColorObject(): Color | null {
    return this._object('ROW', 'footer');
  }

  getHeaderColumnColorObject(): Color | null {
    return this._object('COLUMN', 'header');
  }

  getFirstColumnColorObject(): Color | null {
    return this._object('COLUMN', 'first');
  }

  getSecondColumnColorObject(): Color | null {
    return this._object('COLUMN', 'second');
  }

  getFooterColumnColorObject(): Color | null {
    return this._object('COLUMN', 'footer');
  }

  setHeaderRowColor(color: string | null): this {
    return this._text('ROW', 'header', 'setHeaderRowColor', color);
  }

  setFirstRowColor(color: string | null): this {
    return this._text('ROW', 'first', 'setFirstRowColor', color);
  }

  setSecondRowColor(color: string | null): this {
    return this._text('ROW', 'second', 'setSecondRowColor', color);
  }

  setFooterRowColor(color: string | null): this {
    return this._text('ROW', 'footer', 'setFooterRowColor', color);
  }

  setHeaderColumnColor(color: string | null): this {
    return this._text('COLUMN', 'header', 'setHeaderColumnColor', color);
  }

  setFirstColumnColor(color: string | null): this {
    return this._text('COLUMN', 'first', 'setFirstColumnColor', color);
  }

  setSecondColumnColor(color: string | null): this {
    return this._text('COLUMN', 'second', 'setSecondColumnColor', color);
  }

  setFooterColumnColor(color: string | null): this {
    return this._text('COLUMN', 'footer', 'setFooterColumnColor', color);
  }

  setHeaderRowColorObject(color: Color | null): this {
    return this._given('ROW', 'header', 'setHeaderRowColorObject', color);
  }

  setFirstRowColorObject(color: Color | null): this {
    return this._given('ROW', 'first', 'setFirstRowColorObject', color);
  }

  setSecondRowColorObject(color: Color | null): this {
    return this._given('ROW', 'second', 'setSecondRowColorObject', color);
  }

  setFooterRowColorObject(color: Color | null): this {
    return this._given('ROW', 'footer', 'setFooterRowColorObject', color);
  }

  setHeaderColumnColorObject(color: Color | null): this {
    return this._given('COLUMN', 'header', 'setHeaderColumnColorObject', color);
  }

  setFirstColumnColorObject(color: Color | null): this {
    return this._given('COLUMN', 'first', 'setFirstColumnColorObject', color);
  }

  setSecondColumnColorObject(color: Color | null): this {
    return this._given('COLUMN', 'second', 'setSecondColumnColorObject', color);
  }

  setFooterColumnColorObject(color: Color | null): this {
    return this._given('COLUMN', 'footer', 'setFooterColumnColorObject', color);
  }

  _model(): BandingModel {
    const model = this._sheet.bandings.find((one) => one.id === this._id);
    if (model === undefined) throw exception('The banding no longer exists.');
    return model;
  }

  _hex(axis: Axis, band: Band): string | null {
    const model = this._model();
    return model.axis === axis ? model[band] : null;
  }

  _object(axis: Axis, band: Band): Color | null {
    const hex = this._hex(axis, band);
    return hex === null ? null : makeColor(this._book.host, { hex });
  }

  _text(axis: Axis, band: Band, method: string, color: string | null): this {
    return this._paint(axis, band, colorText(color, `SpreadsheetApp.Banding.${method}`));
  }

  _given(axis: Axis, band: Band, method: string, color: Color | null): this {
    return this._paint(axis, band, colorObject(color, `SpreadsheetApp.Banding.${method}`));
  }

  /** Only header and footer can go without a colour, as live. */
  _paint(axis: Axis, band: Band, color: ColorModel | null | undefined): this {
    if (color === undefined) return this;
    const word = axis === 'ROW' ? 'row' : 'column';
    if (color === null && band === 'first') throw exception(`First ${word} color should not be null.`);
    if (color === null && band === 'second') throw exception(`Second ${word} color should not be null.`);
    if (this._model().axis === axis) return this._replace({ [band]: color?.hex ?? null });
    if (color === null) return this;
    throw new Error('local host: a banding holds the colours of rows or of columns, not of both');
  }

  _replace(patch: Partial<BandingModel>): this {
    const changed = { ...this._model(), ...patch };
    this._sheet.bandings = this._sheet.bandings.map((one) => (one.id === this._id ? changed : one));
    return this;
  }
}

/** What applyRowBanding and applyColumnBanding are given. */
export interface BandingRequest {
  readonly axis: Axis;
  /** A member of BandingTheme; LIGHT_GREY where it is absent. */
  readonly theme: unknown;
  readonly showHeader: boolean;
  readonly showFooter: boolean;
}

/**
 * Gives a range alternating colours.
 * @param book the spreadsheet
 * @param sheet the range's tab
 * @param range zero-based
 * @throws where part of it has some already, or the theme is none
 */
export function applyBanding(
  book: OpenBook,
  sheet: SheetModel,
  range: RangeModel,
  { axis, theme, showHeader, showFooter }: BandingRequest,
): GoogleAppsScript.Spreadsheet.Banding {
  const colors = themes[theme === undefined ? 'LIGHT_GREY' : (enumName(theme) ?? '')];
  const method = axis === 'ROW' ? 'applyRowBanding' : 'applyColumnBanding';
  if (colors === undefined) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [theme]);
  const [header, second, footer] = colors;
  return addBanding(book, sheet, {
    range,
    axis,
    header: showHeader ? header : null,
    first: '#ffffff',
    second,
    footer: showFooter ? footer : null,
  });
}

/**
 * @param book the spreadsheet
 * @param sheet the tab
 * @param area only those that touch it; absent for all of the tab
 */
export function bandingsOf(
  book: OpenBook,
  sheet: SheetModel,
  area?: RangeModel,
): GoogleAppsScript.Spreadsheet.Banding[] {
  return sheet.bandings
    .filter((banding) => area === undefined || areasMeet(banding.range, area))
    .map((banding) => makeBanding(book, sheet, banding.id));
}

function addBanding(book: OpenBook, sheet: SheetModel, content: Omit<BandingModel, 'id'>) {
  assertUnbanded(sheet, content.range, null);
  const id = book.nextId();
  sheet.bandings.push({ ...content, id });
  return makeBanding(book, sheet, id);
}

function makeBanding(book: OpenBook, sheet: SheetModel, id: number): GoogleAppsScript.Spreadsheet.Banding {
  return wrap(book.host, 'Banding', new Banding(book, sheet, id));
}

function assertUnbanded(sheet: SheetModel, area: RangeModel, except: number | null): void {
  if (!sheet.bandings.some((banding) => banding.id !== except && areasMeet(banding.range, area))) return;
  throw exception(
    'You cannot add alternating background colors to a range that already has alternating background colors.',
  );
}
