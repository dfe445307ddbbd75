import type { CallContext } from '../engine/context';
import { numberInText, toTruth } from '../engine/coercion';
import { displayText } from '../display/display-text';
import { type FunctionTable, anyNumber, scalar, seeing, whole } from '../engine/function';
import { Matrix, type Scalar, type Value, errors, isError, matrixOf } from '../engine/values';
import { roundAt } from './rounding';
import { whole as integer } from './numbers';

/** @returns a function of one text */
function ofText(change: (text: string) => Scalar) {
  return scalar(1, 1, ([value = null], context) => change(context.text(value)));
}

/** All values of ranges and single ones, as texts; blanks are empty. */
function textsIn(args: readonly Value[], context: CallContext): string[] {
  return args.flatMap((arg) => matrixOf(arg).toList()).map((value) => context.text(value));
}

/** Words begin with a capital, whatever comes before them: "o'neil" becomes "O'Neil". */
function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function trim(text: string): string {
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** SPLIT: at each of the characters, or at the whole delimiter; empty parts are left out unless asked for. */
function split(
  [value = null, delimiter = null, each = true, dropEmpty = true]: readonly Scalar[],
  context: CallContext,
): Value {
  const separator = context.text(delimiter);
  const text = context.text(value);
  if (separator === '' || text === '') return errors.value;
  const marks = toTruth(each) ? Array.from(separator) : [separator];
  const parts = marks.reduce((pieces, mark) => pieces.flatMap((piece) => piece.split(mark)), [text]);
  const kept = toTruth(dropEmpty) ? parts.filter((part) => part !== '') : parts;
  if (kept.length === 0) return errors.value;
  return Matrix.of([kept.map((part) => numberInText(part, context.locale) ?? part)]);
}

/** REPT, within the 32,000 characters that Sheets gives it (support.google.com/docs/answer/3094134). */
function repeat([value = null, times = null]: readonly Scalar[], context: CallContext): Scalar {
  const count = integer(times, context);
  const piece = context.text(value);
  return count < 0 || count * piece.length > longestRepetition ? errors.value : piece.repeat(count);
}

function left([value = null, count = 1]: readonly Scalar[], context: CallContext): Scalar {
  const length = integer(count, context);
  return length < 0 ? errors.value : context.text(value).slice(0, length);
}

function right([value = null, count = 1]: readonly Scalar[], context: CallContext): Scalar {
  const length = integer(count, context);
  if (length < 0) return errors.value;
  const text = context.text(value);
  return text.slice(Math.max(text.length - length, 0));
}

function middle([value = null, start = null, count = null]: readonly Scalar[], context: CallContext): Scalar {
  const from = integer(start, context);
  const length = integer(count, context);
  return from < 1 || length < 0 ? errors.value : context.text(value).slice(from - 1, from - 1 + length);
}

function numberOf([value = null]: readonly Scalar[], context: CallContext): Scalar {
  if (typeof value === 'boolean') return errors.value;
  return context.number(value);
}

function format([value = null, pattern = null]: readonly Scalar[], context: CallContext): Scalar {
  const text = context.text(pattern);
  const number = typeof value === 'string' ? (numberInText(value, context.locale) ?? value) : value;
  return displayText(number ?? 0, text, context.locale);
}

/** FIXED and DOLLAR: a number as text with so many decimals. */
function fixed([value = null, places = 2, plain = false]: readonly Scalar[], context: CallContext): Scalar {
  const decimals = integer(places, context);
  const number = roundAt(context.number(value), decimals);
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return displayText(number, `${toTruth(plain) ? '0' : '#,##0'}${digits}`, context.locale);
}

const longestRepetition = 32_000;
const lastCodePoint = 0x10ffff;

function character([code = null]: readonly Scalar[], context: CallContext): Scalar {
  const number = integer(code, context);
  return number < 1 || number > lastCodePoint ? errors.number : String.fromCodePoint(number);
}

/** Text put together, cut and changed (Google Sheets function list, "Text"). */
export const text: FunctionTable = {
  CONCATENATE: whole(1, anyNumber, (args, context) => textsIn(args, context).join('')),
  JOIN: whole(2, anyNumber, ([delimiter = null, ...args], context) =>
    textsIn(args, context).join(context.text(context.single(delimiter))),
  ),
  TEXTJOIN: whole(3, anyNumber, ([delimiter = null, skipEmpty = null, ...args], context) => {
    const texts = textsIn(args, context);
    const kept = toTruth(context.single(skipEmpty)) ? texts.filter((part) => part !== '') : texts;
    return kept.join(context.text(context.single(delimiter)));
  }),
  SPLIT: scalar(2, 4, split),
  LEFT: scalar(1, 2, left),
  RIGHT: scalar(1, 2, right),
  MID: scalar(3, 3, middle),
  LEN: ofText((value) => value.length),
  TRIM: ofText(trim),
  CLEAN: ofText((value) => value.replace(/\p{Cc}/gu, '')),
  UPPER: ofText((value) => value.toUpperCase()),
  LOWER: ofText((value) => value.toLowerCase()),
  PROPER: ofText(proper),
  REPT: scalar(2, 2, repeat),
  TEXT: scalar(2, 2, format),
  FIXED: scalar(1, 3, fixed),
  ENCODEURL: ofText(encodeURIComponent),
  VALUE: scalar(1, 1, numberOf),
  CHAR: scalar(1, 1, character),
  UNICHAR: scalar(1, 1, character),
  CODE: ofText((value) => value.codePointAt(0) ?? errors.value),
  UNICODE: ofText((value) => value.codePointAt(0) ?? errors.value),
  TO_TEXT: scalar(1, 1, ([value = null], context) => displayText(value, '', context.locale)),
  T: seeing(1, 1, ([value = null]) => (typeof value === 'string' || isError(value) ? value : '')),
  N: seeing(1, 1, ([value = null]) => {
    if (typeof value === 'number' || isError(value)) return value;
    return value === true ? 1 : 0;
  }),
};
