import type { CallContext } from '../engine/context';
import { type FunctionTable, scalar } from '../engine/function';
import { type Scalar, errors } from '../engine/values';
import { wildcardPattern } from './criteria';
import { whole } from './numbers';

/** FIND: place of a text in another from 1, with regard to case; #VALUE! where it is not. */
function find([wanted = null, value = null, start = 1]: readonly Scalar[], context: CallContext): Scalar {
  const from = whole(start, context);
  if (from < 1) return errors.value;
  const place = context.text(value).indexOf(context.text(wanted), from - 1);
  return place < 0 ? errors.value : place + 1;
}

/** SEARCH: the same without regard to case, with the wildcards ? and *. */
function search([wanted = null, value = null, start = 1]: readonly Scalar[], context: CallContext): Scalar {
  const from = whole(start, context);
  if (from < 1) return errors.value;
  const pattern = wildcardPattern(context.text(wanted)).source.slice(1, -1);
  const text = context.text(value);
  const place = text.slice(from - 1).search(new RegExp(pattern, 'iu'));
  return place < 0 ? errors.value : place + from;
}

/** SUBSTITUTE: every occurrence, or only the n-th. */
function substitute(
  [value = null, wanted = null, replacement = null, nth]: readonly Scalar[],
  context: CallContext,
): Scalar {
  const text = context.text(value);
  const old = context.text(wanted);
  const fresh = context.text(replacement);
  if (old === '') return text;
  if (nth === undefined) return text.split(old).join(fresh);
  const count = whole(nth, context);
  if (count < 1) return errors.value;
  const parts = text.split(old);
  if (parts.length <= count) return text;
  return parts.slice(0, count).join(old) + fresh + parts.slice(count).join(old);
}

/** REPLACE: so many characters from a place on. */
function replace(
  [value = null, start = null, count = null, fresh = null]: readonly Scalar[],
  context: CallContext,
): Scalar {
  const from = whole(start, context);
  const length = whole(count, context);
  if (from < 1 || length < 0) return errors.value;
  const text = context.text(value);
  return text.slice(0, from - 1) + context.text(fresh) + text.slice(from - 1 + length);
}

/** Finding and replacing in text (Google Sheets function list, "Text"). */
export const textSearch: FunctionTable = {
  FIND: scalar(2, 3, find),
  SEARCH: scalar(2, 3, search),
  SUBSTITUTE: scalar(3, 4, substitute),
  REPLACE: scalar(4, 4, replace),
  EXACT: scalar(2, 2, ([left = null, right = null], context) => context.text(left) === context.text(right)),
};
