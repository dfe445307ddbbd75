/** Days from 30 December 1899, the day 0 of Sheets, to 1 January 1970. */
const epochSerial = 25_569;
export const dayMs = 86_400_000;

/** A moment on the clock of the wall, month from 1 to 12. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/**
 * @param year full, month from 1 and day from 1; either may overflow, as in DATE(2023, 14, 0)
 * @returns days since 30 December 1899
 */
export function serialOfDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayMs + epochSerial;
}

/** @param serial days since 30 December 1899, rounded to the millisecond @returns what a clock on the wall shows */
export function wallTimeOf(serial: number): WallTime {
  const date = new Date(Math.round((serial - epochSerial) * dayMs));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

/**
 * @param date a moment; its wall-clock time in the process's own time zone is what counts
 * @returns its serial number: days since 30 December 1899, the time of day as a fraction
 */
export function serialOfDate(date: Date): number {
  const wall = new Date(0);
  wall.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  wall.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return wall.getTime() / dayMs + epochSerial;
}

/**
 * @param serial days since 30 December 1899, exact to the millisecond
 * @returns the moment with that wall-clock time in the process's time zone. A time that a change of
 *   the clocks skips moves on by what was skipped; of one that occurs twice it is the first.
 */
export function dateOfSerial(serial: number): Date {
  const { year, month, day, hour, minute, second, millisecond } = wallTimeOf(serial);
  const date = new Date(2000, 0, 1);
  // Years below 100 would be read as 19xx by the constructor, and a date set before its hour could fall in a gap.
  date.setFullYear(year, month - 1, day);
  date.setHours(hour, minute, second, millisecond);
  return date;
}
