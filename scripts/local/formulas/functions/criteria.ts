import type { CallContext } from '../engine/context';
import { compareValues } from '../engine/compare';
import { numberInText } from '../engine/coercion';
import { type Scalar, isError } from '../engine/values';

/** Whether a cell meets a criterion. */
export type Criterion = (value: Scalar) => boolean;

type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';

/**
 * Reads a criterion as COUNTIF does (support.google.com/docs/answer/3093480): a value to equal, or text
 * that may begin with a comparison and hold the wildcards ? and *, "~" before one meaning the character.
 * @param criterion such as 5, "C", ">=10", "<>", "mun*"
 * @returns the test for a cell; text is compared without regard to case
 */
export function criterionOf(criterion: Scalar, context: CallContext): Criterion {
  if (criterion === null) return equalTo('', context);
  if (isError(criterion)) return (value) => isError(value) && value.code === criterion.code;
  if (typeof criterion !== 'string') return (value) => value === criterion || isSameTyped(value, criterion, context);
  const [, comparison = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return comparison === '' ? equalTo(operand, context) : compared(comparison as Comparison, operand, context);
}

function compared(comparison: Comparison, operand: string, context: CallContext): Criterion {
  if (comparison === '=') return operand === '' ? (value) => value === null : equalTo(operand, context);
  if (comparison === '<>') return differentFrom(operand, context);
  const bound = valueOf(operand, context);
  const kind = typeof bound;
  const passes = orderTests[comparison];
  return (value) => typeof value === kind && passes(compareValues(value, bound));
}

const orderTests: Readonly<Record<'<' | '>' | '<=' | '>=', (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function differentFrom(operand: string, context: CallContext): Criterion {
  if (operand === '') return (value) => value !== null;
  const same = equalTo(operand, context);
  return (value) => !same(value);
}

function equalTo(operand: string, context: CallContext): Criterion {
  if (operand === '') return (value) => value === null || value === '';
  const wanted = valueOf(operand, context);
  if (typeof wanted !== 'string') return (value) => value === wanted || isSameTyped(value, wanted, context);
  if (!/[*?]/.test(wanted)) return sameText(wanted);
  const pattern = wildcardPattern(wanted);
  return (value) => typeof value === 'string' && pattern.test(value);
}

/** The text "5" meets the criterion 5. */
function isSameTyped(value: Scalar, wanted: number | boolean, context: CallContext): boolean {
  return typeof value === 'string' && valueOf(value, context) === wanted;
}

function sameText(wanted: string): Criterion {
  const lower = wanted.toLowerCase();
  return (value) => typeof value === 'string' && (value === wanted || value.toLowerCase() === lower);
}

function valueOf(text: string, context: CallContext): string | number | boolean {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return upper === 'TRUE';
  return numberInText(text, context.locale) ?? text;
}

const wildcards: Readonly<Record<string, string>> = { '*': '[^]*', '?': '[^]' };

/** @param text with ? for a character, * for any, ~ before either for itself @returns the pattern of a whole text */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return escaped === '~' ? '~' : `\\${escaped}`;
    return wildcards[found] ?? `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}
