import type { RangeModel } from '../../model/book';
import type { EventSpec } from '../../services/run/events';
import type { HostSession } from '../host-session';
import { eventText } from './event-text';
import { fireAll, fireInstalled } from './fire';

/** What the sandbox tells of the cells that were typed into. */
type EditedRange = RangeModel & { readonly sheetId: number };

/** No script takes part when a person types. */
const noScript = { code: '', fileName: 'edit' };

/**
 * A person's edit: types into the range, then fires what listens to edits and changes.
 * @param session the book
 * @param a1 with its tab; several cells are all given the same value
 * @param text as typed; an empty one clears
 * @returns whether there is such a range; what went wrong otherwise is in the session's report
 */
export function editCells(session: HostSession, a1: string, text: string): boolean {
  const before = session.book;
  const typed = session.run({ kind: 'type', a1, text }, { context: 'editor', script: noScript });
  if (typed.outcome.kind === 'bad-selection') return false;
  if (typed.report.ok) tellListeners(session, typed.report.result as EditedRange, a1, before);
  return true;
}

function tellListeners(session: HostSession, edited: EditedRange, a1: string, before: HostSession['book']): void {
  const event: EventSpec = { kind: 'edit', a1, ...valuesOf(edited, before, session.book) };
  if (fireAll(session, 'ON_EDIT', event).some(({ report }) => !report.ok)) return;
  const listening = session.state.triggers.filter((trigger) => trigger.event === 'ON_CHANGE');
  listening.every((trigger) => {
    const change: EventSpec = { kind: 'change', changeType: 'EDIT', triggerUid: trigger.id };
    return fireInstalled(session, trigger, change).report.ok;
  });
}

/** Events of several cells carry no value (G/guides/triggers/events). */
function valuesOf(edited: EditedRange, before: HostSession['book'], after: HostSession['book']) {
  if (edited.rows * edited.columns > 1) return {};
  const value = eventText(after, edited.sheetId, edited);
  const oldValue = eventText(before, edited.sheetId, edited);
  return { ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
}
