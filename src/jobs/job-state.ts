import type { CivilMoment } from '../domain/model/civil-moment';

/** Everything that is done by slices. */
export type JobKind = 'links' | 'reports';

/** Where a job stands. 'failed' and 'cancelled' keep what was done. */
export type JobStatus = 'running' | 'done' | 'cancelled' | 'failed';

/** Requests sent of those that the service allows in a day; the day begins with its first one (platform.md §1). */
export interface DailySpending {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly used: number;
}

const day = 24 * 60 * 60_000;

/** @returns the spending with some more requests at that moment */
export function spentMore({ since, used }: DailySpending, more: number, now: number): DailySpending {
  const isOver = now - since >= day || now < since;
  return isOver ? { since: now, used: more } : { since, used: used + more };
}

/** A job as it is kept between two executions. */
export interface JobState {
  readonly kind: JobKind;
  /** Number of this run among all of its kind, by which its items are told in the sheet. */
  readonly run: number;
  readonly status: JobStatus;
  /** Why it failed or waits, for people; '' where there is nothing to say. */
  readonly remark: string;
  readonly startedBy: string;
  readonly startedAt: CivilMoment;
  readonly total: number;
  readonly done: number;
  /** How many items ended in each way. */
  readonly tallies: Readonly<Record<string, number>>;
  /** What it is at, in words that people know. */
  readonly current: string;
  /** Milliseconds of work so far, pauses between executions left out. */
  readonly worked: number;
  /** Executions in a row that ended before they brought anything. */
  readonly strikes: number;
  /** It waits until then, in milliseconds since 1970; 0 where it does not. */
  readonly waitsUntil: number;
  readonly spent: DailySpending;
  /** When it last gave a sign, in milliseconds since 1970. */
  readonly beat: number;
}

/** One item's outcome, as it is kept until it is written to the sheet. */
export interface JobResult<Value> {
  readonly key: string;
  /** Under what it is counted. */
  readonly tally: string;
  readonly value: Value;
}

/** @returns the state with some results counted */
export function withResults(state: JobState, results: readonly JobResult<unknown>[]): JobState {
  const tallies: Record<string, number> = { ...state.tallies };
  for (const { tally } of results) tallies[tally] = (tallies[tally] ?? 0) + 1;
  return { ...state, tallies, done: state.done + results.length };
}
