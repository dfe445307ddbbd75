import type { CellModel, TextRun } from '../../../model/book';
import { reveal } from '../../expose';
import { withCell } from '../book-access';
import { commonStyle, segmentsOf, type Segment } from '../formats/segments';
import { makeRichTextValue, RichTextValue, type RichTextModel } from '../formats/rich-text-value';
import {
  differing,
  makeTextStyle,
  overlaid,
  TextStyle,
  textStyleKeys,
  textStyleOfCell,
  type TextStyleModel,
} from '../formats/text-style';
import { signatureMismatch } from '../signature';
import { RangeAlignment } from './range-alignment';
import { applyStyle, type StylePatch } from './range-styles';

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** How Sheets draws a link that says nothing of its own looks. */
const linkStyle: TextStyleModel = { fontColor: '#1155cc', underline: true };

/** Text looks as one object, and text whose stretches look or lead elsewhere. */
export class RangeRichText extends RangeAlignment {
  getTextStyle(): Style {
    return makeTextStyle(this._book.host, textStyleOfCell(this._first().style));
  }

  getTextStyles(): Style[][] {
    return this._grid((cell) => makeTextStyle(this._book.host, textStyleOfCell(cell.style)));
  }

  /** Changes the looks that the style sets, and leaves the others. */
  setTextStyle(style: Style | null): this {
    return this._restyle(stylePatch(style, 'SpreadsheetApp.Range.setTextStyle'));
  }

  setTextStyles(styles: (Style | null)[][]): this {
    const method = 'SpreadsheetApp.Range.setTextStyles';
    return this._restyleEach(method, styles, (style) => stylePatch(style, method));
  }

  /** @returns null where the first cell holds no text, as documented */
  getRichTextValue(): RichText | null {
    this._book.settle();
    return this._richText(this._first());
  }

  getRichTextValues(): (RichText | null)[][] {
    return this._values((cell) => this._richText(cell));
  }

  setRichTextValue(value: RichText): this {
    const rich = richTextArgument(value, 'SpreadsheetApp.Range.setRichTextValue');
    this._update((cell) => withRichText(cell, rich), 'values');
    return this;
  }

  setRichTextValues(values: RichText[][]): this {
    const method = 'SpreadsheetApp.Range.setRichTextValues';
    this._assertGrid<unknown>(method, values);
    const texts = values.map((line) => line.map((value) => richTextArgument(value, method)));
    this._update((cell, row, column) => {
      const rich = texts[row]?.[column];
      return rich === undefined ? cell : withRichText(cell, rich);
    }, 'values');
    return this;
  }

  _richText(cell: CellModel): RichText | null {
    const { value } = cell;
    if (value !== null && typeof value !== 'string') return null;
    const text = value ?? '';
    const link = linkOfFormula(cell.formula);
    const runs = link === null ? (cell.runs ?? []) : [{ start: 0, end: text.length, link }];
    const segments = segmentsOf(text.length, runs, textStyleOfCell(cell.style));
    return makeRichTextValue(this._book.host, { text, segments });
  }
}

/** The address of =HYPERLINK("address"…), where it is written out; null otherwise. */
function linkOfFormula(formula: string | undefined): string | null {
  const match = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula ?? '');
  return match ? (match[1] ?? '').replaceAll('""', '"') : null;
}

function stylePatch(given: unknown, method: string): StylePatch {
  if (given === null) return resetting(textStyleKeys);
  const style = reveal(given, TextStyle);
  if (style === null) throw signatureMismatch(method, [given]);
  return storedStyle(style._style);
}

/** The patch that gives a cell some looks: what they set to its default is put back rather than stored. */
function storedStyle(style: TextStyleModel): StylePatch {
  const set = textStyleKeys.filter((key) => style[key] !== undefined);
  const theme = style.fontColor === undefined ? {} : resetting(['fontColorTheme']);
  return { ...resetting(set), ...theme, ...differing(style) };
}

function resetting(keys: readonly (keyof TextStyleModel)[]): StylePatch {
  return Object.fromEntries(keys.map((key) => [key, undefined]));
}

function richTextArgument(given: unknown, method: string): RichTextModel {
  const value = reveal(given, RichTextValue);
  if (value === null) throw signatureMismatch(method, [given]);
  return value._rich;
}

/** The cell holding the text: looks that all of it shares become the cell's own, the others are runs. */
function withRichText(cell: CellModel, { text, segments }: RichTextModel): CellModel {
  const styled = applyStyle(withCell(cell, { runs: undefined }), storedStyle(commonStyle(segments.map(withLinkStyle))));
  const beneath = textStyleOfCell(styled.style);
  const runs = segments.map(withLinkStyle).map((segment) => runOf(segment, beneath));
  const telling = runs.filter((run) => run.link !== undefined || run.style !== undefined);
  return withCell(styled, {
    value: text === '' ? null : text,
    formula: undefined,
    spilled: undefined,
    runs: telling.length === 0 ? undefined : telling,
  });
}

function withLinkStyle(segment: Segment): Segment {
  return segment.link === null ? segment : { ...segment, style: overlaid(linkStyle, segment.style) };
}

function runOf({ start, end, style, link }: Segment, beneath: TextStyleModel): TextRun {
  const own = differing(style, beneath);
  const looks = Object.keys(own).length === 0 ? {} : { style: own };
  return link === null ? { start, end, ...looks } : { start, end, link, ...looks };
}
