import { fieldsOf, ownText } from './object-parts';

/**
 * Text of a value as Logger.log writes it. The live service prints through Java: numbers are
 * doubles ("1.0"), plain objects "{a=1.0}", lists "[1.0, x]".
 * @param value anything a script may log
 */
export function javaText(value: unknown): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'number':
      return javaDouble(value);
    case 'undefined':
      return 'null';
    case 'object':
      return objectText(value);
    default:
      return (value as string | boolean | bigint).toString();
  }
}

function objectText(value: object): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (value instanceof Date) return javaDate(value);
  const fields = fieldsOf(value).map(([key, field]) => `${key}=${javaText(field)}`);
  return ownText(value) ?? `{${fields.join(', ')}}`;
}

/** As java.lang.Double.toString: always a decimal, powers of ten from 10^7 and below 10^-3. */
function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) return scientific(value);
  const sign = Object.is(value, -0) ? '-' : '';
  return Number.isInteger(value) ? `${sign}${value}.0` : String(value);
}

function scientific(value: number): string {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
}

/** "Thu Nov 05 10:00:00 GMT-06:00 2020" */
function javaDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const match = /^(\w+ \w+ \d+) (\d+) ([\d:]+) GMT([+-]\d\d)(\d\d)/.exec(date.toString());
  const [, day = '', year = '', time = '', hours = '', minutes = ''] = match ?? [];
  return `${day} ${time} GMT${hours}:${minutes} ${year}`;
}

/**
 * Fills "%s" and "%d" as Logger.log(format, …values) does.
 * @param format text with placeholders; what is left over stays as written
 * @param values in order
 */
export function javaFormat(format: string, values: readonly unknown[]): string {
  let next = 0;
  return format.replace(/%([sd%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    if (next >= values.length) return whole;
    const value = values[next++];
    return kind === 'd' && typeof value === 'number' ? String(Math.trunc(value)) : javaText(value);
  });
}
