import type { IRange } from '@univerjs/core';
import type { ConditionalRuleModel, RangeModel, SheetModel } from '../../../model/book';

/** @returns a rectangle as the grid writes it: the last row and column are within */
export function gridRange({ row, column, rows, columns }: RangeModel): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

/** Of the host's kinds of conditions, those that the grid has too; the add-on's own rules are of the first. */
const textOperators: Readonly<Partial<Record<string, string>>> = {
  TEXT_EQUAL_TO: 'equal',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

/** @returns the conditional formats of a tab; one of a kind that the grid has not is left out */
export function conditionalRules(sheet: SheetModel): object[] {
  return sheet.conditionalRules.flatMap((rule, at) => {
    const made = ruleOf(rule);
    return made === null
      ? []
      : [{ cfId: `regla-${at}`, ranges: rule.ranges.map(gridRange), stopIfTrue: false, rule: made }];
  });
}

function ruleOf({ boolean, gradient }: ConditionalRuleModel): object | null {
  if (gradient !== undefined) return colourScale(gradient);
  const operator = textOperators[boolean?.criteria ?? ''];
  if (boolean === undefined || operator === undefined) return null;
  const [argument] = boolean.args;
  const value = argument?.kind === 'value' ? String(argument.value) : '';
  const { background, fontColor, bold } = boolean.style;
  const style = {
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
  };
  return { type: 'highlightCell', subType: 'text', operator, value, style };
}

const valueTypes: Readonly<Partial<Record<string, string>>> = {
  MIN: 'min',
  MAX: 'max',
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
};

function colourScale({ min, mid, max }: NonNullable<ConditionalRuleModel['gradient']>): object {
  const points = [min, ...(mid === undefined ? [] : [mid]), max];
  const config = points.map(({ color, type, value }, index) => ({
    index,
    color,
    value: { type: valueTypes[type] ?? 'num', ...(value === '' ? {} : { value: Number(value) }) },
  }));
  return { type: 'colorScale', config };
}
