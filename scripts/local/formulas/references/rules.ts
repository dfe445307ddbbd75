import type { RuleArgument, ValidationModel } from '../../model/book';
import { shiftFormula } from './rewrite';

/** @returns the formula that a rule's argument is, with its leading "="; null where it is none */
export function formulaOf(argument: RuleArgument): string | null {
  const text = argument.kind === 'value' ? argument.value : null;
  return typeof text === 'string' && text.startsWith('=') ? text : null;
}

/**
 * The rule as it reads further down or right, where the one rule is given to several cells: parts of
 * its formulas without "$" move.
 * @param rule as it reads at the first cell
 * @returns the same rule where it has no formula
 */
export function shiftedRule(rule: ValidationModel, rows: number, columns: number): ValidationModel {
  if (!rule.args.some((argument) => formulaOf(argument) !== null)) return rule;
  return { ...rule, args: rule.args.map((argument) => shiftedArgument(argument, rows, columns)) };
}

function shiftedArgument(argument: RuleArgument, rows: number, columns: number): RuleArgument {
  const formula = formulaOf(argument);
  return formula === null ? argument : { kind: 'value', value: shiftFormula(formula, rows, columns) };
}
