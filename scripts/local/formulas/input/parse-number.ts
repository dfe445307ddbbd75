import { conventionsOf } from '../display/locale';
import type { TypedValue } from './parse-typed';

const longest = 60;
const percent = 100;

/** Sign or parentheses, currency, digits (grouped or not), decimals, exponent, percent. */
const numberPattern =
  /^(?<open>\()?(?<sign>[+-])?(?<currency>[$€£¥])?(?<inner>[+-])?(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?<decimals>\.\d*)?(?<exponent>e[+-]?\d{1,3})?(?<percent> ?%)?(?<close>\))?$/i;

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * @param text trimmed
 * @param locale decides on comma and point
 * @returns the number written, with the format that its writing brings ("12%" brings "0%"), or null
 */
export function parseNumberText(text: string, locale: string): TypedValue | null {
  if (text.length > longest) return null;
  const parts: Parts | undefined = numberPattern.exec(inEnglish(text, locale))?.groups;
  if (!parts || !isWhole(parts)) return null;
  const size = Number(
    `${(parts['whole'] ?? '').replace(/,/g, '')}${parts['decimals'] ?? ''}${parts['exponent'] ?? ''}`,
  );
  if (!Number.isFinite(size)) return null;
  const value = (isNegative(parts) ? -size : size) / (parts['percent'] === undefined ? 1 : percent);
  const numberFormat = formatOf(parts);
  // "-0" is 0, never minus nothing.
  return numberFormat === '' ? { value: value + 0 } : { value: value + 0, numberFormat };
}

function isNegative(parts: Parts): boolean {
  return parts['open'] !== undefined || parts['sign'] === '-' || parts['inner'] === '-';
}

/** Comma and point as English has them. */
function inEnglish(text: string, locale: string): string {
  const { decimal } = conventionsOf(locale);
  if (decimal !== ',') return text;
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

/** At least a digit, both parentheses or none, one sign at most, not a currency and a percent at once. */
function isWhole(parts: Parts): boolean {
  const hasDigits = /\d/.test(`${parts['whole'] ?? ''}${parts['decimals'] ?? ''}`);
  const paired = (parts['open'] === undefined) === (parts['close'] === undefined);
  const signs = [parts['open'], parts['sign'], parts['inner']].filter((sign) => sign !== undefined).length;
  return hasDigits && paired && signs <= 1 && !(parts['currency'] !== undefined && parts['percent'] !== undefined);
}

function formatOf(parts: Parts): string {
  const isFraction = (parts['decimals'] ?? '').length > 1;
  if (parts['percent'] !== undefined) return isFraction ? '0.00%' : '0%';
  if (parts['exponent'] !== undefined) return '0.00E+00';
  const amount = isFraction ? '#,##0.00' : '#,##0';
  if (parts['currency'] === '$') return `"$"${amount}`;
  if (parts['currency'] !== undefined) return `[$${parts['currency']}]${amount}`;
  return (parts['whole'] ?? '').includes(',') ? amount : '';
}
