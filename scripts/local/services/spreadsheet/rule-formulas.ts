import { formulaOf } from '../../formulas';
import type { CellValue, RuleArgument } from '../../model/book';

/**
 * Arguments with what their formulas come to.
 * @param valueOf works a formula out
 * @returns false in place of an error or nothing, which meet no condition
 */
export function workedOut(args: readonly RuleArgument[], valueOf: (formula: string) => CellValue): RuleArgument[] {
  return args.map((argument) => {
    const formula = formulaOf(argument);
    if (formula === null) return argument;
    const value = valueOf(formula);
    return { kind: 'value', value: value === null || typeof value === 'object' ? false : value };
  });
}
