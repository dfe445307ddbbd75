import type { CallContext } from '../engine/context';
import { toTruth } from '../engine/coercion';
import { compareValues, sameValue } from '../engine/compare';
import { type FunctionTable, anyNumber, lazy, scalar, whole } from '../engine/function';
import { isTable, lift } from '../engine/lift';
import type { Node } from '../syntax/nodes';
import { Area, Matrix, type Scalar, type Value, errors, fail, isError, matrixOf } from '../engine/values';

/** Only the branch that is taken is worked out, unless the condition is a whole table. */
function choose([condition, whenTrue, whenFalse]: readonly Node[], context: CallContext): Value {
  if (!condition) return errors.missing;
  const decision = context.evaluate(condition);
  if (context.arrayMode && isTable(decision)) {
    const values = [decision, evaluated(whenTrue, context), evaluated(whenFalse, context)];
    return lift(values, (index) => (index === 0 ? 's' : 'e'), pick, context);
  }
  const truth = context.single(decision);
  if (isError(truth)) return truth;
  return evaluated(toTruth(truth) ? whenTrue : whenFalse, context);
}

/** An IF without its last argument gives FALSE. */
function evaluated(branch: Node | undefined, context: CallContext): Value {
  return branch ? context.evaluate(branch) : false;
}

function pick([condition = null, whenTrue = null, whenFalse = null]: readonly Value[]): Value {
  return toTruth(matrixOf(condition).at(0, 0)) ? whenTrue : whenFalse;
}

/** IFS: the value after the first condition that holds; #N/A when none does. */
function chooseFirst(args: readonly Node[], context: CallContext): Value {
  const [condition, value, ...rest] = args;
  if (!condition || !value) return errors.missing;
  const decision = context.evaluate(condition);
  if (context.arrayMode && isTable(decision)) {
    const values = [decision, context.evaluate(value), rest.length > 0 ? chooseFirst(rest, context) : errors.missing];
    return lift(values, (index) => (index === 0 ? 's' : 'e'), pick, context);
  }
  const truth = context.single(decision);
  if (isError(truth)) return truth;
  return toTruth(truth) ? context.evaluate(value) : chooseFirst(rest, context);
}

/** SWITCH: the value after the case that equals, else the one left over. */
function switchCases([subject, ...cases]: readonly Node[], context: CallContext): Value {
  if (!subject) return errors.missing;
  const value = context.evaluate(subject);
  const rest = cases.map((node) => () => context.evaluate(node));
  if (context.arrayMode && isTable(value)) {
    const values = [value, ...rest.map((evaluate) => evaluate())];
    return lift(
      values,
      (index) => (index === 0 ? 's' : 'e'),
      ([one = null, ...others]) =>
        matchCase(
          one,
          others.map((other) => () => other),
          context,
        ),
      context,
    );
  }
  return matchCase(value, rest, context);
}

function matchCase(subject: Value, cases: readonly (() => Value)[], context: CallContext): Value {
  const value = context.single(subject);
  if (isError(value)) return value;
  for (let index = 0; index + 1 < cases.length; index += 2) {
    if (sameValue(value, context.single(cases[index]?.() ?? null))) return cases[index + 1]?.() ?? null;
  }
  return cases.length % 2 === 1 ? (cases.at(-1)?.() ?? null) : errors.missing;
}

/** @returns a function giving its second argument for the errors that it is for; arrays are gone through cell by cell */
function replacing(isMeant: (value: Scalar) => boolean) {
  return lazy(1, 2, ([first, second], context) => {
    if (!first) return errors.missing;
    const value = context.evaluate(first);
    const instead = (): Value => (second ? context.evaluate(second) : null);
    if (value instanceof Matrix || (context.arrayMode && isTable(value))) {
      const values = [value, instead()];
      const swap = ([one = null, other = null]: readonly Value[]): Value => (isMeant(one as Scalar) ? other : one);
      return lift(values, () => 'e', swap, context.inArrayMode());
    }
    const single = value instanceof Area && isTable(value) ? value : context.single(value);
    return !(single instanceof Area) && isMeant(single) ? instead() : single;
  });
}

/** Values that count for AND, OR and XOR: text within ranges is left out. */
function truthsIn(args: readonly Value[]): boolean[] {
  const truths: boolean[] = [];
  for (const arg of args) {
    const isRange = arg instanceof Area || arg instanceof Matrix;
    for (const value of matrixOf(arg).cells.flat()) {
      if (isRange && (value === null || typeof value === 'string')) continue;
      truths.push(toTruth(value));
    }
  }
  return truths.length > 0 ? truths : fail(errors.value);
}

/** ISBETWEEN: within two bounds, each belonging to it unless said otherwise (support.google.com/docs/answer/10538337). */
function isBetween([
  value = null,
  low = null,
  high = null,
  withLow = true,
  withHigh = true,
]: readonly Scalar[]): boolean {
  const [fromLow, toHigh] = [compareValues(value, low), compareValues(high, value)];
  return (toTruth(withLow) ? fromLow >= 0 : fromLow > 0) && (toTruth(withHigh) ? toHigh >= 0 : toHigh > 0);
}

/** Conditions (Google Sheets function list, "Logical"). */
export const logic: FunctionTable = {
  IF: lazy(2, 3, choose),
  IFS: lazy(2, anyNumber, chooseFirst),
  SWITCH: lazy(3, anyNumber, switchCases),
  IFERROR: replacing(isError),
  IFNA: replacing((value) => isError(value) && value.code === errors.missing.code),
  AND: whole(1, anyNumber, (args) => truthsIn(args).every(Boolean)),
  OR: whole(1, anyNumber, (args) => truthsIn(args).some(Boolean)),
  XOR: whole(1, anyNumber, (args) => truthsIn(args).filter(Boolean).length % 2 === 1),
  ISBETWEEN: scalar(3, 5, isBetween),
  NOT: scalar(1, 1, ([value = null]) => !toTruth(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
