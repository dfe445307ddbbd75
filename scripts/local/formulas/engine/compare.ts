import type { Scalar } from './values';
import { isError } from './values';

// Sheets orders text without regard to case, accents after their plain letter.
const collator = new Intl.Collator('es', { sensitivity: 'accent' });

/** Order of kinds: numbers before text before TRUE and FALSE before errors. */
function rankOf(value: Exclude<Scalar, null>): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

/** @returns what blank counts as beside another value: 0, "" or FALSE */
function blankBeside(other: Exclude<Scalar, null>): Exclude<Scalar, null> {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/**
 * @returns less than 0, 0 or more than 0 as `left` sorts before, with or after `right` under the
 *   comparison operators: text without regard to case, blank equal to 0, "" and FALSE
 */
export function compareValues(left: Scalar, right: Scalar): number {
  if (left === null) return right === null ? 0 : comparePresent(blankBeside(right), right);
  return comparePresent(left, right ?? blankBeside(left));
}

function comparePresent(left: Exclude<Scalar, null>, right: Exclude<Scalar, null>): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return rankOf(left) - rankOf(right);
}

/** @returns whether two values are equal under "=": "a" and "A" are, "1" and 1 are not */
export function sameValue(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  if (isError(left) || isError(right)) return false;
  if (left === null || right === null) return compareValues(left, right) === 0;
  return left === right;
}

/** @returns a text that two values share when UNIQUE, MODE and lookups take them for the same */
export function keyOf(value: Scalar): string {
  if (isError(value)) return `e${value.code}`;
  return value === null ? '' : `${(typeof value)[0] ?? ''}${String(value)}`;
}
