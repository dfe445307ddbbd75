import { nextDue } from '../../services/script/next-due';
import type { HostSession } from '../host-session';
import type { TriggerState } from '../run-state';
import { fireInstalled } from './fire';

/** Beyond this many firings a script is taken never to come to rest. */
const maximumFirings = 10_000;

/** What a round of clock triggers came to. */
export interface TickResult {
  readonly fired: number;
  /** Whether it stopped at the most firings allowed, with triggers still due. */
  readonly isCapped: boolean;
  readonly failed: TriggerState | null;
}

/** A clock trigger that will fire at `due`. */
type DueTrigger = TriggerState & { readonly due: number };

/**
 * Fires each clock trigger that is due at the session's time, once. One that throws keeps none of the
 * others from firing, nor itself from its next time: only its effects are left out.
 * @returns how many fired and the first that failed
 */
export function fireDue(session: HostSession): TickResult {
  const { now } = session;
  const due = upcoming(session).filter((trigger) => trigger.due <= now);
  return fireEach(session, due, () => now);
}

/**
 * Fires clock triggers one after the other, moving the clock to each one's time, until none is left.
 * @returns as fireDue; a script that never deletes a recurring trigger ends at the cap
 */
export function fireUntilIdle(session: HostSession, most: number = maximumFirings): TickResult {
  let clock = session.now;
  let fired = 0;
  for (let [trigger] = upcoming(session); trigger !== undefined; [trigger] = upcoming(session)) {
    if (fired === most) return { fired, isCapped: true, failed: null };
    clock = Math.max(clock, trigger.due);
    const result = fireEach(session, [trigger], () => clock);
    fired += result.fired;
    if (result.failed !== null) return { ...result, fired };
  }
  return { fired, isCapped: false, failed: null };
}

/** Clock triggers that will still fire, soonest first. */
function upcoming(session: HostSession): DueTrigger[] {
  const pending = session.state.triggers.filter((trigger): trigger is DueTrigger => trigger.due !== null);
  return pending.sort((one, other) => one.due - other.due);
}

function fireEach(session: HostSession, triggers: readonly DueTrigger[], clock: () => number): TickResult {
  let fired = 0;
  let failed: TriggerState | null = null;
  for (const trigger of triggers) {
    if (!session.state.triggers.some(({ id }) => id === trigger.id)) continue;
    const at = clock();
    const event = { kind: 'clock', at, triggerUid: trigger.id } as const;
    if (fireInstalled(session, trigger, event, at).report.ok) fired += 1;
    else failed ??= trigger;
    session.reschedule(trigger.id, nextDue(trigger, at));
  }
  return { fired, isCapped: false, failed };
}
