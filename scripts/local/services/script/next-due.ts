import type { ClockSchedule, TriggerState } from '../../runtime/run-state';
import { instantOf, wallClockAt, type WallClock } from './zone-time';

/**
 * When a clock trigger is due after it fired. The live service fires within a quarter of an hour
 * or an hour of the time asked for; here it is that time exactly.
 * @param trigger a CLOCK trigger that just fired at `firedAt` (milliseconds)
 * @returns the next time, or null: it fires no more, though it still counts until it is deleted
 */
export function nextDue(trigger: TriggerState, firedAt: number): number | null {
  if (trigger.schedule !== undefined) return nextOfSchedule(trigger.schedule, firedAt, false);
  if (trigger.everyMs === null) return null;
  const late = Math.max(0, firedAt - (trigger.due ?? firedAt));
  return (trigger.due ?? firedAt) + (Math.floor(late / trigger.everyMs) + 1) * trigger.everyMs;
}

/**
 * @param schedule in wall-clock terms
 * @param after milliseconds; the answer is later than this
 * @param isFirst the first firing comes at the first fitting time, not a whole interval later
 */
export function nextOfSchedule(schedule: ClockSchedule, after: number, isFirst: boolean): number {
  const today = { ...wallClockAt(after, schedule.timeZone), hour: schedule.hour, minute: schedule.minute };
  const candidates = schedule.kind === 'month-day' ? monthDays(schedule, today) : days(schedule, today, isFirst);
  const instants = candidates.map((clock) => instantOf(clock, schedule.timeZone));
  return instants.find((instant) => instant > after) ?? after;
}

/** The coming days that fit, soonest first. */
function days({ kind, every, weekDay }: ClockSchedule, today: WallClock, isFirst: boolean): WallClock[] {
  const step = kind === 'weeks' ? 7 * every : every;
  const shift = kind === 'weeks' && weekDay !== undefined ? (weekDay - weekDayOf(today) + 7) % 7 : 0;
  const [first, repeat] = isFirst ? [shift, kind === 'weeks' ? 7 : 1] : [shift === 0 ? step : shift, step];
  return [first, first + repeat].map((added) => ({ ...today, day: today.day + added }));
}

/** That day of this month and of the next ones; months without it are passed over. */
function monthDays({ monthDay = 1 }: ClockSchedule, today: WallClock): WallClock[] {
  const months = [0, 1, 2, 3].map((added) => ({ ...today, month: today.month + added, day: monthDay }));
  return months.filter(({ year, month, day }) => new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day);
}

/** 1 is Monday, 7 Sunday. */
function weekDayOf({ year, month, day }: WallClock): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
