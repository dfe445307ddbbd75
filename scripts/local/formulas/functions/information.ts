import type { CallContext } from '../engine/context';
import { isDateFormat } from '../display/display-text';
import { parseTyped } from '../input/parse-typed';
import { type FunctionTable, lifted, scalar, seeing, whole } from '../engine/function';
import { Area, Matrix, type Scalar, type Value, errors, isError } from '../engine/values';

/** @returns a function telling something of a value, errors included */
function tells(test: (value: Scalar) => boolean) {
  return seeing(1, 1, ([value = null]) => test(value));
}

/** Numbers of the errors (support.google.com/docs/answer/3238305). */
const errorNumbers: Readonly<Record<string, number>> = {
  [errors.null.code]: 1,
  [errors.divide.code]: 2,
  [errors.value.code]: 3,
  [errors.reference.code]: 4,
  [errors.name.code]: 5,
  [errors.number.code]: 6,
  [errors.missing.code]: 7,
};
const otherError = 8;

/** With or without a scheme, as ISURL takes "www.example.com" too (support.google.com/docs/answer/3256501). */
const webAddress =
  /^(?:(?:https?|ftp|mailto|news|telnet|gopher|aim):\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[:/?#]\S*)?$/iu;

/** Numbers of the kinds of value (support.google.com/docs/answer/3267375). */
function typeOf(value: Value): number {
  if (value instanceof Matrix || (value instanceof Area && value.rows * value.columns > 1)) return 64;
  const single = value instanceof Area ? value.at(0, 0) : value;
  if (typeof single === 'string') return 2;
  if (typeof single === 'boolean') return 4;
  return isError(single) ? 16 : 1;
}

/** A date, or a text that typed would be one; a number only where its cell shows dates. */
function isDate([value = null]: readonly Value[], context: CallContext): boolean {
  const single = context.single(value);
  if (typeof single === 'string') return isDateFormat(parseTyped(single, context.locale)?.numberFormat ?? '');
  return (
    typeof single === 'number' && value instanceof Area && isDateFormat(value.sheet.formatAt(value.row, value.column))
  );
}

/** Kinds of values (Google Sheets function list, "Info"), and HYPERLINK, whose value is its label. */
export const information: FunctionTable = {
  ISBLANK: tells((value) => value === null),
  ISNUMBER: tells((value) => typeof value === 'number'),
  ISTEXT: tells((value) => typeof value === 'string'),
  ISNONTEXT: tells((value) => typeof value !== 'string'),
  ISLOGICAL: tells((value) => typeof value === 'boolean'),
  ISERROR: tells(isError),
  ISEMAIL: tells((value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value)),
  ISURL: tells((value) => typeof value === 'string' && webAddress.test(value)),
  ISDATE: whole(1, 1, isDate),
  ISNA: tells((value) => isError(value) && value.code === errors.missing.code),
  ISERR: tells((value) => isError(value) && value.code !== errors.missing.code),
  TYPE: whole(1, 1, ([value = null]) => typeOf(value)),
  'ERROR.TYPE': seeing(1, 1, ([value = null]) => {
    return isError(value) ? (errorNumbers[value.code] ?? otherError) : errors.missing;
  }),
  NA: scalar(0, 0, () => errors.missing),
  HYPERLINK: lifted('ss', 1, 2, ([address = null, label]) => (label === undefined ? address : label)),
};
