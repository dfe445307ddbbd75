import type { ClockSchedule, TriggerState } from '../../runtime/run-state';
import type { Documented } from '../documented';
import { exception } from '../exception';
import { enumName, serviceEnum } from '../spreadsheet/enum-value';
import { nextOfSchedule } from './next-due';
import { instantOf, isTimeZone } from './zone-time';

export const weekDays = serviceEnum(['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']);

const minuteSteps = [1, 5, 10, 15, 30];
const hourMs = 3_600_000;

/** What a finished builder asks for; id and creator are added by whoever keeps the triggers. */
export type NewTrigger = Omit<TriggerState, 'id' | 'createdBy'>;

/** What the builders need of the run. */
export interface TriggerDesk {
  readonly now: () => number;
  readonly timeZone: string;
  /** Stores the trigger and hands out its object; throws when there are too many. */
  readonly install: (trigger: NewTrigger) => object;
}

/** A trigger on the spreadsheet in the making. */
export class SpreadsheetTriggerBuilder implements Documented<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  'onChange' | 'onEdit' | 'onFormSubmit' | 'onOpen'
> {
  private event: TriggerState['event'] | null = null;

  constructor(
    private readonly handler: string,
    private readonly desk: TriggerDesk,
  ) {}

  onChange(): this {
    return this.on('ON_CHANGE');
  }

  onEdit(): this {
    return this.on('ON_EDIT');
  }

  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }

  onOpen(): this {
    return this.on('ON_OPEN');
  }

  create(): object {
    if (this.event === null) throw exception('The event type for the trigger was not specified.');
    return this.desk.install({ handler: this.handler, event: this.event, due: null, everyMs: null });
  }

  private on(event: TriggerState['event']): this {
    this.event = event;
    return this;
  }
}

/** When a clock trigger fires: once at an instant, every so often, or by the calendar. */
type Frequency =
  | { readonly kind: 'once'; readonly at: () => number }
  | { readonly kind: 'every'; readonly milliseconds: number }
  | (Pick<ClockSchedule, 'kind' | 'every'> & { readonly monthDay?: number });

type DocumentedClockBuilder = Documented<
  GoogleAppsScript.Script.ClockTriggerBuilder,
  | 'after'
  | 'at'
  | 'atDate'
  | 'atHour'
  | 'everyDays'
  | 'everyHours'
  | 'everyMinutes'
  | 'everyWeeks'
  | 'inTimezone'
  | 'nearMinute'
  | 'onMonthDay'
>;

/** A trigger on the clock in the making (reference of ClockTriggerBuilder). */
export class ClockTriggerBuilder implements DocumentedClockBuilder {
  private frequency: Frequency | null = null;
  private hour = 0;
  private minute = 0;
  private weekDay: number | null = null;
  private timeZone: string;

  constructor(
    private readonly handler: string,
    private readonly desk: TriggerDesk,
  ) {
    this.timeZone = desk.timeZone;
  }

  after(durationMilliseconds: number): this {
    return this.set({ kind: 'once', at: () => this.desk.now() + durationMilliseconds });
  }

  at(date: GoogleAppsScript.Base.Date): this {
    const instant = date.getTime();
    return this.set({ kind: 'once', at: () => instant });
  }

  /** Midnight of that day, unless atHour and nearMinute say otherwise. */
  atDate(year: number, month: number, day: number): this {
    const at = (): number => instantOf({ year, month, day, hour: this.hour, minute: this.minute }, this.timeZone);
    return this.set({ kind: 'once', at });
  }

  atHour(hour: number): this {
    this.hour = inBounds('atHour', hour, 0, 23);
    return this;
  }

  everyDays(n: number): this {
    return this.set({ kind: 'days', every: inBounds('everyDays', n, 1, 1000) });
  }

  everyHours(n: number): this {
    return this.set({ kind: 'every', milliseconds: inBounds('everyHours', n, 1, 10_000) * hourMs });
  }

  everyMinutes(n: number): this {
    if (!minuteSteps.includes(n))
      throw exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
    return this.set({ kind: 'every', milliseconds: n * 60_000 });
  }

  everyWeeks(n: number): this {
    return this.set({ kind: 'weeks', every: inBounds('everyWeeks', n, 1, 1000) });
  }

  inTimezone(timezone: string): this {
    if (!isTimeZone(timezone)) throw exception(`Invalid time zone: ${timezone}`);
    this.timeZone = timezone;
    return this;
  }

  nearMinute(minute: number): this {
    this.minute = inBounds('nearMinute', minute, 0, 59);
    return this;
  }

  onMonthDay(day: number): this {
    return this.set({ kind: 'month-day', every: 1, monthDay: inBounds('onMonthDay', day, 1, 31) });
  }

  /** @param day a member of ScriptApp.WeekDay; alone it means every week */
  onWeekDay(day: unknown): this {
    const position = Object.keys(weekDays).indexOf(enumName(day) ?? '');
    if (position < 0) throw exception('Invalid argument: day');
    this.weekDay = position === 0 ? 7 : position;
    return this.frequency === null ? this.set({ kind: 'weeks', every: 1 }) : this;
  }

  create(): object {
    if (this.frequency === null) throw exception('The frequency of the trigger was not specified.');
    return this.desk.install({ handler: this.handler, event: 'CLOCK', ...this.timing(this.frequency) });
  }

  private timing(frequency: Frequency): Pick<NewTrigger, 'due' | 'everyMs' | 'schedule'> {
    if (frequency.kind === 'once') return { due: frequency.at(), everyMs: null };
    if (frequency.kind === 'every') {
      const { milliseconds } = frequency;
      return { due: this.desk.now() + milliseconds, everyMs: milliseconds };
    }
    const schedule: ClockSchedule = {
      ...frequency,
      hour: this.hour,
      minute: this.minute,
      timeZone: this.timeZone,
      ...(this.weekDay === null ? {} : { weekDay: this.weekDay }),
    };
    return { due: nextOfSchedule(schedule, this.desk.now(), true), everyMs: null, schedule };
  }

  private set(frequency: Frequency): this {
    this.frequency = frequency;
    return this;
  }
}

function inBounds(method: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw exception(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`);
}
