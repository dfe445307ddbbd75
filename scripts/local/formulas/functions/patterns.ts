import type { CallContext } from '../engine/context';
import { type FunctionTable, scalar } from '../engine/function';
import { Matrix, type Scalar, type Value, errors, fail } from '../engine/values';

/** RE2 puts its flags in front, "(?i)"; JavaScript takes them apart. */
function splitFlags(source: string): { readonly body: string; readonly flags: string } {
  const [, flags = '', body = ''] = /^(?:\(\?([a-z]+)\))?(.*)$/s.exec(source) ?? [];
  return { body, flags };
}

/** RE2 writes some things as JavaScript does not: named groups and the ends of a text. */
function translate(body: string): string {
  return body
    .replace(/\(\?P</g, '(?<')
    .replace(/\\z/g, '$')
    .replace(/\\A/g, '^');
}

/** @returns a regular expression as Sheets reads it @throws FormulaFailure #REF! for one that is none, as Sheets */
function patternOf(source: string, extraFlags = ''): RegExp {
  const { body, flags } = splitFlags(source);
  try {
    return new RegExp(translate(body), `${flags.replace(/[^ims]/g, '')}u${extraFlags}`);
  } catch {
    return fail(errors.reference);
  }
}

/** Regular expressions work on text only: a number is #VALUE!. */
function textOf(value: Scalar | undefined, context: CallContext): string {
  return typeof value === 'number' || typeof value === 'boolean' ? fail(errors.value) : context.text(value ?? null);
}

/** REGEXEXTRACT: the first match, or its groups side by side; #N/A where nothing matches. */
function extract([value, pattern = null]: readonly Scalar[], context: CallContext): Value {
  const found = patternOf(context.text(pattern)).exec(textOf(value, context));
  if (!found) return errors.missing;
  const [whole, ...groups] = found;
  return groups.length === 0 ? whole : Matrix.of([groups.map((group: string | undefined) => group ?? '')]);
}

/** The replacement names groups as $1 or \1. */
function replace([value, pattern = null, replacement = null]: readonly Scalar[], context: CallContext): Scalar {
  const fresh = context
    .text(replacement)
    .replace(/\\([0-9])/g, '$$$1')
    .replace(/\$0/g, '$$&');
  return textOf(value, context).replace(patternOf(context.text(pattern), 'g'), fresh);
}

/** Regular expressions (support.google.com/docs/answer/3098292 and the two beside it). */
export const patterns: FunctionTable = {
  REGEXMATCH: scalar(2, 2, ([value, pattern = null], context) =>
    patternOf(context.text(pattern)).test(textOf(value, context)),
  ),
  REGEXEXTRACT: scalar(2, 2, extract),
  REGEXREPLACE: scalar(3, 3, replace),
};
