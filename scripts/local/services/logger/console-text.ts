import { EnumValue } from '../spreadsheet/enum-value';
import { fieldsOf, ownText } from './object-parts';

const lineWidth = 72;
const maximumDepth = 2;
const maximumItems = 100;

/**
 * Text of console.log's arguments: texts as they are, "%s"-like placeholders filled, and objects
 * written as JavaScript would write them, since Apps Script's console prints as V8's other shells do.
 * @param values what was logged
 */
export function consoleText(values: readonly unknown[]): string {
  const [first, ...others] = values;
  if (typeof first !== 'string') return values.map(topLevelText).join(' ');
  const rest = [...others];
  const filled = rest.length === 0 ? first : first.replace(/%[sdifjoO%]/g, (place) => fillPlace(place, rest));
  return [filled, ...rest.map(topLevelText)].join(' ');
}

function fillPlace(place: string, values: unknown[]): string {
  if (place === '%%') return '%';
  if (values.length === 0) return place;
  const value = values.shift();
  if (place === '%s') return topLevelText(value);
  if (place === '%d' || place === '%f') return String(Number(value));
  if (place === '%i') return String(Math.trunc(Number(value)));
  return place === '%j' ? JSON.stringify(value) : inspect(value, 0, new Set());
}

function topLevelText(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, 0, new Set());
}

function inspect(value: unknown, depth: number, above: ReadonlySet<object>): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `[Function: ${value.name || '(anonymous)'}]`;
  if (Object.is(value, -0)) return '-0';
  return typeof value === 'object' && value !== null ? inspectObject(value, depth, above) : String(value);
}

function quoted(text: string): string {
  const escaped = text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n');
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replace(/'/g, "\\'")}'`;
}

function inspectObject(value: object, depth: number, above: ReadonlySet<object>): string {
  if (above.has(value)) return '[Circular *1]';
  if (value instanceof Date) return dateText(value);
  if (value instanceof EnumValue) return value.name();
  if (value instanceof Error || value instanceof RegExp) return String(value);
  if (depth > maximumDepth) return Array.isArray(value) ? '[Array]' : `[${className(value) || 'Object'}]`;
  const inner = new Set(above).add(value);
  const show = (item: unknown): string => inspect(item, depth + 1, inner);
  if (Array.isArray(value)) return inspectList('', value, show);
  if (value instanceof Map) return inspectMap(value, show);
  if (value instanceof Set) return bracketed(`Set(${value.size}) {`, Array.from(value, show), '}');
  return inspectFields(value, show);
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString();
}

function inspectList(prefix: string, items: readonly unknown[], show: (item: unknown) => string): string {
  const shown = items.slice(0, maximumItems).map(show);
  const left = items.length - shown.length;
  if (left > 0) shown.push(`... ${left} more item${left === 1 ? '' : 's'}`);
  return bracketed(`${prefix}[`, shown, ']');
}

function inspectMap(map: ReadonlyMap<unknown, unknown>, show: (item: unknown) => string): string {
  const pairs = Array.from(map, ([key, item]) => `${show(key)} => ${show(item)}`);
  return bracketed(`Map(${map.size}) {`, pairs, '}');
}

function inspectFields(value: object, show: (item: unknown) => string): string {
  const fields = fieldsOf(value);
  const own = fields.length === 0 ? ownText(value) : null;
  if (own !== null) return own;
  const written = fields.map(([key, item]) => `${/^[\w$]+$/.test(key) ? key : quoted(key)}: ${show(item)}`);
  const name = className(value);
  return bracketed(name === '' ? '{' : `${name} {`, written, '}');
}

/** Name of the class where it is none of the plain ones. */
function className(value: object): string {
  const maker = (Object.getPrototypeOf(value) as { constructor?: { name?: string } } | null)?.constructor;
  if (maker === undefined) return '[Object: null prototype]';
  return maker === Object || maker === Array ? '' : (maker.name ?? '');
}

/** On one line where it fits, else an item a line. */
function bracketed(open: string, items: readonly string[], close: string): string {
  if (items.length === 0) return open + close;
  const oneLine = `${open} ${items.join(', ')} ${close}`;
  if (oneLine.length <= lineWidth && !oneLine.includes('\n')) return oneLine;
  const lines = items.map((item) => `  ${item.replace(/\n/g, '\n  ')}`);
  return `${open}\n${lines.join(',\n')}\n${close}`;
}
