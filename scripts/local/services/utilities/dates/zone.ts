import { exception } from '../../exception';

const minute = 60_000;

/** Making one costs about a millisecond, and columns of dates ask for the same zone again and again. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Java's short names that Intl does not know. */
const javaNames: Readonly<Record<string, string | undefined>> = {
  PST: 'America/Los_Angeles',
  CST: 'America/Chicago',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
};

/** "GMT-06:00", "UTC+1", "-0600": Java accepts hours with or without minutes. */
const fixedOffset = /^(?:GMT|UTC|Z)?(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/;

/**
 * How far a zone's clocks are ahead of UTC.
 * @param zone an IANA name ("America/Mexico_City") or an offset ("GMT-6")
 * @param instant milliseconds since 1970
 * @returns milliseconds, negative in America; throws the live message where the zone is unknown
 */
export function zoneOffset(zone: unknown, instant: number): number {
  if (typeof zone !== 'string' || zone === '') throw invalidZone();
  const fixed = fixedOffset.exec(zone);
  if (fixed !== null) return offsetOf(fixed[1], fixed[2], fixed[3]);
  const wholeSecond = Math.floor(instant / 1000) * 1000;
  return localMillis(formatterOf(zone), wholeSecond) - wholeSecond;
}

/**
 * @param sign "-" or anything else
 * @param hours digits
 * @param minutes digits
 * @returns the offset in milliseconds
 */
export function offsetOf(sign = '+', hours = '0', minutes = '0'): number {
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
}

/**
 * The instant at which a zone's clocks show a given time.
 * @param zone as in zoneOffset
 * @param local that time, as if it were UTC, in milliseconds since 1970
 * @returns milliseconds since 1970; of a time that clocks skip or repeat, the later or the earlier one, as Java does
 */
export function instantOf(zone: unknown, local: number): number {
  const before = zoneOffset(zone, local - 24 * 60 * minute);
  const candidate = local - before;
  return zoneOffset(zone, candidate) === before ? candidate : local - zoneOffset(zone, local - zoneOffset(zone, local));
}

/**
 * @param zone as in zoneOffset
 * @param instant milliseconds since 1970
 * @param length "CST" or "Central Standard Time"
 * @returns the zone's name in English at that moment
 */
export function zoneName(zone: string, instant: number, length: 'short' | 'long'): string {
  if (fixedOffset.test(zone)) return zone.startsWith('G') || zone.startsWith('U') ? zone : `GMT${zone}`;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: javaNames[zone] ?? zone,
    timeZoneName: length,
  }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const formatter = newFormatter(zone);
  formatters.set(zone, formatter);
  return formatter;
}

function newFormatter(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: javaNames[zone] ?? zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw invalidZone();
  }
}

function invalidZone(): Error {
  return exception('Invalid argument: timeZone. Should be of type: String');
}

/** What the zone's clocks show, as if it were UTC. */
function localMillis(formatter: Intl.DateTimeFormat, instant: number): number {
  const fields: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(instant)) fields[type] = value;
  const field = (name: string) => Number(fields[name] ?? 0);
  const year = fields['era'] === 'BC' ? 1 - field('year') : field('year');
  const date = new Date(0);
  date.setUTCFullYear(year, field('month') - 1, field('day'));
  date.setUTCHours(field('hour'), field('minute'), field('second'));
  return date.getTime();
}
