import type { CellStyle } from '../../../model/book';
import { colorObject, colorText } from '../formats/color-argument';
import { makeColor, type ColorModel } from '../formats/color';
import { hexOfRgb } from '../formats/css-color';
import { signatureMismatch } from '../signature';
import { RangeStyles, type StylePatch } from './range-styles';

type Color = GoogleAppsScript.Spreadsheet.Color;

/**
 * Colours of cells and their text: as set by a person or script, never what a conditional format
 * shows (platform.md §3). Text that is no colour is ignored, as live.
 */
export class RangeColors extends RangeStyles {
  /** @returns '#rrggbb' of the first cell; white where none is set */
  getBackground(): string {
    return backgroundOf(this._first().style).hex;
  }

  getBackgrounds(): string[][] {
    return this._grid((cell) => backgroundOf(cell.style).hex);
  }

  /** Old name of getBackground, still answered live. */
  getBackgroundColor(): string {
    return this.getBackground();
  }

  /** Old name of getBackgrounds, still answered live. */
  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }

  getBackgroundObject(): Color {
    return makeColor(this._book.host, backgroundOf(this._first().style));
  }

  getBackgroundObjects(): Color[][] {
    return this._grid((cell) => makeColor(this._book.host, backgroundOf(cell.style)));
  }

  setBackground(color: string | null): this {
    return this._restyle(background(colorText(color, 'SpreadsheetApp.Range.setBackground')));
  }

  setBackgrounds(colors: (string | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setBackgrounds';
    return this._restyleEach(method, colors, (color) => background(colorText(color, method)));
  }

  /** Old name of setBackground. */
  setBackgroundColor(color: string | null): this {
    return this.setBackground(color);
  }

  /** Old name of setBackgrounds. */
  setBackgroundColors(colors: (string | null)[][]): this {
    return this.setBackgrounds(colors);
  }

  setBackgroundObject(color: Color | null): this {
    return this._restyle(background(colorObject(color, 'SpreadsheetApp.Range.setBackgroundObject')));
  }

  setBackgroundObjects(colors: Color[][] | null): this {
    const method = 'SpreadsheetApp.Range.setBackgroundObjects';
    return this._restyleEach(method, colors, (color) => background(colorObject(color, method)));
  }

  /** @param red 0 to 255, as green and blue; others are ignored */
  setBackgroundRGB(red: number, green: number, blue: number): this {
    if (![red, green, blue].every((part) => typeof part === 'number'))
      throw signatureMismatch('SpreadsheetApp.Range.setBackgroundRGB', [red, green, blue]);
    const hex = hexOfRgb(red, green, blue);
    return this._restyle(hex === null ? undefined : background({ hex }));
  }

  /** @returns '#rrggbb' of the first cell's text; black where none is set */
  getFontColor(): string {
    return fontColorOf(this._first().style).hex;
  }

  getFontColors(): string[][] {
    return this._grid((cell) => fontColorOf(cell.style).hex);
  }

  getFontColorObject(): Color {
    return makeColor(this._book.host, fontColorOf(this._first().style));
  }

  getFontColorObjects(): Color[][] {
    return this._grid((cell) => makeColor(this._book.host, fontColorOf(cell.style)));
  }

  setFontColor(color: string | null): this {
    return this._restyle(fontColor(colorText(color, 'SpreadsheetApp.Range.setFontColor')));
  }

  setFontColors(colors: unknown[][]): this {
    const method = 'SpreadsheetApp.Range.setFontColors';
    return this._restyleEach(method, colors, (color) => fontColor(colorText(color, method)));
  }

  setFontColorObject(color: Color | null): this {
    return this._restyle(fontColor(colorObject(color, 'SpreadsheetApp.Range.setFontColorObject')));
  }

  setFontColorObjects(colors: (Color | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setFontColorObjects';
    return this._restyleEach(method, colors, (color) => fontColor(colorObject(color, method)));
  }
}

function backgroundOf(style: CellStyle | undefined): ColorModel {
  return { hex: style?.background ?? '#ffffff', theme: style?.backgroundTheme };
}

function fontColorOf(style: CellStyle | undefined): ColorModel {
  return { hex: style?.fontColor ?? '#000000', theme: style?.fontColorTheme };
}

function background(color: ColorModel | null | undefined): StylePatch | undefined {
  return color === undefined ? undefined : { background: color?.hex, backgroundTheme: color?.theme };
}

function fontColor(color: ColorModel | null | undefined): StylePatch | undefined {
  return color === undefined ? undefined : { fontColor: color?.hex, fontColorTheme: color?.theme };
}
