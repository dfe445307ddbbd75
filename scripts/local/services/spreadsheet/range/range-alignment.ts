import type { CellStyle } from '../../../model/book';
import { reveal } from '../../expose';
import { declaredMember } from '../declared-enum';
import { enumName } from '../enum-value';
import { TextDirection, WrapStrategy } from '../enums';
import { TextRotation, textRotationOf } from '../formats/text-rotation';
import { signatureMismatch } from '../signature';
import { RangeFonts } from './range-fonts';
import type { StylePatch } from './range-styles';

type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right' | null;
type VerticalAlignment = 'top' | 'middle' | 'bottom' | null;
type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** Where text stands in its cell: alignment, wrapping, rotation, direction. An unknown word is ignored, as live. */
export class RangeAlignment extends RangeFonts {
  /** @returns 'left', 'center', 'right', or 'general' for the default ('general-left' once set to "normal", as live) */
  getHorizontalAlignment(): string {
    return horizontalOf(this._first().style);
  }

  getHorizontalAlignments(): string[][] {
    return this._grid((cell) => horizontalOf(cell.style));
  }

  setHorizontalAlignment(alignment: HorizontalAlignment): this {
    return this._restyle(horizontal(alignment, 'SpreadsheetApp.Range.setHorizontalAlignment'));
  }

  setHorizontalAlignments(alignments: HorizontalAlignment[][]): this {
    const method = 'SpreadsheetApp.Range.setHorizontalAlignments';
    return this._restyleEach(method, alignments, (alignment) => horizontal(alignment, method));
  }

  /** @returns 'top', 'middle' or 'bottom', the default */
  getVerticalAlignment(): string {
    return this._first().style?.vertical ?? 'bottom';
  }

  getVerticalAlignments(): string[][] {
    return this._grid((cell) => cell.style?.vertical ?? 'bottom');
  }

  setVerticalAlignment(alignment: VerticalAlignment): this {
    return this._restyle(vertical(alignment, 'SpreadsheetApp.Range.setVerticalAlignment'));
  }

  setVerticalAlignments(alignments: VerticalAlignment[][]): this {
    const method = 'SpreadsheetApp.Range.setVerticalAlignments';
    return this._restyleEach(method, alignments, (alignment) => vertical(alignment, method));
  }

  /** @returns true also where no strategy was ever set: a live oddity (Google's issue tracker, 427134600) */
  getWrap(): boolean {
    return wrapOf(this._first().style);
  }

  getWraps(): boolean[][] {
    return this._grid((cell) => wrapOf(cell.style));
  }

  setWrap(isWrapEnabled: boolean): this {
    return this._restyle({ wrap: isWrapEnabled ? 'WRAP' : 'OVERFLOW' });
  }

  setWraps(isWrapEnabled: boolean[][]): this {
    const method = 'SpreadsheetApp.Range.setWraps';
    return this._restyleEach(method, isWrapEnabled, (wraps) => ({ wrap: wraps === true ? 'WRAP' : 'OVERFLOW' }));
  }

  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return declaredMember(WrapStrategy, this._first().style?.wrap ?? 'OVERFLOW');
  }

  getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return this._grid((cell) => declaredMember(WrapStrategy, cell.style?.wrap ?? 'OVERFLOW'));
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): this {
    return this._restyle(wrapping(strategy, 'SpreadsheetApp.Range.setWrapStrategy'));
  }

  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): this {
    const method = 'SpreadsheetApp.Range.setWrapStrategies';
    return this._restyleEach(method, strategies, (strategy) => wrapping(strategy, method));
  }

  getTextRotation(): Rotation {
    return textRotationOf(this._book.host, this._first().style);
  }

  getTextRotations(): Rotation[][] {
    return this._grid((cell) => textRotationOf(this._book.host, cell.style));
  }

  /** @param rotation degrees from −90 to 90, counter-clockwise positive, or what getTextRotation gave */
  setTextRotation(rotation: number | Rotation): this {
    return this._restyle(turned(rotation, 'SpreadsheetApp.Range.setTextRotation'));
  }

  setTextRotations(rotations: (number | Rotation)[][]): this {
    const method = 'SpreadsheetApp.Range.setTextRotations';
    return this._restyleEach(method, rotations, (rotation) => turned(rotation, method));
  }

  /** Stacks the letters, or lays them out again; a rotation is lost either way. */
  setVerticalText(isVertical: boolean): this {
    return this._restyle({ rotation: undefined, stackedVertically: isVertical ? true : undefined });
  }

  /** @returns null where none is set: the text decides */
  getTextDirection(): GoogleAppsScript.Spreadsheet.TextDirection | null {
    return directionOf(this._first().style);
  }

  getTextDirections(): (GoogleAppsScript.Spreadsheet.TextDirection | null)[][] {
    return this._grid((cell) => directionOf(cell.style));
  }

  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): this {
    return this._restyle(directed(direction, 'SpreadsheetApp.Range.setTextDirection'));
  }

  setTextDirections(directions: (GoogleAppsScript.Spreadsheet.TextDirection | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setTextDirections';
    return this._restyleEach(method, directions, (direction) => directed(direction, method));
  }

  /** @throws where it is no boolean, as live */
  setShowHyperlink(showHyperlink: boolean): this {
    if (typeof showHyperlink !== 'boolean')
      throw signatureMismatch('SpreadsheetApp.Range.setShowHyperlink', [showHyperlink]);
    return this._restyle({ plainLinks: showHyperlink ? undefined : true });
  }
}

function horizontalOf(style: CellStyle | undefined): string {
  return style?.horizontal ?? (style?.generalAlignment === true ? 'general-left' : 'general');
}

function horizontal(alignment: unknown, method: string): StylePatch | undefined {
  switch (lowerWord(alignment, method)) {
    case null:
      return { horizontal: undefined, generalAlignment: undefined };
    case 'normal':
      return { horizontal: undefined, generalAlignment: true };
    case 'left':
      return { horizontal: 'left', generalAlignment: undefined };
    case 'center':
      return { horizontal: 'center', generalAlignment: undefined };
    case 'right':
      return { horizontal: 'right', generalAlignment: undefined };
    default:
      return undefined;
  }
}

function vertical(alignment: unknown, method: string): StylePatch | undefined {
  const given = lowerWord(alignment, method);
  if (given === null) return { vertical: undefined };
  return given === 'top' || given === 'middle' || given === 'bottom' ? { vertical: given } : undefined;
}

function lowerWord(given: unknown, method: string): string | null {
  if (given === null) return null;
  if (typeof given !== 'string') throw signatureMismatch(method, [given]);
  return given.toLowerCase();
}

function wrapOf(style: CellStyle | undefined): boolean {
  return (style?.wrap ?? 'WRAP') === 'WRAP';
}

function wrapping(strategy: unknown, method: string): StylePatch {
  const name = enumName(strategy);
  if (name === 'WRAP' || name === 'OVERFLOW' || name === 'CLIP') return { wrap: name };
  throw signatureMismatch(method, [strategy]);
}

function turned(rotation: unknown, method: string): StylePatch {
  if (rotation === null) return { rotation: undefined, stackedVertically: undefined };
  if (typeof rotation === 'number') return { rotation: rotation || undefined, stackedVertically: undefined };
  const given = reveal(rotation, TextRotation);
  if (given === null) throw signatureMismatch(method, [rotation]);
  return { rotation: given._degrees || undefined, stackedVertically: given._vertical ? true : undefined };
}

function directionOf(style: CellStyle | undefined): GoogleAppsScript.Spreadsheet.TextDirection | null {
  return style?.direction === undefined ? null : declaredMember(TextDirection, style.direction);
}

function directed(direction: unknown, method: string): StylePatch {
  const name = enumName(direction);
  if (direction === null) return { direction: undefined };
  if (name === 'LEFT_TO_RIGHT' || name === 'RIGHT_TO_LEFT') return { direction: name };
  throw signatureMismatch(method, [direction]);
}
