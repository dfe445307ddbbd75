import type { EventSpec } from '../../services/run/events';
import type { HostSession } from '../host-session';
import type { FinishedRun } from '../run-script';
import type { TriggerState } from '../run-state';

/** Names of the simple triggers, by what they fire on (G/guides/triggers). */
const simpleTriggers = { ON_OPEN: 'onOpen', ON_EDIT: 'onEdit' } as const;

/**
 * Fires everything that listens to what a person did: the simple trigger, then the installed ones,
 * each as an execution of its own. It ends with the first that throws.
 * @param session the book
 * @param on what happened
 * @param event what the functions are told
 * @param user who did it: a simple trigger runs as that person; by default the session's
 * @returns the runs, in order
 */
export function fireAll(
  session: HostSession,
  on: keyof typeof simpleTriggers,
  event: EventSpec,
  user: string = session.user,
): FinishedRun[] {
  const runs = [fireSimple(session, on, event, user)];
  const installed = session.state.triggers.filter((trigger) => trigger.event === on);
  for (const trigger of installed) {
    if (runs.some(({ report }) => !report.ok)) break;
    runs.push(fireInstalled(session, trigger, { ...event, triggerUid: trigger.id } as EventSpec));
  }
  return runs;
}

/** The simple trigger; a script without it does nothing but its top-level code. */
function fireSimple(
  session: HostSession,
  on: keyof typeof simpleTriggers,
  event: EventSpec,
  user: string,
): FinishedRun {
  const name = simpleTriggers[on];
  const as = { context: 'simple-trigger', triggerEvent: on, user } as const;
  return session.run({ kind: 'event', name, event, isOptional: true }, as);
}

/**
 * An installed trigger runs as whoever created it.
 * @param now the clock of this firing in milliseconds; by default the session's
 */
export function fireInstalled(
  session: HostSession,
  trigger: TriggerState,
  event: EventSpec,
  now?: number,
): FinishedRun {
  return session.run(
    { kind: 'event', name: trigger.handler, event },
    {
      context: 'installable-trigger',
      triggerEvent: trigger.event,
      user: trigger.createdBy,
      ...(now === undefined ? {} : { now }),
    },
  );
}
