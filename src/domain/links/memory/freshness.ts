import { dateParts } from '../../model/civil-date';
import { dayOf, type CivilMoment } from '../../model/civil-moment';

/** Hours for which a verdict is taken as it is, unless someone asks for another visit. */
const freshHours = 24;

/** Hours since 1970 in the spreadsheet's own zone, which is all that comparing two of its moments needs. */
function hoursOf(moment: CivilMoment): number {
  const { year, month, day } = dateParts(dayOf(moment));
  const [hour = 0, minute = 0] = moment.slice(11).split(':').map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) / 3_600_000;
}

/** @returns whether what was seen then still stands now; a moment yet to come, as after a wrong clock, does not */
export function isFresh(checkedAt: CivilMoment, now: CivilMoment): boolean {
  const age = hoursOf(now) - hoursOf(checkedAt);
  return age >= 0 && age < freshHours;
}
