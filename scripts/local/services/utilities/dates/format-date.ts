import { dayNames, monthNames, parsePattern } from './pattern';
import { zoneName, zoneOffset } from './zone';

const day = 86_400_000;

/** What a field is printed from: `local` shows the zone's clock through its UTC getters. */
interface Moment {
  readonly local: Date;
  readonly instant: number;
  readonly zone: string;
  readonly offset: number;
}

type Printer = (moment: Moment, count: number) => string;

/** How each letter prints (Java's SimpleDateFormat, English of the United States). */
const printers: Readonly<Record<string, Printer>> = {
  G: ({ local }) => (local.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: ({ local }, count) => year(eraYear(local.getUTCFullYear()), count),
  Y: ({ local }, count) => year(weekYear(local), count),
  M: ({ local }, count) => month(local.getUTCMonth(), count),
  L: ({ local }, count) => month(local.getUTCMonth(), count),
  w: ({ local }, count) => padded(weekOfYear(local), count),
  W: ({ local }, count) => padded(weekOf(local.getUTCDate() - 1, local.getUTCDay()), count),
  D: ({ local }, count) => padded(dayOfYear(local) + 1, count),
  d: ({ local }, count) => padded(local.getUTCDate(), count),
  F: ({ local }, count) => padded(Math.ceil(local.getUTCDate() / 7), count),
  E: ({ local }, count) => shortened(dayNames[local.getUTCDay()] ?? '', count),
  u: ({ local }, count) => padded(local.getUTCDay() || 7, count),
  a: ({ local }) => (local.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: ({ local }, count) => padded(local.getUTCHours(), count),
  k: ({ local }, count) => padded(local.getUTCHours() || 24, count),
  K: ({ local }, count) => padded(local.getUTCHours() % 12, count),
  h: ({ local }, count) => padded(local.getUTCHours() % 12 || 12, count),
  m: ({ local }, count) => padded(local.getUTCMinutes(), count),
  s: ({ local }, count) => padded(local.getUTCSeconds(), count),
  S: ({ local }, count) => padded(local.getUTCMilliseconds(), count),
  z: ({ zone, instant }, count) => zoneName(zone, instant, count >= 4 ? 'long' : 'short'),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, count) => isoOffset(offset, count),
};

/**
 * Utilities.formatDate.
 * @param instant milliseconds since 1970
 * @param zone an IANA name or an offset
 * @param pattern of Java's SimpleDateFormat; month and day names come out in English
 * @returns the text; throws the live message for an unknown zone, and for letters without meaning
 */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, instant);
  const moment: Moment = { local: new Date(instant + offset), instant, zone, offset };
  const texts = parsePattern(pattern).map((part) =>
    part.kind === 'text' ? part.text : (printers[part.letter]?.(moment, part.count) ?? ''),
  );
  return texts.join('');
}

function padded(value: number, count: number): string {
  return String(value).padStart(count, '0');
}

function eraYear(fullYear: number): number {
  return fullYear > 0 ? fullYear : 1 - fullYear;
}

/** Two letters cut the year to two digits; any other number pads it. */
function year(value: number, count: number): string {
  return count === 2 ? padded(value % 100, 2) : padded(value, count);
}

function month(index: number, count: number): string {
  return count < 3 ? padded(index + 1, count) : shortened(monthNames[index] ?? '', count);
}

function shortened(name: string, count: number): string {
  return count >= 4 ? name : name.slice(0, 3);
}

function dayOfYear(local: Date): number {
  return Math.floor((local.getTime() - yearStart(local.getUTCFullYear())) / day);
}

function yearStart(fullYear: number): number {
  return new Date(0).setUTCFullYear(fullYear, 0, 1);
}

/** Weeks begin on Sunday, and the first one is that of the first day. */
function weekOf(daysBefore: number, weekday: number): number {
  return Math.floor((daysBefore + 6 - weekday) / 7) + 1;
}

function weekYear(local: Date): number {
  return weekBelongsToNextYear(local) ? local.getUTCFullYear() + 1 : local.getUTCFullYear();
}

function weekOfYear(local: Date): number {
  return weekBelongsToNextYear(local) ? 1 : weekOf(dayOfYear(local), local.getUTCDay());
}

/** Whether 1 January falls in the same week. */
function weekBelongsToNextYear(local: Date): boolean {
  const saturday = new Date(local.getTime() + (6 - local.getUTCDay()) * day);
  return saturday.getUTCFullYear() > local.getUTCFullYear();
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.abs(Math.trunc(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${colon}${padded(minutes % 60, 2)}`;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 2 ? '' : ':');
}
