import type { CallCounts } from '../runtime/run-state';
import { exception } from './exception';
import { overtimeMessage } from './run/run-clock';

/** How a method of a service is counted; 'local' answers from the object itself and costs no call. */
export type CallKind = keyof CallCounts | 'local';

/** Says how each call of a class is counted. */
export type CallKindOf = (className: string, method: string) => CallKind;

const targets = new WeakMap<object, object>();
const classNames = new WeakMap<object, string>();

/** Calls that are left to an execution that is to be ended from outside. */
const callsLeft = new WeakMap<CallCounts, number>();

/**
 * Ends an execution after so many calls, as Google's servers end one that takes too long: the next call throws, and so does
 * every one after it, whatever the script does about that.
 */
export function endAfter(counted: CallCounts, calls: number): void {
  callsLeft.set(counted, calls);
}

/** What the host does itself is no call of the script, and is not ended. */
export function withoutEnd<T>(counted: CallCounts, action: () => T): T {
  const left = callsLeft.get(counted);
  callsLeft.delete(counted);
  try {
    return action();
  } finally {
    if (left !== undefined) callsLeft.set(counted, left);
  }
}

function spendCall(counted: CallCounts): void {
  const left = callsLeft.get(counted);
  if (left === undefined) return;
  if (left <= 0) throw exception(overtimeMessage);
  callsLeft.set(counted, left - 1);
}

/** What members every wrapped object answers, implemented or not, as any JavaScript object would. */
const inherited = new Set(['constructor', 'toJSON', 'then', 'toString', 'valueOf', 'hasOwnProperty']);

/**
 * The object behind a wrapped one, for a service that is handed another service's object.
 * @param wrapped what a script passed
 * @param type the class expected
 * @returns the implementation, or null where it is something else
 */
export function reveal<T extends object>(wrapped: unknown, type: abstract new (...args: never[]) => T): T | null {
  const target = typeof wrapped === 'object' && wrapped !== null ? (targets.get(wrapped) ?? wrapped) : null;
  return target instanceof type ? target : null;
}

/** @returns the class under which a value was handed to a script, or null where it is no service's object */
export function exposedClass(value: object): string | null {
  return classNames.get(value) ?? null;
}

/**
 * Wraps a service object so that a script sees only what is implemented: any other name throws,
 * naming itself, instead of being quietly undefined. Each call is counted in the ledger.
 * @param className the name a person knows, such as "Range"
 * @param target the object that implements it
 * @param counted calls so far, added to
 * @param kindOf the ledger's table
 * @returns the guarded object, of the same type
 */
export function expose<T extends object>(className: string, target: T, counted: CallCounts, kindOf: CallKindOf): T {
  const wrapped: T = new Proxy(target, {
    get: (object, name, receiver) => {
      if (name === 'toString' && Reflect.get(object, name) === Object.prototype.toString) return () => className;
      if (typeof name === 'symbol' || inherited.has(name)) return Reflect.get(object, name) as unknown;
      if (!(name in object) || name.startsWith('_'))
        throw new Error(`local host: ${className}.${name} is not implemented`);
      const member: unknown = Reflect.get(object, name, object);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const kind = kindOf(className, name);
        if (kind !== 'local') {
          spendCall(counted);
          counted[kind] += 1;
        }
        const result: unknown = Reflect.apply(member, object, args);
        return scriptResult(result, object, receiver);
      };
    },
    set: (_object, name) => {
      throw new Error(`local host: ${className}.${String(name)} cannot be set`);
    },
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  targets.set(wrapped, target);
  classNames.set(wrapped, className);
  return wrapped;
}

/**
 * What a script gets from a call: itself for chaining, and null from a method that answers nothing,
 * as the live services do (gas-fakes' test/teststores.js, which runs live too).
 */
function scriptResult(result: unknown, target: object, wrapped: unknown): unknown {
  return result === target ? wrapped : (result ?? null);
}
