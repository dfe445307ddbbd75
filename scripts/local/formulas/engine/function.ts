import type { Node } from '../syntax/nodes';
import type { CallContext } from './context';
import { lift } from './lift';
import type { Scalar, Value } from './values';

/** A function of the formula language, given its arguments not evaluated yet. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly Node[], context: CallContext) => Value;
}

/** Functions by their English name in capitals. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

type Run<Argument> = (args: readonly Argument[], context: CallContext) => Value;

/** @returns a function that decides itself what to evaluate: IF, LET, LAMBDA */
export function lazy(least: number, most: number, run: Run<Node>): FormulaFunction {
  return { least, most, run };
}

/** @returns a function of whole ranges and arrays, errors in them included */
export function whole(least: number, most: number, run: Run<Value>): FormulaFunction {
  return {
    least,
    most,
    run: (args, context) =>
      run(
        args.map((node) => context.evaluate(node)),
        context,
      ),
  };
}

/** @returns a function of whole ranges whose arguments are worked through cell by cell, as in FILTER */
export function wholeArrays(least: number, most: number, run: Run<Value>): FormulaFunction {
  return {
    least,
    most,
    run: (args, context) => {
      const inner = context.inArrayMode();
      return run(
        args.map((node) => inner.evaluate(node)),
        inner,
      );
    },
  };
}

/** @returns a function of single values; an error among them is its result */
export function scalar(least: number, most: number, run: Run<Scalar>): FormulaFunction {
  return lifted('s', least, most, run as Run<Value>);
}

/** @returns a function of single values that looks at errors itself */
export function seeing(least: number, most: number, run: Run<Scalar>): FormulaFunction {
  return lifted('e', least, most, run as Run<Value>);
}

/**
 * @param pattern a letter for each argument, the last group in parentheses repeating:
 *   s single value, e single value or error, a anything (COUNTIFS is "(as)")
 * @returns a function whose single arguments are worked through cell by cell in array mode
 */
export function lifted(pattern: string, least: number, most: number, run: Run<Value>): FormulaFunction {
  const letters = lettersOf(pattern);
  return {
    least,
    most,
    run: (args, context) =>
      lift(
        args.map((node) => context.evaluate(node)),
        letters,
        run,
        context,
      ),
  };
}

/** @returns the letter of the argument at an index */
function lettersOf(pattern: string): (index: number) => string {
  const [fixed = '', repeated = ''] = pattern.split('(');
  const group = repeated.replace(')', '') || fixed.slice(-1);
  return (index) => fixed[index] ?? group[(index - fixed.length) % group.length] ?? 's';
}

export const anyNumber = Infinity;
