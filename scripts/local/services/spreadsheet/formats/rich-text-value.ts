import { reveal } from '../../expose';
import { exception } from '../../exception';
import type { Host } from '../../host';
import { signatureMismatch } from '../signature';
import { wrap } from '../wrap';
import { commonLink, commonStyle, portion, relink, restyle, segmentsOf, type Segment } from './segments';
import { makeTextStyle, overlaid, TextStyle, type TextStyleModel } from './text-style';

type TextStyleOrNull = GoogleAppsScript.Spreadsheet.TextStyle | null;

/** A text with the looks and links of its stretches. */
export interface RichTextModel {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Text with looks and links, as scripts read it; also one run of a longer text. */
export class RichTextValue implements GoogleAppsScript.Spreadsheet.RichTextValue {
  constructor(
    readonly _host: Host,
    readonly _rich: RichTextModel,
    readonly _startIndex = 0,
  ) {}

  getText(): string {
    return this._rich.text;
  }

  /** @returns where it starts in the text that it is a run of; 0 for a whole one */
  getStartIndex(): number {
    return this._startIndex;
  }

  getEndIndex(): number {
    return this._startIndex + this._rich.text.length;
  }

  /** @returns the link of the text or of a stretch; null where there is none or not one throughout */
  getLinkUrl(startOffset?: number, endOffset?: number): string | null {
    return commonLink(this._stretch(startOffset, endOffset));
  }

  /** @returns looks of the text or of a stretch; null for those that are not the same throughout */
  getTextStyle(startOffset?: number, endOffset?: number): GoogleAppsScript.Spreadsheet.TextStyle {
    return makeTextStyle(this._host, commonStyle(this._stretch(startOffset, endOffset)));
  }

  /** @returns the text cut where looks or links change, each part with its place in the whole */
  getRuns(): GoogleAppsScript.Spreadsheet.RichTextValue[] {
    const { text, segments } = this._rich;
    return segments.map(({ start, end, style, link }) => {
      const part = { text: text.slice(start, end), segments: [{ start: 0, end: end - start, style, link }] };
      return wrap(this._host, 'RichTextValue', new RichTextValue(this._host, part, this._startIndex + start));
    });
  }

  copy(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return newRichTextValueBuilder(this._host, this._rich);
  }

  _stretch(startOffset?: number, endOffset?: number): readonly Segment[] {
    if (startOffset === undefined || endOffset === undefined) return this._rich.segments;
    assertWithin(this._rich.text, startOffset, endOffset);
    return portion(this._rich.segments, startOffset, endOffset);
  }
}

/** Makes text with looks and links: SpreadsheetApp.newRichTextValue(). */
class RichTextValueBuilder implements GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
  constructor(
    readonly _host: Host,
    public _rich: RichTextModel,
  ) {}

  /** Sets the text and, as documented, forgets looks and links set before. */
  setText(text: string): this {
    if (typeof text !== 'string') throw signatureMismatch('SpreadsheetApp.RichTextValueBuilder.setText', [text]);
    this._rich = { text, segments: segmentsOf(text.length, []) };
    return this;
  }

  setTextStyle(textStyle: TextStyleOrNull): this;
  setTextStyle(startOffset: number, endOffset: number, textStyle: TextStyleOrNull): this;
  setTextStyle(...args: [TextStyleOrNull] | [number, number, TextStyleOrNull]): this {
    const [start, end, given] = args.length === 3 ? args : [0, this._rich.text.length, args[0]];
    const style = given === null ? null : reveal(given, TextStyle);
    if (given !== null && style === null)
      throw signatureMismatch('SpreadsheetApp.RichTextValueBuilder.setTextStyle', args);
    assertWithin(this._rich.text, start, end);
    const change = (old: TextStyleModel) => (style === null ? {} : overlaid(old, style._style));
    return this._replace(restyle(this._rich.segments, { start, end }, change));
  }

  setLinkUrl(linkUrl: string | null): this;
  setLinkUrl(startOffset: number, endOffset: number, linkUrl: string | null): this;
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const [start, end, link] = args.length === 3 ? args : [0, this._rich.text.length, args[0]];
    if (link !== null && typeof link !== 'string')
      throw signatureMismatch('SpreadsheetApp.RichTextValueBuilder.setLinkUrl', args);
    assertWithin(this._rich.text, start, end);
    return this._replace(relink(this._rich.segments, { start, end }, link));
  }

  build(): GoogleAppsScript.Spreadsheet.RichTextValue {
    return makeRichTextValue(this._host, this._rich);
  }

  _replace(segments: readonly Segment[]): this {
    this._rich = { ...this._rich, segments };
    return this;
  }
}

function assertWithin(text: string, start: number, end: number): void {
  if (!(start >= 0 && end >= start && end <= text.length)) throw exception('Illegal argument.');
}

/**
 * @param host the run
 * @param rich what it starts with
 * @returns what SpreadsheetApp.newRichTextValue() gives
 */
export function newRichTextValueBuilder(
  host: Host,
  rich: RichTextModel = { text: '', segments: [] },
): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
  return wrap(host, 'RichTextValueBuilder', new RichTextValueBuilder(host, rich));
}

/** @returns the RichTextValue a script holds */
export function makeRichTextValue(host: Host, rich: RichTextModel): GoogleAppsScript.Spreadsheet.RichTextValue {
  return wrap(host, 'RichTextValue', new RichTextValue(host, rich));
}
