import { exception } from '../exception';

/** %[argument$][flags][width][.precision]conversion, as in Java's Formatter. */
const specifier = /%(?:(\d+)\$)?([-+ 0,(#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

interface Specifier {
  readonly whole: string;
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly conversion: string;
}

type Converter = (value: unknown, specifier: Specifier) => string;

const converters: Readonly<Record<string, Converter>> = {
  s: (value, { precision }) => cut(String(value), precision),
  d: (value, { whole, flags }) =>
    signed(Math.trunc(numberOf(value, whole)), flags, (size) => grouped(String(size), flags)),
  f: (value, { whole, flags, precision }) =>
    signed(numberOf(value, whole), flags, (size) => grouped(size.toFixed(precision ?? 6), flags)),
  e: (value, { whole, flags, precision }) =>
    signed(numberOf(value, whole), flags, (size) => twoDigitExponent(size.toExponential(precision ?? 6))),
  g: (value, { whole, flags, precision }) =>
    signed(numberOf(value, whole), flags, (size) => twoDigitExponent(size.toPrecision(precision ?? 6))),
  x: (value, { whole }) => unsigned(numberOf(value, whole)).toString(16),
  o: (value, { whole }) => unsigned(numberOf(value, whole)).toString(8),
  c: (value) => (typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1)),
  b: (value) => String(value !== null && value !== undefined && value !== false),
};

/**
 * Utilities.formatString: "%s", "%d", "%.2f", "%05d", "%-10s", "%2$s" and their like.
 * @param template text with specifiers
 * @param values what they print
 * @returns the text; throws where a specifier has no value, or one of the wrong kind
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(specifier, (whole: string, index, flags: string, width, precision, conversion: string) => {
    if (conversion === 'n') return '\n';
    if (conversion === '%') return '%';
    const at = typeof index === 'string' ? Number(index) - 1 : next++;
    if (at >= values.length) throw exception(`Format specifier '${whole}'`);
    const parsed = { whole, flags, width: Number(width ?? 0), precision: numberOrNull(precision), conversion };
    return printed(values[at], parsed);
  });
}

function numberOrNull(digits: unknown): number | null {
  return typeof digits === 'string' ? Number(digits) : null;
}

function printed(value: unknown, specifier: Specifier): string {
  const converter = converters[specifier.conversion.toLowerCase()];
  if (converter === undefined) throw exception(`Conversion = '${specifier.conversion}'`);
  const text = converter(value, specifier);
  return filled(/[A-Z]/.test(specifier.conversion) ? text.toUpperCase() : text, specifier);
}

function filled(text: string, { flags, width, conversion }: Specifier): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || /[sScCbB]/.test(conversion)) return text.padStart(width);
  const sign = /^[-+ (]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function cut(text: string, most: number | null): string {
  return most === null ? text : text.slice(0, most);
}

function numberOf(value: unknown, whole: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number === 'number' && !Number.isNaN(number)) return number;
  throw exception(`Invalid argument for '${whole}': ${String(value)}`);
}

/** Negative numbers print as 32 bits, as Java's integers do. */
function unsigned(value: number): number {
  return value < 0 ? value >>> 0 : Math.trunc(value);
}

function signed(value: number, flags: string, print: (size: number) => string): string {
  const text = print(Math.abs(value));
  if (value < 0) return flags.includes('(') ? `(${text})` : `-${text}`;
  return flags.includes('+') ? `+${text}` : flags.includes(' ') ? ` ${text}` : text;
}

function grouped(digits: string, flags: string): string {
  return flags.includes(',') ? digits.replace(/\d(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, '$&,') : digits;
}

function twoDigitExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2');
}
