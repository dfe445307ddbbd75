import { conventionsOf } from './locale';

const shownDigits = 10;
const longInteger = 1e15;
const tiny = 1e-9;
const exponentDigits = 6;

/**
 * The automatic format: no grouping, whole numbers up to 15 digits in full, up to 10 significant
 * digits of others, then an exponent ("1.23457E+18").
 * @returns a number as a cell without a format shows it
 */
export function automaticNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  if (size >= longInteger || (size > 0 && size < tiny)) return withDecimal(exponential(value), locale);
  if (Number.isInteger(value)) return String(value + 0);
  return withDecimal(plain(value), locale);
}

/** Digits before the point are never cut, however many. */
function plain(value: number): string {
  const before = Math.trunc(Math.abs(value)).toString().length;
  const leadingZeros = Math.abs(value) < 1 ? Math.max(0, -Math.floor(Math.log10(Math.abs(value))) - 1) : -before;
  const decimals = Math.max(0, shownDigits + leadingZeros);
  return withoutTrailingZeros(value.toFixed(decimals));
}

function withoutTrailingZeros(text: string): string {
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}

function exponential(value: number): string {
  const [digits = '0', exponent = '0'] = value.toExponential(exponentDigits - 1).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  const power = exponent.replace(/^[+-]/, '').padStart(2, '0');
  return `${digits.replace(/\.?0+$/, '')}E${sign}${power}`;
}

function withDecimal(text: string, locale: string): string {
  const { decimal } = conventionsOf(locale);
  return decimal === '.' ? text : text.replace('.', decimal);
}
