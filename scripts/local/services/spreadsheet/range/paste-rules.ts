import type { ConditionalRuleModel, RangeModel, SheetModel } from '../../../model/book';
import { areasMeet } from '../book-access';

/**
 * Copies the conditional formats of an area: on the same tab a rule gains the new place, on another
 * tab a copy of the rule is added.
 * @param order where from and to which tab; the target is changed
 * @param filled the area pasted into
 */
export function pasteConditionalRules(
  order: { readonly source: SheetModel; readonly from: RangeModel; readonly target: SheetModel },
  filled: RangeModel,
): void {
  const { source, from, target } = order;
  const pasted = source.conditionalRules.flatMap((rule) => {
    const places = rule.ranges
      .filter((range) => areasMeet(range, from))
      .flatMap((range) => repeated(range, from, filled));
    return places.length === 0 ? [] : [{ rule, places }];
  });
  if (source !== target) {
    target.conditionalRules.push(...pasted.map(({ rule, places }) => ({ ...rule, ranges: places })));
    return;
  }
  target.conditionalRules = target.conditionalRules.map((rule): ConditionalRuleModel => {
    const found = pasted.find((one) => one.rule === rule);
    return found ? { ...rule, ranges: [...rule.ranges, ...found.places] } : rule;
  });
}

/** The part of a rule's range within the copied area, at each place where that was pasted. */
function repeated(range: RangeModel, from: RangeModel, filled: RangeModel): RangeModel[] {
  const top = Math.max(range.row, from.row);
  const left = Math.max(range.column, from.column);
  const rows = Math.min(range.row + range.rows, from.row + from.rows) - top;
  const columns = Math.min(range.column + range.columns, from.column + from.columns) - left;
  const places: RangeModel[] = [];
  for (let row = filled.row; row < filled.row + filled.rows; row += from.rows)
    for (let column = filled.column; column < filled.column + filled.columns; column += from.columns)
      places.push({ row: row + top - from.row, column: column + left - from.column, rows, columns });
  return places;
}
