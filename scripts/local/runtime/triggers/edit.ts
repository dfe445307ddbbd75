import type { BookModel, CellModel, RangeModel } from '../../model/book';
import type { EventSpec } from '../../services/run/events';
import type { EditedCells, PersonEdit } from '../../services/run/person-edit';
import { printReference } from '../../services/spreadsheet/a1';
import type { HostSession } from '../host-session';
import type { FinishedRun } from '../run-script';
import { eventText } from './event-text';
import { fireAll, fireInstalled } from './fire';

/** No script takes part when a person types. */
const noScript = { code: '', fileName: 'edit' };

/** A person's edit, and what it set off. */
export interface EditDone {
  /** The edit first, then the triggers that listened to it, in order, until one failed. */
  readonly runs: readonly FinishedRun[];
  /** What takes the edit back; null where it was refused, and nothing changed. */
  readonly undo: PersonEdit | null;
}

/**
 * A person's edit of a range, and what listens to edits and changes. Only what people do to the contents of
 * cells is told so: sorting, inserting and deleting rows are changes (onChange) and no edits.
 * @param session the book
 * @param edit what is done
 * @param user who does it; by default the session's
 * @returns null where there is no such range
 */
export function editCells(session: HostSession, edit: PersonEdit, user: string = session.user): EditDone | null {
  const before = session.book;
  const made = session.run({ kind: 'edit', edit }, { context: 'editor', script: noScript, user });
  if (made.outcome.kind === 'bad-selection') return null;
  if (!made.report.ok) return { runs: [made], undo: null };
  const edited = made.report.result as EditedCells;
  const a1 = printReference(tabName(session.book, edited), edited);
  const event: EventSpec = { kind: 'edit', a1, ...valuesOf(edited, before, session.book) };
  const undo: PersonEdit = { kind: 'put-back', a1, cells: cellsOf(before, edited) };
  return { runs: [made, ...tellListeners(session, event, user)], undo };
}

function tellListeners(session: HostSession, event: EventSpec, user: string): FinishedRun[] {
  const runs = fireAll(session, 'ON_EDIT', event, user);
  for (const trigger of session.state.triggers) {
    if (runs.some(({ report }) => !report.ok)) break;
    if (trigger.event !== 'ON_CHANGE') continue;
    runs.push(fireInstalled(session, trigger, { kind: 'change', changeType: 'EDIT', triggerUid: trigger.id }));
  }
  return runs;
}

function tabName({ sheets }: BookModel, { sheetId }: EditedCells): string {
  return sheets.find(({ id }) => id === sheetId)?.name ?? '';
}

function cellsOf({ sheets }: BookModel, { sheetId, row, column, rows, columns }: EditedCells): CellModel[][] {
  const cells = sheets.find(({ id }) => id === sheetId)?.cells;
  const cell = (down: number, right: number): CellModel => cells?.[row + down]?.[column + right] ?? { value: null };
  return Array.from({ length: rows }, (_row, down) => Array.from({ length: columns }, (_, right) => cell(down, right)));
}

/**
 * Events of several cells carry no value (G/guides/triggers/events). Of one cell that was pasted or undone no
 * page says so, but scripts in use fall back on the range there: it is told the harder way, without one.
 */
function valuesOf(edited: EditedCells, before: BookModel, after: BookModel) {
  if (edited.rows * edited.columns > 1 || !edited.isTyped) return {};
  const place: RangeModel = edited;
  const value = eventText(after, edited.sheetId, place);
  const oldValue = eventText(before, edited.sheetId, place);
  return { ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
}
