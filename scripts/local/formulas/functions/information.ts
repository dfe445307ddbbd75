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

/** Numbers of the kinds of value (support.google.com/docs/answer/3267375). */
function typeOf(value: Value): number {
  if (value instanceof Matrix || (value instanceof Area && value.rows * value.columns > 1)) return 64;
  const single = value instanceof Area ? value.at(0, 0) : value;
  if (typeof single === 'string') return 2;
  if (typeof single === 'boolean') return 4;
  return isError(single) ? 16 : 1;
}

/** Kinds of values (Google Sheets function list, "Info"), and HYPERLINK, whose value is its label. */
export const information: FunctionTable = {
  ISBLANK: tells((value) => value === null),
  ISNUMBER: tells((value) => typeof value === 'number'),
  ISTEXT: tells((value) => typeof value === 'string'),
  ISNONTEXT: tells((value) => typeof value !== 'string'),
  ISLOGICAL: tells((value) => typeof value === 'boolean'),
  ISERROR: tells(isError),
  ISNA: tells((value) => isError(value) && value.code === errors.missing.code),
  ISERR: tells((value) => isError(value) && value.code !== errors.missing.code),
  TYPE: whole(1, 1, ([value = null]) => typeOf(value)),
  'ERROR.TYPE': seeing(1, 1, ([value = null]) => {
    return isError(value) ? (errorNumbers[value.code] ?? otherError) : errors.missing;
  }),
  NA: scalar(0, 0, () => errors.missing),
  HYPERLINK: lifted('ss', 1, 2, ([address = null, label]) => (label === undefined ? address : label)),
};
