import { displayBoolean } from '../display/booleans';
import { parseTyped } from '../input/parse-typed';
import { type Scalar, errors, fail, isError } from './values';

/**
 * @param value a value; blank counts as 0, TRUE as 1, text as what it would be if typed ("12%", "1/2/2023")
 * @returns it as a number
 * @throws FormulaFailure the value's own error, or #VALUE! for text that is no number
 */
export function toNumber(value: Scalar, locale: string): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return fail(value);
  return numberInText(value, locale) ?? fail(errors.value);
}

/** @returns the number or date that a text would be if typed into a cell, or null */
export function numberInText(text: string, locale: string): number | null {
  const typed = parseTyped(text, locale)?.value;
  return typeof typed === 'number' ? typed : null;
}

/** @returns a value as the text that & would join @throws FormulaFailure the value's own error */
export function toText(value: Scalar, locale: string): string {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return displayBoolean(value, locale);
  if (isError(value)) return fail(value);
  return numberText(value);
}

const significantDigits = 15;

/** @returns a number with up to 15 digits, as text functions show it */
export function numberText(value: number): string {
  return String(Number(value.toPrecision(significantDigits))).replace('e', 'E');
}

/**
 * @returns a value as TRUE or FALSE: numbers but 0 are TRUE, blank is FALSE
 * @throws FormulaFailure the value's own error, or #VALUE! for text other than TRUE and FALSE
 */
export function toTruth(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return fail(value);
  return truthInText(value) ?? fail(errors.value);
}

function truthInText(text: string): boolean | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE') return true;
  return upper === 'FALSE' ? false : null;
}
