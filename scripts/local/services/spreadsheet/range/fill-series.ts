import { monthNames } from '../../utilities/dates/pattern';
import type { CellValue } from '../../../model/book';

/** Names that auto-fill continues, in Spanish and English, long and short. */
const namedSeries = [
  [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  monthNames,
  monthNames.map((name) => name.slice(0, 3)),
  ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
];

/**
 * Continues a line of values as dragging the fill handle does: numbers by their trend, dates by
 * days, names of months and weekdays, texts that end in a number; anything else repeats.
 * @param known the source values in order of filling
 * @param isDate whether its numbers are dates
 * @returns the value `steps` places after the last one, from 1
 */
export function seriesContinuation(known: readonly CellValue[], isDate: boolean): (steps: number) => CellValue {
  if (isNumbers(known)) return isDate || known.length > 1 ? trend(known) : repeat(known);
  const texts = known.every((value) => typeof value === 'string') ? known : [];
  return namedContinuation(texts) ?? numberedContinuation(texts) ?? repeat(known);
}

/** The values over again. */
export function repeat(known: readonly CellValue[]): (steps: number) => CellValue {
  return (steps) => known[(steps - 1) % known.length] ?? null;
}

function isNumbers(known: readonly CellValue[]): known is number[] {
  return known.length > 0 && known.every((value) => typeof value === 'number');
}

/** Least squares over the known values; a lone date grows by a day. */
function trend(known: readonly number[]): (steps: number) => number {
  const count = known.length;
  const middle = (count - 1) / 2;
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  const spread = known.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  const slope = count === 1 ? 1 : known.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return (steps) => Number((mean + slope * (count - 1 + steps - middle)).toPrecision(14));
}

function namedContinuation(known: readonly string[]): ((steps: number) => string) | null {
  const [first] = known;
  if (first === undefined) return null;
  for (const names of namedSeries) {
    const places = known.map((text) => names.findIndex((name) => name.toLowerCase() === text.toLowerCase()));
    if (places.includes(-1)) continue;
    const last = places.at(-1) ?? 0;
    const step = places.length > 1 ? last - (places.at(-2) ?? 0) : 1;
    return (steps) => sameCase(names[modulo(last + step * steps, names.length)] ?? '', first);
  }
  return null;
}

function sameCase(name: string, like: string): string {
  if (like === like.toUpperCase()) return name.toUpperCase();
  return like.startsWith(like.charAt(0).toUpperCase())
    ? name.charAt(0).toUpperCase() + name.slice(1)
    : name.toLowerCase();
}

function numberedContinuation(known: readonly string[]): ((steps: number) => string) | null {
  const parts = known.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [stem, digits] = [parts[0]?.[1], parts.map((part) => Number(part?.[2] ?? Number.NaN))];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return null;
  const next = digits.length > 1 ? trend(digits) : (steps: number) => (digits[0] ?? 0) + steps;
  return (steps) => `${stem}${next(steps)}`;
}

function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}
