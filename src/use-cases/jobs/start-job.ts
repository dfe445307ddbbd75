import { JobStore } from '../../jobs/job-store';
import type { JobKind, JobState } from '../../jobs/job-state';
import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import type { Outcome } from '../outcome';
import { busy } from '../refuse';
import { continueHere } from './continue-here';

/** What a job has to do, listed in the sheet. */
export interface QueuedJob {
  readonly kind: 'queued';
  /** Number of this run among all of its kind. */
  readonly run: number;
  /** Items. */
  readonly total: number;
  /** Sentences to tell whoever asked, beside how it goes. */
  readonly remarks: readonly string[];
}

/**
 * Goes on with a job that is under way, in another execution or between two, and with one of that kind that had to stop
 * before its end. There is one job at a time in a spreadsheet.
 * @param canGoOn whether one that stopped still finds its list in the sheet
 * @returns what to say of it; null where there is none
 */
export function jobUnderWay(services: Services, kind: JobKind, canGoOn: () => boolean): Outcome | null {
  const store = new JobStore(services.state);
  const { state } = store.peek();
  if (state === null || (state.status !== 'running' && state.status !== 'failed')) return null;
  if (state.kind !== kind) return otherJob(state, store);
  if (state.status === 'running') return continueHere(services);
  if (!canGoOn()) return null;
  store.note({ ...state, status: 'running', strikes: 0 });
  return continueHere(services);
}

/** Another kind of job is in the way while it runs, or while results of it are in no tab yet. */
function otherJob({ kind, status }: JobState, store: JobStore<unknown>): Outcome | null {
  const { title } = jobTexts;
  if (status === 'running') return { kind: 'told', title, message: jobTexts.otherRunning(jobTexts.kinds[kind].title) };
  const isWritten = store.load().journal.length === 0;
  return isWritten ? null : { kind: 'told', title, message: jobTexts.otherStopped(jobTexts.kinds[kind].title) };
}

/** Queues items under the turn of this action alone, and lets everyone else go on while they are worked on. */
export function startJob(services: Services, kind: JobKind, queue: () => Outcome | QueuedJob): Outcome {
  const { slices, turn } = services;
  if (!slices.take()) return { kind: 'told', title: jobTexts.title, message: jobTexts.alreadyRunning };
  const queued = turn.take() ? queue() : busy;
  turn.end();
  if (queued.kind === 'queued') {
    new JobStore(services.state).begin(newJob(services, kind, queued));
    return withRemarks(continueHere(services), queued);
  }
  slices.end();
  return queued;
}

function withRemarks(outcome: Outcome, { remarks }: QueuedJob): Outcome {
  if (outcome.kind === 'cancelled') return outcome;
  return { ...outcome, message: [outcome.message, ...remarks].join('\n\n') };
}

function newJob({ state, people, clock, watch }: Services, kind: JobKind, { run, total }: QueuedJob): JobState {
  const before = new JobStore(state).peek().state;
  const now = watch.milliseconds();
  return {
    kind,
    run,
    status: 'running',
    remark: '',
    startedBy: people.current(),
    startedAt: clock.now(),
    total,
    done: 0,
    tallies: {},
    current: '',
    worked: 0,
    strikes: 0,
    waitsUntil: 0,
    spent: before?.spent ?? { since: now, used: 0 },
    beat: now,
  };
}
