import type { ConditionalRuleModel, GradientPoint, RangeModel, SheetModel } from '../../../model/book';
import { reveal } from '../../expose';
import { exception } from '../../exception';
import { enumName } from '../enum-value';
import { colorObject, colorText } from '../formats/color-argument';
import type { ColorModel } from '../formats/color';
import type { OpenBook } from '../open-book';
import { RangeBase } from '../range/range-base';
import { wrap } from '../wrap';
import { BooleanCondition } from './boolean-condition';
import { GradientCondition } from './gradient-condition';
import { WhenBuilder, type Condition } from './when-builder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Style = NonNullable<ConditionalRuleModel['boolean']>['style'];
type Flag = 'bold' | 'italic' | 'underline' | 'strikethrough';
type Points = Partial<NonNullable<ConditionalRuleModel['gradient']>>;

/** An area and the tab it lies on. */
export interface Target {
  readonly sheet: SheetModel;
  readonly area: RangeModel;
}

/** A conditional format: where it holds, and its condition or colour scale. */
export interface RuleContent {
  readonly targets: readonly Target[];
  readonly boolean?: ConditionalRuleModel['boolean'];
  readonly gradient?: ConditionalRuleModel['gradient'];
}

/** A conditional format, as scripts hold it. */
export class ConditionalFormatRule implements GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  constructor(
    readonly _book: OpenBook,
    readonly _content: RuleContent,
  ) {}

  getRanges(): Range[] {
    return rangesOf(this._book, this._content.targets);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return booleanCondition(this._book, this._content.boolean);
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return gradientCondition(this._book, this._content.gradient);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatRuleBuilder(this._book);
    return wrap(this._book.host, 'ConditionalFormatRuleBuilder', builder._take(this._content));
  }
}

/** Makes conditional formats: SpreadsheetApp.newConditionalFormatRule(). The last kind of condition set wins. */
class ConditionalFormatRuleBuilder
  extends WhenBuilder
  implements GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
{
  public _targets: readonly Target[] = [];
  public _condition: Condition | null = null;
  public _style: Style = {};
  public _points: Points | null = null;

  constructor(book: OpenBook) {
    super(book, 'ConditionalFormatRuleBuilder');
  }

  setRanges(ranges: Range[]): this {
    if (!Array.isArray(ranges)) throw this._mismatch('setRanges', [ranges]);
    this._targets = ranges.map((range) => {
      const place = reveal(range, RangeBase);
      if (place === null) throw this._mismatch('setRanges', [ranges]);
      return { sheet: place._tab, area: place._area };
    });
    return this;
  }

  getRanges(): Range[] {
    return rangesOf(this._book, this._targets);
  }

  getBooleanCondition(): GoogleAppsScript.Spreadsheet.BooleanCondition | null {
    return booleanCondition(this._book, this._boolean());
  }

  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return gradientCondition(this._book, this._gradient());
  }

  setBackground(color: string | null): this {
    return this._background(colorText(color, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setBackground'));
  }

  setBackgroundObject(color: GoogleAppsScript.Spreadsheet.Color | null): this {
    return this._background(colorObject(color, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setBackgroundObject'));
  }

  setFontColor(color: string | null): this {
    return this._fontColor(colorText(color, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setFontColor'));
  }

  setFontColorObject(color: GoogleAppsScript.Spreadsheet.Color | null): this {
    return this._fontColor(colorObject(color, 'SpreadsheetApp.ConditionalFormatRuleBuilder.setFontColorObject'));
  }

  setBold(bold: boolean | null): this {
    return this._flag('bold', bold);
  }

  setItalic(italic: boolean | null): this {
    return this._flag('italic', italic);
  }

  setStrikethrough(strikethrough: boolean | null): this {
    return this._flag('strikethrough', strikethrough);
  }

  setUnderline(underline: boolean | null): this {
    return this._flag('underline', underline);
  }

  setGradientMinpoint(color: string): this {
    return this._edge('min', 'setGradientMinpoint', color);
  }

  setGradientMinpointObject(color: GoogleAppsScript.Spreadsheet.Color): this {
    return this._edge('min', 'setGradientMinpointObject', color);
  }

  setGradientMinpointWithValue(color: string, type: unknown, value: unknown): this {
    return this._point('min', 'setGradientMinpointWithValue', [color, type, value]);
  }

  setGradientMinpointObjectWithValue(color: unknown, type: unknown, value: unknown): this {
    return this._point('min', 'setGradientMinpointObjectWithValue', [color, type, value]);
  }

  setGradientMidpointWithValue(color: string, type: unknown, value: unknown): this {
    return this._point('mid', 'setGradientMidpointWithValue', [color, type, value]);
  }

  setGradientMidpointObjectWithValue(color: unknown, type: unknown, value: unknown): this {
    return this._point('mid', 'setGradientMidpointObjectWithValue', [color, type, value]);
  }

  setGradientMaxpoint(color: string): this {
    return this._edge('max', 'setGradientMaxpoint', color);
  }

  setGradientMaxpointObject(color: GoogleAppsScript.Spreadsheet.Color): this {
    return this._edge('max', 'setGradientMaxpointObject', color);
  }

  setGradientMaxpointWithValue(color: string, type: unknown, value: unknown): this {
    return this._point('max', 'setGradientMaxpointWithValue', [color, type, value]);
  }

  setGradientMaxpointObjectWithValue(color: unknown, type: unknown, value: unknown): this {
    return this._point('max', 'setGradientMaxpointObjectWithValue', [color, type, value]);
  }

  copy(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const copy = new ConditionalFormatRuleBuilder(this._book);
    copy._targets = this._targets;
    copy._condition = this._condition;
    copy._style = this._style;
    copy._points = this._points;
    return wrap(this._book.host, this._className, copy);
  }

  /** @throws where no range or no condition was set */
  build(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
    if (this._targets.length === 0) throw exception('A conditional format rule needs at least one range.');
    const [boolean, gradient] = [this._boolean(), this._gradient()];
    if (boolean) return makeRule(this._book, { targets: this._targets, boolean });
    if (gradient) return makeRule(this._book, { targets: this._targets, gradient });
    throw exception('A conditional format rule needs a condition.');
  }

  _meet(condition: Condition): this {
    this._condition = condition;
    this._points = null;
    return this;
  }

  _take(content: RuleContent): this {
    this._targets = content.targets;
    this._condition = content.boolean ?? null;
    this._style = content.boolean?.style ?? {};
    this._points = content.gradient ?? null;
    return this;
  }

  _boolean(): ConditionalRuleModel['boolean'] {
    if (this._condition === null) return undefined;
    const { criteria, args } = this._condition;
    return { criteria, args, style: this._style };
  }

  /** A scale of which only one end was given runs from or to white. */
  _gradient(): ConditionalRuleModel['gradient'] {
    if (this._points === null) return undefined;
    const { min, mid, max } = this._points;
    const ends = { min: min ?? edgePoint('MIN', '#ffffff'), max: max ?? edgePoint('MAX', '#ffffff') };
    return mid === undefined ? ends : { ...ends, mid };
  }

  _background(color: ColorModel | null | undefined): this {
    return this._paint(color, 'background', 'backgroundTheme');
  }

  _fontColor(color: ColorModel | null | undefined): this {
    return this._paint(color, 'fontColor', 'fontColorTheme');
  }

  _paint(color: ColorModel | null | undefined, hexKey: keyof Style, themeKey: keyof Style): this {
    if (color === undefined) return this;
    return this._restyle({ [hexKey]: color?.hex, [themeKey]: color?.theme });
  }

  _flag(flag: Flag, value: boolean | null): this {
    return this._restyle({ [flag]: value ?? undefined });
  }

  _restyle(patch: Record<string, unknown>): this {
    const merged: Record<string, unknown> = { ...this._style, ...patch };
    this._style = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
    return this;
  }

  _edge(which: 'min' | 'max', method: string, color: unknown): this {
    return this._place(which, edgePoint(which.toUpperCase(), this._hex(color, method)));
  }

  _point(which: keyof Points, method: string, [color, type, value]: readonly unknown[]): this {
    const name = enumName(type);
    if (name === null || (typeof value !== 'string' && typeof value !== 'number'))
      throw this._mismatch(method, [color, type, value]);
    return this._place(which, { color: this._hex(color, method), type: name, value: String(value) });
  }

  _place(which: keyof Points, point: GradientPoint): this {
    this._points = { ...this._points, [which]: point };
    this._condition = null;
    return this;
  }

  _hex(color: unknown, method: string): string {
    const full = `SpreadsheetApp.${this._className}.${method}`;
    const given = typeof color === 'string' ? colorText(color, full) : colorObject(color, full);
    if (!given) throw this._mismatch(method, [color]);
    return given.hex;
  }
}

function edgePoint(type: string, color: string): GradientPoint {
  return { color, type, value: '' };
}

function rangesOf(book: OpenBook, targets: readonly Target[]): Range[] {
  return targets.map(({ sheet, area }) => book.factory.range(book, sheet, area));
}

function booleanCondition(book: OpenBook, model: ConditionalRuleModel['boolean']) {
  return model ? wrap(book.host, 'BooleanCondition', new BooleanCondition(book, model)) : null;
}

function gradientCondition(book: OpenBook, model: ConditionalRuleModel['gradient']) {
  return model ? wrap(book.host, 'GradientCondition', new GradientCondition(book.host, model)) : null;
}

/**
 * @param book the spreadsheet whose zone dates refer to
 * @returns what SpreadsheetApp.newConditionalFormatRule() gives
 */
export function newConditionalFormatRuleBuilder(
  book: OpenBook,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  return wrap(book.host, 'ConditionalFormatRuleBuilder', new ConditionalFormatRuleBuilder(book));
}

/** @returns the ConditionalFormatRule a script holds */
export function makeRule(book: OpenBook, content: RuleContent): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return wrap(book.host, 'ConditionalFormatRule', new ConditionalFormatRule(book, content));
}
