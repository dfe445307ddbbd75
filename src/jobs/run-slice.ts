import type { WatchService } from '../services/jobs';
import type { TurnService } from '../services/services';
import { jobTexts } from '../texts/jobs';
import { spentMore, withResults, type JobResult, type JobState } from './job-state';
import type { JobStore, KeptJob, Suspects } from './job-store';
import type { JobTask, JobWork, NextStep, StepOutcome } from './job-task';
import { Stopwatch } from './stopwatch';

/** Milliseconds in which new items are begun: an execution is ended at 6 minutes (platform.md §1). */
const sliceBudget = 4 * 60_000;

/** Milliseconds more in which what is under way may be finished. */
const grace = 60_000;

/** Executions in a row that brought nothing after which a job is given up. */
const mostStrikes = 8;

/** Times that an item ends an execution alone before it is left alone. */
const killsToPark = 2;

/** Suspects that one property holds; any other is tried among others again, which does no harm. */
const mostSuspects = 500;

/** How many times, of 10 s each, a slice waits for another's action on the sheet to end. */
const turnsWaited = 6;

export interface SliceServices {
  readonly watch: WatchService;
  readonly turn: TurnService;
}

/** Does what one execution can of a job, and notes where it stands. @returns where it stands */
export function runSlice<Value>(
  { watch, turn }: SliceServices,
  store: JobStore<Value>,
  kept: KeptJob<Value> & { readonly state: JobState },
  task: JobTask<Value>,
): JobState {
  const strikes = kept.state.strikes + 1;
  const begun: JobState = { ...kept.state, strikes, remark: '', waitsUntil: 0, beat: watch.milliseconds() };
  if (strikes > mostStrikes) return given(store, { ...begun, status: 'failed', remark: jobTexts.givenUp });
  store.note(begun);
  const suspects = suspectsAfter(kept);
  const opened = task.open({ run: begun.run, journal: kept.journal, ...sorted(suspects) });
  if (opened.kind === 'stop') return given(store, { ...begun, status: 'failed', remark: opened.remark });
  store.suspect(stillSuspect(suspects, opened.left));
  const slice = new Slice(watch, store, begun, kept.journal);
  slice.work(opened.work);
  return slice.end(task, turn);
}

function given<Value>(store: JobStore<Value>, state: JobState): JobState {
  store.note(state);
  return state;
}

/** The items under way when the execution before was ended, added to those known: one alone was to blame. */
function suspectsAfter({ suspects, inFlight }: KeptJob<unknown>): Suspects {
  const isAlone = inFlight.length === 1;
  const added = inFlight.map((key) => [key, (suspects[key] ?? 0) + (isAlone ? 1 : 0)] as const);
  return { ...suspects, ...Object.fromEntries(added) };
}

/** Those that are left; of too many to be kept, first those that ended an execution alone. */
function stillSuspect(suspects: Suspects, left: ReadonlySet<string>): Suspects {
  const entries = Object.entries(suspects).filter(([key]) => left.has(key));
  return Object.fromEntries(entries.sort(([, one], [, other]) => other - one).slice(0, mostSuspects));
}

function sorted(suspects: Suspects): { readonly suspects: ReadonlySet<string>; readonly parked: ReadonlySet<string> } {
  const keys = Object.keys(suspects);
  const isParked = (key: string): boolean => (suspects[key] ?? 0) >= killsToPark;
  return { suspects: new Set(keys.filter((key) => !isParked(key))), parked: new Set(keys.filter(isParked)) };
}

/** One execution's part of a job. */
class Slice<Value> {
  private readonly stopwatch: Stopwatch;
  private readonly brought: JobResult<Value>[];
  private readonly workedBefore: number;
  /** Brought by the last step, and not noted yet: each write notes them together with what is tried next. */
  private unnoted: readonly JobResult<Value>[] = [];
  private isFinished = false;

  constructor(
    private readonly watch: WatchService,
    private readonly store: JobStore<Value>,
    private state: JobState,
    journal: readonly JobResult<Value>[],
  ) {
    this.stopwatch = new Stopwatch(watch);
    this.brought = [...journal];
    this.workedBefore = state.worked;
  }

  /** Step after step, until nothing is left or no time. */
  work(work: JobWork<Value>): void {
    while (this.isToGoOn) {
      const now = this.stopwatch.elapsed();
      const next = work.next(now, now < sliceBudget && !this.store.isFull);
      if (next.kind === 'finished') {
        this.isFinished = now < sliceBudget && !this.store.isFull;
        break;
      }
      if (next.kind === 'wait') this.stopwatch.pause(next.milliseconds);
      else this.step(next);
    }
  }

  /** Writes everything that was brought to the sheet, once, and ends the job where nothing is left of it. */
  end(task: JobTask<Value>, turn: TurnService): JobState {
    const { status } = this.state;
    // Until all of it is in the sheet, the job is not over, however it is to end.
    this.store.step(this.stamped({ status: 'running' }), this.unnoted, []);
    const written = this.write(task, turn);
    if (written.kind === 'busy') return this.state;
    if (written.kind === 'stop') this.store.note(this.stamped({ status: 'failed', remark: written.remark }));
    else this.store.written(this.stamped({ status: status === 'running' && this.isFinished ? 'done' : status }));
    return this.state;
  }

  private get isToGoOn(): boolean {
    if (this.state.status !== 'running' || this.state.waitsUntil > 0) return false;
    if (this.stopwatch.elapsed() >= sliceBudget + grace) return false;
    if (this.store.isCancelled) this.state = { ...this.state, status: 'cancelled' };
    return this.state.status === 'running';
  }

  private step({ keys, current, run }: Extract<NextStep<Value>, { kind: 'step' }>): void {
    this.state = { ...this.state, current };
    this.store.step(this.stamped(), this.unnoted, keys);
    this.unnoted = [];
    this.take(run(() => this.stopwatch.elapsed()));
  }

  private take({ results, spent, refusal }: StepOutcome<Value>): void {
    const now = this.watch.milliseconds();
    this.unnoted = results;
    this.brought.push(...results);
    this.state = { ...withResults(this.state, results), spent: spentMore(this.state.spent, spent, now) };
    if (results.length > 0 || refusal !== null) this.state = { ...this.state, strikes: 0 };
    if (refusal !== null) {
      this.state = { ...this.state, remark: refusal.remark, waitsUntil: now + refusal.milliseconds };
    }
  }

  /** 'busy': another person's action on the sheet went on too long; what was brought waits in the journal. */
  private write(task: JobTask<Value>, turn: TurnService): ReturnType<JobTask<Value>['write']> | { kind: 'busy' } {
    if (this.brought.length === 0) return { kind: 'written' };
    const isTaken = Array.from({ length: turnsWaited }).some(() => turn.take());
    if (!isTaken) return { kind: 'busy' };
    const written = task.write(this.brought, this.state.run);
    turn.end();
    return written;
  }

  private stamped(changes: Partial<JobState> = {}): JobState {
    const worked = this.workedBefore + this.stopwatch.elapsed();
    this.state = { ...this.state, worked, beat: this.watch.milliseconds(), ...changes };
    return this.state;
  }
}
