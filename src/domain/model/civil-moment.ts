import { formatShortDate, type CivilDate } from './civil-date';

/** A day and hour of the spreadsheet's zone, "2023-06-09T13:05:00": text, so that moments sort as they stand. */
export type CivilMoment = string & { readonly __civilMoment: true };

const two = (number: number): string => String(number).padStart(2, '0');

/** @returns the moment of that day at that hour of 24 */
export function civilMoment(day: CivilDate, hour: number, minute: number, second: number): CivilMoment {
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}` as CivilMoment;
}

/** @returns the day of a moment */
export function dayOf(moment: CivilMoment): CivilDate {
  return moment.slice(0, 10) as CivilDate;
}

/** @returns the moment as people read it, to the minute: "09/06/2023 13:05" */
export function formatShortMoment(moment: CivilMoment): string {
  return `${formatShortDate(dayOf(moment))} ${moment.slice(11, 16)}`;
}
