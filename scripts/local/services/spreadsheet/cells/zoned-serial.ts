const dayMs = 86_400_000;
/** 1 January 1970 as a serial number: days since 30 December 1899. */
const epochSerial = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * What a sheet stores for a date: the wall clock of the spreadsheet's zone as days since 30 December 1899.
 * @param date an instant
 * @param timeZone an IANA name
 */
export function serialInZone(date: Date, timeZone: string): number {
  const instant = date.getTime();
  return fromDays((instant + zoneOffset(instant, timeZone)) / dayMs);
}

/**
 * The instant at which the wall clock of the spreadsheet's zone shows a stored date.
 * @param serial days since 30 December 1899
 * @param timeZone an IANA name
 */
export function dateInZone(serial: number, timeZone: string): Date {
  const wall = Math.round((serial - epochSerial) * dayMs);
  const guess = wall - zoneOffset(wall, timeZone);
  return new Date(wall - zoneOffset(guess, timeZone));
}

function fromDays(days: number): number {
  return days + epochSerial;
}

/** No zone has moved its clocks since 1970 but at a quarter of an hour. */
const quarterMs = 15 * 60 * 1000;

/** By zone and quarter: the cells of a log are of few hours. */
const knownOffsets = new Map<string, number>();

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
function zoneOffset(instant: number, timeZone: string): number {
  if (instant < 0) return offsetAt(instant, timeZone);
  const quarter = Math.floor(instant / quarterMs);
  const key = `${timeZone} ${quarter}`;
  const offset = knownOffsets.get(key) ?? offsetAt(quarter * quarterMs, timeZone);
  knownOffsets.set(key, offset);
  return offset;
}

function offsetAt(instant: number, timeZone: string): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  const parts = formatter(timeZone).formatToParts(seconds);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = new Date(0);
  wall.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'));
  return wall.getTime() - seconds;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}
