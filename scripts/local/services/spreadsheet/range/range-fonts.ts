import type { CellStyle } from '../../../model/book';
import { signatureMismatch } from '../signature';
import { RangeColors } from './range-colors';
import type { StylePatch } from './range-styles';

type FontLine = 'none' | 'underline' | 'line-through';
type FontStyle = 'normal' | 'italic';
type FontWeight = 'normal' | 'bold';

const lines: Readonly<Record<string, StylePatch>> = {
  underline: { underline: true, strikethrough: undefined },
  'line-through': { underline: undefined, strikethrough: true },
  none: { underline: undefined, strikethrough: undefined },
};
const styles: Readonly<Record<string, StylePatch>> = { italic: { italic: true }, normal: { italic: undefined } };
const weights: Readonly<Record<string, StylePatch>> = { bold: { bold: true }, normal: { bold: undefined } };

/** Family, size, weight, slant and lines of text. Null puts one back; an unknown word is ignored, as live. */
export class RangeFonts extends RangeColors {
  /** @returns the first cell's family; "Arial" where none is set */
  getFontFamily(): string {
    return familyOf(this._first().style);
  }

  getFontFamilies(): string[][] {
    return this._grid((cell) => familyOf(cell.style));
  }

  setFontFamily(fontFamily: string | null): this {
    return this._restyle(family(fontFamily, 'SpreadsheetApp.Range.setFontFamily'));
  }

  setFontFamilies(fontFamilies: (string | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setFontFamilies';
    return this._restyleEach(method, fontFamilies, (name) => family(name, method));
  }

  /** @returns points; 10 where none is set */
  getFontSize(): number {
    return sizeOf(this._first().style);
  }

  getFontSizes(): number[][] {
    return this._grid((cell) => sizeOf(cell.style));
  }

  /** @param points a positive number */
  setFontSize(points: number): this {
    return this._restyle(size(points, 'SpreadsheetApp.Range.setFontSize'));
  }

  setFontSizes(sizes: number[][]): this {
    const method = 'SpreadsheetApp.Range.setFontSizes';
    return this._restyleEach(method, sizes, (points) => size(points, method));
  }

  getFontWeight(): FontWeight {
    return weightOf(this._first().style);
  }

  getFontWeights(): FontWeight[][] {
    return this._grid((cell) => weightOf(cell.style));
  }

  setFontWeight(fontWeight: FontWeight | null): this {
    return this._restyle(word(weights, fontWeight, 'normal', 'SpreadsheetApp.Range.setFontWeight'));
  }

  setFontWeights(fontWeights: (FontWeight | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setFontWeights';
    return this._restyleEach(method, fontWeights, (weight) => word(weights, weight, 'normal', method));
  }

  getFontStyle(): FontStyle {
    return slantOf(this._first().style);
  }

  getFontStyles(): FontStyle[][] {
    return this._grid((cell) => slantOf(cell.style));
  }

  setFontStyle(fontStyle: FontStyle | null): this {
    return this._restyle(word(styles, fontStyle, 'normal', 'SpreadsheetApp.Range.setFontStyle'));
  }

  setFontStyles(fontStyles: (FontStyle | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setFontStyles';
    return this._restyleEach(method, fontStyles, (style) => word(styles, style, 'normal', method));
  }

  /** @returns 'underline' also where the text is struck through as well */
  getFontLine(): FontLine {
    return lineOf(this._first().style);
  }

  getFontLines(): FontLine[][] {
    return this._grid((cell) => lineOf(cell.style));
  }

  setFontLine(fontLine: FontLine | null): this {
    return this._restyle(word(lines, fontLine, 'none', 'SpreadsheetApp.Range.setFontLine'));
  }

  setFontLines(fontLines: (FontLine | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setFontLines';
    return this._restyleEach(method, fontLines, (line) => word(lines, line, 'none', method));
  }
}

function familyOf(style: CellStyle | undefined): string {
  return style?.fontFamily ?? 'Arial';
}

function sizeOf(style: CellStyle | undefined): number {
  return style?.fontSize ?? 10;
}

function weightOf(style: CellStyle | undefined): FontWeight {
  return style?.bold === true ? 'bold' : 'normal';
}

function slantOf(style: CellStyle | undefined): FontStyle {
  return style?.italic === true ? 'italic' : 'normal';
}

function lineOf(style: CellStyle | undefined): FontLine {
  if (style?.underline === true) return 'underline';
  return style?.strikethrough === true ? 'line-through' : 'none';
}

function family(name: unknown, method: string): StylePatch {
  if (name !== null && typeof name !== 'string') throw signatureMismatch(method, [name]);
  return { fontFamily: name === null || name === '' ? undefined : name };
}

function size(points: unknown, method: string): StylePatch | undefined {
  if (typeof points !== 'number') throw signatureMismatch(method, [points]);
  return points > 0 ? { fontSize: points } : undefined;
}

/** The patch that a word of a table asks for; null is the default word. */
function word(
  table: Readonly<Record<string, StylePatch>>,
  given: unknown,
  standard: string,
  method: string,
): StylePatch | undefined {
  if (given !== null && typeof given !== 'string') throw signatureMismatch(method, [given]);
  return table[(given ?? standard).toLowerCase()];
}
