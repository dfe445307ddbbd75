import type { RangeModel } from '../../../model/book';
import { exception } from '../../exception';
import { signatureMismatch } from '../signature';
import type { SortKey } from './sort-rows';

/**
 * Reads the argument of Range.sort.
 * @param spec a column of the sheet counted from 1, {column, ascending}, or an array of these
 * @param area what is sorted
 * @throws where it is none of these, or a column lies outside the area
 */
export function sortKeys(spec: unknown, area: RangeModel): SortKey[] {
  const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
  if (keys.length === 0 || keys.includes(null)) throw signatureMismatch('SpreadsheetApp.Range.sort', [spec]);
  for (const key of keys)
    if (key && (key.column < area.column || key.column >= area.column + area.columns))
      throw exception('The sort column is outside the range.');
  return keys.filter((key) => key !== null);
}

function sortKey(spec: unknown): SortKey | null {
  if (typeof spec === 'number') return { column: spec - 1, ascending: true };
  if (typeof spec !== 'object' || spec === null) return null;
  const { column, ascending } = spec as { column?: unknown; ascending?: unknown };
  return typeof column === 'number' ? { column: column - 1, ascending: ascending !== false } : null;
}
