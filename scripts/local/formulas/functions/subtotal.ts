import type { CallContext } from '../engine/context';
import { type FunctionTable, anyNumber, whole as ofRanges } from '../engine/function';
import { finite } from '../engine/operators';
import { Area, type Scalar, type Value, errors, fail, isError } from '../engine/values';
import { sumOf, whole } from './numbers';
import { averageOf, deviationOf, greatestOf, leastOf, varianceOf } from './statistics';

const countAll = 3;

/** What each code totals (support.google.com/docs/answer/3093649); 3, COUNTA, counts more than numbers. */
const totals: Readonly<Record<number, (numbers: readonly number[]) => Scalar>> = {
  1: averageOf,
  2: (numbers) => numbers.length,
  4: greatestOf,
  5: leastOf,
  6: (numbers) => (numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1))),
  7: (numbers) => deviationOf(numbers, 1),
  8: (numbers) => deviationOf(numbers, 0),
  9: sumOf,
  10: (numbers) => varianceOf(numbers, 1),
  11: (numbers) => varianceOf(numbers, 0),
};

/** Codes from 101 on also leave out the rows that a person hid; those of the filter are always left out. */
const withoutHidden = 100;

function visibleValues(area: Area, byHand: boolean): Exclude<Scalar, null>[] {
  const present: Exclude<Scalar, null>[] = [];
  area.values().cells.forEach((line, row) => {
    if (area.sheet.isRowHidden(area.row + row, byHand)) return;
    line.forEach((value, column) => {
      if (value !== null && !area.sheet.hasSubtotal(area.row + row, area.column + column)) present.push(value);
    });
  });
  return present;
}

function subtotal([code = null, ...ranges]: readonly Value[], context: CallContext): Scalar {
  const number = whole(context.single(code), context);
  const byHand = number > withoutHidden;
  const values = ranges.flatMap((range) => (range instanceof Area ? visibleValues(range, byHand) : fail(errors.value)));
  const kind = byHand ? number - withoutHidden : number;
  if (kind === countAll) return values.length;
  const total = totals[kind];
  if (!total) return errors.value;
  return values.find(isError) ?? total(values.filter((value) => typeof value === 'number'));
}

/** SUBTOTAL: a total of what is seen, which leaves out other subtotals. */
export const subtotals: FunctionTable = { SUBTOTAL: ofRanges(2, anyNumber, subtotal) };
