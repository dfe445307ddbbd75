import type { IRange } from '@univerjs/core';
import type { SheetModel, ValidationModel } from '../../../model/book';
import { cellsOf } from './cells-of';

/** @returns the drop-downs of a tab: cells beside each other with the same one share it. A list with a comma in a choice has none here. */
export function validations(sheet: SheetModel): object[] {
  const places = new Map<string, { readonly validation: ValidationModel; readonly ranges: IRange[] }>();
  for (const { row, column, cell } of cellsOf(sheet)) {
    const { validation } = cell;
    if (validation === undefined || listOf(validation) === null) continue;
    const key = JSON.stringify(validation);
    const known = places.get(key) ?? { validation, ranges: [] };
    places.set(key, known);
    addCell(known.ranges, row, column);
  }
  return [...places.values()].map(({ validation, ranges }, at) => ({
    uid: `lista-${at}`,
    type: 'list',
    formula1: listOf(validation),
    ranges,
    allowBlank: true,
    showDropDown: validation.showDropdown ?? true,
    // The host judges what is typed, as Sheets would: here nothing is refused.
    errorStyle: 2,
    renderMode: 0,
  }));
}

/** A choice from a list as the grid writes it; null for what it cannot. */
function listOf({ criteria, list, args }: ValidationModel): string | null {
  if (criteria === 'VALUE_IN_LIST' && list !== undefined)
    return list.some((choice) => choice.includes(',')) ? null : list.join(',');
  const [range] = args;
  return criteria === 'VALUE_IN_RANGE' && range?.kind === 'range' ? `=${range.a1}` : null;
}

/** A column of cells grows downwards. */
function addCell(ranges: IRange[], row: number, column: number): void {
  const above = ranges.find(({ endRow, startColumn }) => endRow === row - 1 && startColumn === column);
  if (above) above.endRow = row;
  else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}
