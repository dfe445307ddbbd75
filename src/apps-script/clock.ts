import { civilDate, type CivilDate } from '../domain/model/civil-date';
import { civilMoment } from '../domain/model/civil-moment';
import type { ClockService } from '../services/services';

/** The script's time zone, as the manifest sets it, is where Date's own fields are told. */
function dayOfDate(now: Date): CivilDate {
  const today = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new Error(`the clock says ${String(now)}`);
  return today;
}

export const clock: ClockService = {
  today: () => dayOfDate(new Date()),
  now: () => {
    const now = new Date();
    return civilMoment(dayOfDate(now), now.getHours(), now.getMinutes(), now.getSeconds());
  },
};
