import type { CellStyle } from '../../../model/book';
import type { Host } from '../../host';
import { omit } from '../omit';
import { wrap } from '../wrap';
import { colorObject, colorText } from './color-argument';
import { makeColor, type ColorModel } from './color';

/** Looks of text; what is absent is not set. */
export type TextStyleModel = Pick<
  CellStyle,
  'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontColorTheme' | 'fontFamily' | 'fontSize'
>;

/** The members of TextStyleModel. */
export const textStyleKeys = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
  'fontColorTheme',
  'fontFamily',
  'fontSize',
] as const;

/** What the text of a plain cell looks like; the family is spelled as live getTextStyle() does. */
const plainText: TextStyleModel = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '#000000',
  fontFamily: 'arial,sans,sans-serif',
  fontSize: 10,
};

/**
 * The text looks of a cell, defaults filled in.
 * @param style the cell's looks, if any
 */
export function textStyleOfCell(style: CellStyle | undefined): TextStyleModel {
  return { ...plainText, ...pickTextStyle(style ?? {}) };
}

/**
 * Looks laid over others; a plain colour also takes the place of a theme's.
 * @param base what is beneath
 * @param over what it sets wins
 */
export function overlaid(base: TextStyleModel, over: TextStyleModel): TextStyleModel {
  const beneath = over.fontColor === undefined ? base : omit(base, 'fontColorTheme');
  return { ...beneath, ...over };
}

/**
 * What of some looks is not the same as in a cell without any: what there is to store.
 * @param style looks, perhaps read from a plain cell with its defaults filled in
 * @param beneath the looks they are compared to
 */
export function differing(style: TextStyleModel, beneath: TextStyleModel = plainText): TextStyleModel {
  const differences = textStyleKeys.filter((key) => style[key] !== undefined && style[key] !== beneath[key]);
  return Object.fromEntries(differences.map((key) => [key, style[key]]));
}

/** @returns the members that concern text and are set */
export function pickTextStyle(style: CellStyle): TextStyleModel {
  const pairs = textStyleKeys.filter((key) => style[key] !== undefined).map((key) => [key, style[key]] as const);
  return Object.fromEntries(pairs);
}

/** Looks of text, as scripts read them; null is "not set", or "not the same throughout". */
export class TextStyle implements GoogleAppsScript.Spreadsheet.TextStyle {
  constructor(
    readonly _host: Host,
    readonly _style: TextStyleModel,
  ) {}

  getFontFamily(): string | null {
    return this._style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this._style.fontSize ?? null;
  }

  /** @returns '#rrggbb', or the theme colour's name where it was set so, as live */
  getForegroundColor(): string | null {
    return this._style.fontColorTheme ?? this._style.fontColor ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    const { fontColor, fontColorTheme } = this._style;
    return fontColor === undefined ? null : makeColor(this._host, { hex: fontColor, theme: fontColorTheme });
  }

  isBold(): boolean | null {
    return this._style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this._style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this._style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this._style.underline ?? null;
  }

  copy(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return newTextStyleBuilder(this._host, this._style);
  }
}

/** Makes looks of text: SpreadsheetApp.newTextStyle(). */
class TextStyleBuilder implements GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  constructor(
    readonly _host: Host,
    public _style: TextStyleModel,
  ) {}

  setBold(bold: boolean): this {
    return this._set({ bold });
  }

  setFontFamily(fontFamily: string): this {
    return this._set({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this._set({ fontSize });
  }

  setForegroundColor(cssString: string): this {
    const color = colorText(cssString, 'SpreadsheetApp.TextStyleBuilder.setForegroundColor');
    return color === undefined ? this : this._setColor(color);
  }

  setForegroundColorObject(color: GoogleAppsScript.Spreadsheet.Color): this {
    return this._setColor(colorObject(color, 'SpreadsheetApp.TextStyleBuilder.setForegroundColorObject'));
  }

  setItalic(italic: boolean): this {
    return this._set({ italic });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this._set({ strikethrough });
  }

  setUnderline(underline: boolean): this {
    return this._set({ underline });
  }

  build(): GoogleAppsScript.Spreadsheet.TextStyle {
    return makeTextStyle(this._host, this._style);
  }

  _setColor(color: ColorModel | null): this {
    const rest = omit(this._style, 'fontColor', 'fontColorTheme');
    this._style = color === null ? rest : { ...rest, ...fontColorOf(color) };
    return this;
  }

  _set(patch: TextStyleModel): this {
    this._style = { ...this._style, ...patch };
    return this;
  }
}

/** @returns the members of a text style that hold a colour */
export function fontColorOf(color: ColorModel): TextStyleModel {
  return color.theme === undefined ? { fontColor: color.hex } : { fontColor: color.hex, fontColorTheme: color.theme };
}

/**
 * @param host the run
 * @param style what it starts with
 * @returns what SpreadsheetApp.newTextStyle() gives
 */
export function newTextStyleBuilder(
  host: Host,
  style: TextStyleModel = {},
): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
  return wrap(host, 'TextStyleBuilder', new TextStyleBuilder(host, style));
}

/** @returns the TextStyle a script holds */
export function makeTextStyle(host: Host, style: TextStyleModel): GoogleAppsScript.Spreadsheet.TextStyle {
  return wrap(host, 'TextStyle', new TextStyle(host, style));
}
