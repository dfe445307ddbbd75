import type { JobResult } from './job-state';

/** Why nothing more can be done for now. */
export interface JobRefusal {
  readonly milliseconds: number;
  /** For people. */
  readonly remark: string;
}

/** What one step came to. */
export interface StepOutcome<Value> {
  readonly results: readonly JobResult<Value>[];
  /** Requests that it sent, of those that the service allows in a day. */
  readonly spent: number;
  readonly refusal: JobRefusal | null;
}

/** What there is to do next. */
export type NextStep<Value> =
  | {
      readonly kind: 'step';
      /** The items that are under way in it: should it end the execution, one of them did. */
      readonly keys: readonly string[];
      /** What it is at, in words that people know. */
      readonly current: string;
      /** @param elapsed tells the milliseconds of this execution's own watch, whenever it is asked */
      readonly run: (elapsed: () => number) => StepOutcome<Value>;
    }
  | { readonly kind: 'wait'; readonly milliseconds: number }
  | { readonly kind: 'finished' };

/** The work of one execution. */
export interface JobWork<Value> {
  /**
   * @param now milliseconds of this execution's own watch
   * @param mayBegin false once time is nearly over: what is under way is finished, and nothing begun
   */
  next(now: number, mayBegin: boolean): NextStep<Value>;
}

/** What an execution is told about the ones before. */
export interface JobPast<Value> {
  readonly run: number;
  /** Brought, and not in the sheet yet. */
  readonly journal: readonly JobResult<Value>[];
  /** Items that may have ended an execution: each is tried alone. */
  readonly suspects: ReadonlySet<string>;
  /** Items that ended two executions while nothing else was under way: left alone for this run. */
  readonly parked: ReadonlySet<string>;
}

/** The sheet is not as the job left it: `remark` says to people what is wrong. */
export interface JobStop {
  readonly kind: 'stop';
  readonly remark: string;
}

/** What is left of a job, and who does it. */
export interface OpenedJob<Value> {
  readonly kind: 'work';
  readonly work: JobWork<Value>;
  /** The items that are left, as steps name them. */
  readonly left: ReadonlySet<string>;
}

/** Something that is done by slices. */
export interface JobTask<Value> {
  /** Finds in the sheet what is left of this run. */
  open(past: JobPast<Value>): OpenedJob<Value> | JobStop;
  /**
   * Writes results to the sheet. They may have been written before, should the execution have ended at that.
   */
  write(results: readonly JobResult<Value>[], run: number): { readonly kind: 'written' } | JobStop;
}
