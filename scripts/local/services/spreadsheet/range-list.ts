import { reveal } from '../expose';
import { Range } from './range/range';
import type { OpenBook } from './open-book';

type ExposedRange = GoogleAppsScript.Spreadsheet.Range;

/** What a range list does with each of its ranges (reference: RangeList). */
const forwarded = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setShowHyperlink',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const;

type Forwarded = Record<(typeof forwarded)[number], (...args: unknown[]) => RangeListBase>;

/** Ranges of one tab that are changed together. */
class RangeListBase {
  constructor(
    readonly _book: OpenBook,
    readonly _ranges: readonly ExposedRange[],
  ) {}

  getRanges(): ExposedRange[] {
    return [...this._ranges];
  }

  activate(): this {
    const areas = this._implementations();
    const last = areas.at(-1);
    if (last)
      this._book.select(
        last._tab,
        last._area,
        areas.map((range) => range._area),
      );
    return this;
  }

  /** @returns the objects behind the ranges */
  _implementations(): Range[] {
    return this._ranges.map((range) => reveal(range, Range)).filter((range) => range !== null);
  }
}

/**
 * A range list with the methods that it passes on to each range.
 * @param book the spreadsheet
 * @param ranges as scripts hold them
 */
export function makeRangeList(book: OpenBook, ranges: readonly ExposedRange[]): RangeListBase & Forwarded {
  const list = new RangeListBase(book, ranges);
  const methods = forwarded.map((name) => [
    name,
    (...args: unknown[]) => {
      for (const range of list._implementations()) Reflect.apply(Reflect.get(range, name), range, args);
      return list;
    },
  ]);
  return Object.assign(list, Object.fromEntries(methods) as Forwarded);
}
