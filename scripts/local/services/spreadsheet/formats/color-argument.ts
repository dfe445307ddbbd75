import { reveal } from '../../expose';
import { signatureMismatch } from '../signature';
import { ColorView, type ColorModel } from './color';
import { parseCssColor } from './css-color';

/**
 * A colour argument: text, or null for the default.
 * @param given what a script passed
 * @param method the full name, for the error
 * @returns undefined where the text is no colour: live ignores the call then (platform.md §3)
 * @throws where it is neither text nor null
 */
export function colorText(given: unknown, method: string): ColorModel | null | undefined {
  if (given === null || given === undefined || given === '') return null;
  if (typeof given !== 'string') throw signatureMismatch(method, [given]);
  const hex = parseCssColor(given);
  return hex === null ? undefined : { hex };
}

/**
 * A Color argument: an object of newColor(), built or not, or null for the default.
 * @throws where it is something else
 */
export function colorObject(given: unknown, method: string): ColorModel | null {
  if (given === null || given === undefined) return null;
  const color = reveal(given, ColorView);
  if (color === null) throw signatureMismatch(method, [given]);
  return color._color;
}
