import type { DeskAnswer, DeskRequest } from '../protocol';

function isRecord(value: unknown): value is Body {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

type Body = Readonly<Partial<Record<string, unknown>>>;

/** How each kind of request is read; null where it lacks something. */
const readers = {
  choose: ({ handler, select }) => (isText(handler) && isText(select) ? { kind: 'choose', handler, select } : null),
  type: ({ a1, text }) => (isText(a1) && isText(text) ? { kind: 'type', a1, text } : null),
  paste: ({ a1, rows }) => (isText(a1) && isRows(rows) ? { kind: 'paste', a1, rows } : null),
  call: ({ name, args }) => (isText(name) && Array.isArray(args) ? { kind: 'call', name, args } : null),
} as const satisfies Record<DeskRequest['kind'], (body: Body) => DeskRequest | null>;

/** @returns what a page asks for; null where it is nothing that a person does */
export function readRequest(body: unknown): DeskRequest | null {
  if (!isRecord(body) || !isText(body['kind']) || !Object.hasOwn(readers, body['kind'])) return null;
  return readers[body['kind'] as keyof typeof readers](body);
}

function isRows(rows: unknown): rows is string[][] {
  return Array.isArray(rows) && rows.every((row) => Array.isArray(row) && row.every(isText));
}

/** @returns a person's answer; null where it is none */
export function readAnswer(body: unknown): DeskAnswer | null {
  if (!isRecord(body)) return null;
  const { id, button, text } = body;
  return typeof id === 'number' && isText(button) && isText(text) ? { id, button, text } : null;
}
