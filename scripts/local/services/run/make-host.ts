import type { HostBridge } from '../../runtime/bridge';
import type { BookModel } from '../../model/book';
import type { RunInput } from '../../runtime/run-state';
import { exception } from '../exception';
import { endAfter } from '../expose';
import type { Host } from '../host';
import type { RunClock } from './run-clock';

/**
 * What all services of a run share.
 * @param bridge the way out
 * @param input what the run starts from
 * @param clock the run's clock
 * @param bookOf gives the book; by default the input's, which must then be there
 */
export function makeHost(
  bridge: HostBridge,
  input: RunInput,
  clock: RunClock,
  bookOf: () => BookModel = () => bookOfInput(input),
): Host {
  const calls = { reads: 0, writes: 0, fetches: 0, drive: 0, other: 0 };
  if (input.endsAfter !== undefined) endAfter(calls, input.endsAfter);
  return {
    bridge,
    input,
    get book() {
      return bookOf();
    },
    state: input.state,
    calls,
    output: { logs: [], toasts: [], alerts: [], dialogs: [], files: [], mails: [], menus: [] },
    now: () => clock.now(),
    sleep: (milliseconds) => {
      clock.sleep(milliseconds);
    },
    requireScope: (anyOf, call) => {
      assertScope(input.manifest.scopes, anyOf, call);
    },
  };
}

function bookOfInput({ book }: RunInput): BookModel {
  if (book === null) throw new Error('a run needs a book');
  return book;
}

/** Explicit scopes of the manifest are all a script will ever be granted (G/concepts/scopes). */
function assertScope(granted: readonly string[] | null, anyOf: readonly string[], call: string): void {
  if (granted === null || anyOf.some((scope) => granted.includes(scope))) return;
  const wanted = anyOf.length > 1 ? `(${anyOf.join(' || ')})` : anyOf.join('');
  throw exception(`Specified permissions are not sufficient to call ${call}. Required permissions: ${wanted}`);
}
