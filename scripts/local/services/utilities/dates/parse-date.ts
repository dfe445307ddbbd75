import { exception } from '../../exception';
import { dayNames, monthNames, parsePattern, type PatternPart } from './pattern';
import { instantOf, offsetOf } from './zone';

/** What has been read so far; absent fields keep what a date of 1970 has. */
interface Fields {
  year: number;
  month: number;
  date: number;
  dayOfYear: number | null;
  hour: number;
  minute: number;
  second: number;
  milliseconds: number;
  afternoon: boolean | null;
  beforeChrist: boolean;
  offset: number | null;
}

/** Reads one field at a place of the text; tells how long it was, or null where it is not there. */
type Reader = (text: string, fields: Fields, count: number, widest: number, now: number) => number | null;

const readers: Readonly<Record<string, Reader>> = {
  G: word(['AD', 'BC'], (fields, index) => (fields.beforeChrist = index === 1)),
  y: readYear,
  Y: readYear,
  M: readMonth,
  L: readMonth,
  D: number((fields, value) => (fields.dayOfYear = value)),
  d: number((fields, value) => (fields.date = value)),
  E: readDayName,
  u: number(() => undefined),
  F: number(() => undefined),
  w: number(() => undefined),
  W: number(() => undefined),
  a: word(['AM', 'PM'], (fields, index) => (fields.afternoon = index === 1)),
  H: number((fields, value) => (fields.hour = value)),
  k: number((fields, value) => (fields.hour = value === 24 ? 0 : value)),
  K: number((fields, value) => (fields.hour = value)),
  h: number((fields, value) => (fields.hour = value === 12 ? 0 : value)),
  m: number((fields, value) => (fields.minute = value)),
  s: number((fields, value) => (fields.second = value)),
  S: number((fields, value) => (fields.milliseconds = value)),
  z: readZone,
  Z: readZone,
  X: readZone,
};

/**
 * Utilities.parseDate: leniently, as Java's SimpleDateFormat; what follows the date is ignored.
 * @param text what to read
 * @param zone an IANA name or an offset, for texts that name none
 * @param pattern of SimpleDateFormat
 * @param now the run's clock, in milliseconds, which decides the century of two-digit years
 * @returns milliseconds since 1970; throws where the text is not as the pattern says
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): number {
  const fields: Fields = { ...firstOf1970 };
  const parts = parsePattern(pattern);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const length = readPart(part, parts[index + 1], text.slice(at), fields, now);
    if (length === null) throw exception(`Unparseable date: "${text}"`);
    at += length;
  }
  const local = localMillis(fields);
  return fields.offset === null ? instantOf(zone, local) : local - fields.offset;
}

const firstOf1970: Fields = {
  year: 1970,
  month: 0,
  date: 1,
  dayOfYear: null,
  hour: 0,
  minute: 0,
  second: 0,
  milliseconds: 0,
  afternoon: null,
  beforeChrist: false,
  offset: null,
};

function readPart(
  part: PatternPart,
  next: PatternPart | undefined,
  text: string,
  fields: Fields,
  now: number,
): number | null {
  if (part.kind === 'text') return text.startsWith(part.text) ? part.text.length : null;
  // Digits that touch another field's digits belong to it beyond the letters written.
  const widest = next?.kind === 'field' ? part.count : Number.POSITIVE_INFINITY;
  const spaces = /^\s*/.exec(text)?.[0].length ?? 0;
  const length = readers[part.letter]?.(text.slice(spaces), fields, part.count, widest, now) ?? null;
  return length === null ? null : spaces + length;
}

function number(keep: (fields: Fields, value: number) => void): Reader {
  return (text, fields, _count, widest) => {
    const digits = leadingDigits(text, widest);
    if (digits === '') return null;
    keep(fields, Number(digits));
    return digits.length;
  };
}

function word(words: readonly string[], keep: (fields: Fields, index: number) => void): Reader {
  return (text, fields) => {
    const index = words.findIndex((candidate) => text.slice(0, candidate.length).toUpperCase() === candidate);
    if (index < 0) return null;
    keep(fields, index);
    return words[index]?.length ?? null;
  };
}

function leadingDigits(text: string, widest: number): string {
  return (/^\d+/.exec(text)?.[0] ?? '').slice(0, widest);
}

/** "yy" with exactly two digits means within 80 years before and 20 after now. */
function readYear(text: string, fields: Fields, count: number, widest: number, now: number): number | null {
  const digits = leadingDigits(text, widest);
  if (digits === '') return null;
  fields.year = count <= 2 && digits.length === 2 ? nearYear(Number(digits), now) : Number(digits);
  return digits.length;
}

function nearYear(twoDigits: number, now: number): number {
  const oldest = new Date(now).getUTCFullYear() - 80;
  return oldest + ((((twoDigits - oldest) % 100) + 100) % 100);
}

function readMonth(text: string, fields: Fields, count: number, widest: number): number | null {
  if (count >= 3) return readName(text, monthNames, (index) => (fields.month = index));
  const digits = leadingDigits(text, widest);
  if (digits === '') return null;
  fields.month = Number(digits) - 1;
  return digits.length;
}

function readDayName(text: string): number | null {
  return readName(text, dayNames, () => undefined);
}

/** Long or short, in any case. */
function readName(text: string, names: readonly string[], keep: (index: number) => void): number | null {
  const lower = text.toLowerCase();
  const index = names.findIndex((name) => lower.startsWith(name.slice(0, 3).toLowerCase()));
  const name = names[index];
  if (name === undefined) return null;
  keep(index);
  return lower.startsWith(name.toLowerCase()) ? name.length : 3;
}

function readZone(text: string, fields: Fields): number | null {
  const match = /^(?:(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?|Z|GMT|UTC)/i.exec(text);
  if (match === null) return null;
  fields.offset = offsetOf(match[1], match[2], match[3]);
  return match[0].length;
}

function localMillis(fields: Fields): number {
  const date = new Date(0);
  const year = fields.beforeChrist ? 1 - fields.year : fields.year;
  if (fields.dayOfYear === null) date.setUTCFullYear(year, fields.month, fields.date);
  else date.setUTCFullYear(year, 0, fields.dayOfYear);
  const hour = fields.hour + (fields.afternoon === true && fields.hour < 12 ? 12 : 0);
  return date.setUTCHours(hour, fields.minute, fields.second, fields.milliseconds);
}
