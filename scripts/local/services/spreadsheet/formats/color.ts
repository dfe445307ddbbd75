import { exception } from '../../exception';
import type { Host } from '../../host';
import { declaredMember } from '../declared-enum';
import { enumName } from '../enum-value';
import { ColorType, ThemeColorType } from '../enums';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';
import { parseCssColor } from './css-color';
import { themeHex } from './theme-colors';

/** A colour as the model keeps it: what is seen, and the theme's name where it was given so. */
export interface ColorModel {
  readonly hex: string;
  readonly theme?: string | undefined;
}

class RgbColor implements GoogleAppsScript.Base.RgbColor {
  constructor(readonly _hex: string) {}

  asHexString(): string {
    return this._hex;
  }

  getRed(): number {
    return this._part(1);
  }

  getGreen(): number {
    return this._part(3);
  }

  getBlue(): number {
    return this._part(5);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return declaredMember(ColorType, 'RGB');
  }

  _part(at: number): number {
    return Number.parseInt(this._hex.slice(at, at + 2), 16);
  }
}

class ThemeColor implements GoogleAppsScript.Spreadsheet.ThemeColor {
  constructor(readonly _theme: string) {}

  getThemeColorType(): GoogleAppsScript.Spreadsheet.ThemeColorType {
    return declaredMember(ThemeColorType, this._theme);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return declaredMember(ColorType, 'THEME');
  }
}

/** What a colour and its builder both answer; either serves as a colour argument, as live. */
export class ColorView {
  constructor(
    readonly _host: Host,
    public _color: ColorModel | null,
  ) {}

  getColorType(): GoogleAppsScript.Base.ColorType {
    if (this._color === null) return declaredMember(ColorType, 'UNSUPPORTED');
    return declaredMember(ColorType, this._color.theme === undefined ? 'RGB' : 'THEME');
  }

  /** @throws "Object is not of type RgbColor." for a theme's colour, as live */
  asRgbColor(): GoogleAppsScript.Base.RgbColor {
    if (this._color === null || this._color.theme !== undefined) throw exception('Object is not of type RgbColor.');
    return wrap(this._host, 'RgbColor', new RgbColor(this._color.hex));
  }

  /** @throws "Object is not of type ThemeColor." for a plain colour, as live */
  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    if (this._color?.theme === undefined) throw exception('Object is not of type ThemeColor.');
    return wrap(this._host, 'ThemeColor', new ThemeColor(this._color.theme));
  }
}

/** A colour, plain or of the theme. */
class Color extends ColorView implements GoogleAppsScript.Spreadsheet.Color {}

/** Makes colours: SpreadsheetApp.newColor(). */
class ColorBuilder extends ColorView implements GoogleAppsScript.Spreadsheet.ColorBuilder {
  /** Text that is no colour leaves it as it was: live ignores it (platform.md §3). */
  setRgbColor(cssString: string): this {
    if (typeof cssString !== 'string') throw signatureMismatch('SpreadsheetApp.ColorBuilder.setRgbColor', [cssString]);
    const hex = parseCssColor(cssString);
    if (hex !== null) this._color = { hex };
    return this;
  }

  setThemeColor(themeColorType: GoogleAppsScript.Spreadsheet.ThemeColorType): this {
    const theme = enumName(themeColorType);
    if (theme === null) throw signatureMismatch('SpreadsheetApp.ColorBuilder.setThemeColor', [themeColorType]);
    this._color = { hex: themeHex(theme) ?? '#000000', theme };
    return this;
  }

  build(): GoogleAppsScript.Spreadsheet.Color {
    return wrap(this._host, 'Color', new Color(this._host, this._color));
  }
}

/**
 * @param host the run
 * @returns what SpreadsheetApp.newColor() gives
 */
export function newColorBuilder(host: Host): GoogleAppsScript.Spreadsheet.ColorBuilder {
  return wrap(host, 'ColorBuilder', new ColorBuilder(host, null));
}

/**
 * @param host the run
 * @param color as the model keeps it
 * @returns the Color a script holds
 */
export function makeColor(host: Host, color: ColorModel): GoogleAppsScript.Spreadsheet.Color {
  return wrap(host, 'Color', new Color(host, color));
}
