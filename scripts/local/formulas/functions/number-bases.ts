import type { CallContext } from '../engine/context';
import { type FunctionTable, scalar } from '../engine/function';
import { type Scalar, errors } from '../engine/values';
import { whole } from './numbers';

const digitsInWord = 10;
const greatestBase = 36;

/** Numbers below 0 are written as two's complement in ten digits (support.google.com/docs/answer/3092997). */
function fromDecimal(base: number) {
  return scalar(1, 2, ([value = null, places], context): Scalar => {
    const number = whole(value, context);
    const half = base ** digitsInWord / 2;
    if (number < -half || number >= half) return errors.number;
    if (number < 0) return (number + 2 * half).toString(base).toUpperCase();
    const digits = number.toString(base).toUpperCase();
    const width = places === undefined ? digits.length : whole(places, context);
    return width < digits.length ? errors.number : digits.padStart(width, '0');
  });
}

function toDecimal(base: number) {
  return scalar(1, 1, ([value = null], context): Scalar => {
    const number = numberInBase(context.text(value), base);
    const half = base ** digitsInWord / 2;
    if (number === null || number >= 2 * half) return errors.number;
    return number >= half ? number - 2 * half : number;
  });
}

/** @returns the number that digits write, null where one of them is none of the base */
function numberInBase(text: string, base: number): number | null {
  const digits = Array.from(text.toLowerCase(), (digit) =>
    /[0-9a-z]/.test(digit) ? parseInt(digit, greatestBase) : NaN,
  );
  if (!digits.every((digit) => digit < base)) return null;
  return digits.reduce((number, digit) => number * base + digit, 0);
}

function isBase(base: number): boolean {
  return base >= 2 && base <= greatestBase;
}

function inBase([value = null, radix = null, least = 0]: readonly Scalar[], context: CallContext): Scalar {
  const [number, base] = [whole(value, context), whole(radix, context)];
  if (number < 0 || !isBase(base)) return errors.number;
  return number.toString(base).toUpperCase().padStart(whole(least, context), '0');
}

function fromBase([value = null, radix = null]: readonly Scalar[], context: CallContext): Scalar {
  const base = whole(radix, context);
  return (isBase(base) ? numberInBase(context.text(value), base) : null) ?? errors.number;
}

const [binary, octal, hexadecimal] = [2, 8, 16];

/** Numbers written in other bases (Google Sheets function list, "Engineering" and "Math"). */
export const numberBases: FunctionTable = {
  DEC2BIN: fromDecimal(binary),
  DEC2OCT: fromDecimal(octal),
  DEC2HEX: fromDecimal(hexadecimal),
  BIN2DEC: toDecimal(binary),
  OCT2DEC: toDecimal(octal),
  HEX2DEC: toDecimal(hexadecimal),
  BASE: scalar(2, 3, inBase),
  DECIMAL: scalar(2, 2, fromBase),
};
