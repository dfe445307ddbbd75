import type { Caller } from '../entry-points';
import { isSheetOpen } from './sheet-open';

/** What Google's servers pass to a trigger's function; a visitor may pass anything that is plain data. */
export interface TriggerEvent {
  readonly source?: unknown;
  readonly triggerUid?: unknown;
}

/** How each caller is told from a visitor who calls by name, by what no visitor can have. */
const isCalledBy = {
  editor: isSheetOpen,
  // Objects of Google's have methods, and a web page can send none (platform.md §5).
  'simple-trigger': (_, event) => isLive(event?.source) || isSheetOpen(),
  'time-trigger': (entry, event) => isOwnTrigger(entry, event?.triggerUid),
  'web-visitor': () => true,
} as const satisfies Record<Caller, (entry: string, event: TriggerEvent | undefined) => boolean>;

/** @returns whether a function was started by the caller that it is for */
export function isCalled(entry: string, by: Caller, event: TriggerEvent | undefined): boolean {
  return isCalledBy[by](entry, event);
}

function isLive(source: unknown): boolean {
  return typeof source === 'object' && source !== null && typeof Reflect.get(source, 'getId') === 'function';
}

/** A trigger's number is told to nobody but Google's servers and the script itself. */
function isOwnTrigger(handler: string, uid: unknown): boolean {
  return ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === handler && trigger.getUniqueId() === uid,
  );
}
