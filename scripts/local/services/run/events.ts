import { exception } from '../exception';
import type { Host } from '../host';
import { authModes } from '../script';
import { makeUser } from '../session';

/** What happened, as told from outside; the objects a script gets are made of it in its own realm. */
export type EventSpec =
  | { readonly kind: 'open'; readonly triggerUid?: string }
  | {
      readonly kind: 'edit';
      /** With its tab, such as "'Reporte 3'!F14". */
      readonly a1: string;
      /** Both absent where several cells were edited (G/guides/triggers/events). */
      readonly value?: string;
      readonly oldValue?: string;
      readonly triggerUid?: string;
    }
  | { readonly kind: 'change'; readonly changeType: string; readonly triggerUid?: string }
  | { readonly kind: 'clock'; readonly at: number; readonly triggerUid: string }
  | { readonly kind: 'get'; readonly queryString: string; readonly pairs: readonly (readonly [string, string])[] };

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The event object that a trigger's function gets (G/guides/triggers/events).
 * @param host the run
 * @param book the spreadsheet as exposed
 * @param event what happened
 * @throws the live message for a reserved web parameter
 */
export function makeEvent(host: Host, book: Book, event: EventSpec): object {
  if (event.kind === 'get') return webEvent(event);
  const authMode = host.input.context === 'simple-trigger' ? authModes.LIMITED : authModes.FULL;
  const uid = event.triggerUid === undefined ? {} : { triggerUid: event.triggerUid };
  if (event.kind === 'clock') return { authMode, ...clockFields(event.at), ...uid };
  const common = { authMode, source: book, user: makeUser(host, host.input.user), ...uid };
  if (event.kind === 'open') return common;
  if (event.kind === 'change') return { ...common, changeType: event.changeType };
  const { value, oldValue } = event;
  const values = { ...(value === undefined ? {} : { value }), ...(oldValue === undefined ? {} : { oldValue }) };
  return { ...common, range: book.getRange(event.a1), ...values };
}

/** Clock events tell the time in UTC. */
function clockFields(at: number): object {
  const date = new Date(at);
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.ceil(((at - newYear) / 86_400_000 + 1) / 7),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** The request of doGet (https://developers.google.com/apps-script/guides/web). */
function webEvent({ queryString, pairs }: EventSpec & { kind: 'get' }): object {
  const reserved = pairs.find(([name]) => name === 'c' || name === 'sid');
  if (reserved !== undefined) throw exception(`HTTP 405: the parameter "${reserved[0]}" is reserved`);
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of pairs) (parameters[name] ??= []).push(value);
  const parameter = Object.fromEntries(Object.entries(parameters).map(([name, [first = '']]) => [name, first]));
  return { parameter, parameters, queryString, contextPath: '', contentLength: -1 };
}
