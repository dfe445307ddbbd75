import { types } from 'node:util';
import vm from 'node:vm';

/**
 * A context with the language and nothing else, as Apps Script's is before its services: no
 * timers, URL, TextEncoder, fetch, Buffer (platform.md §8). Promise callbacks run when a piece of
 * code has ended, within its time limit.
 */
export function bareContext(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY, { microtaskMode: 'afterEvaluate', name: 'apps-script' });
}

/** The code was stopped: it ran longer than it may. */
export class OvertimeError extends Error {}

/**
 * Runs code in a context for so long and no longer.
 * @param script compiled code
 * @param context where
 * @param milliseconds the limit
 * @returns the value of its last statement
 * @throws OvertimeError when it was stopped, else what the code throws
 */
export function runWithin(script: vm.Script, context: vm.Context, milliseconds: number): unknown {
  try {
    return script.runInContext(context, { timeout: Math.max(1, Math.ceil(milliseconds)) }) as unknown;
  } catch (error) {
    if (isTimeout(error)) throw new OvertimeError();
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return types.isNativeError(error) && (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
