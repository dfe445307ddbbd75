import { JobStore } from '../../jobs/job-store';
import type { JobKind, JobState } from '../../jobs/job-state';
import type { JobTask } from '../../jobs/job-task';
import { runSlice } from '../../jobs/run-slice';
import type { Services } from '../../services/services';
import { reportTask } from '../all-reports/report-task';
import { linkTask } from '../links/link-task';

/** Does one execution's part of a job. @returns where it stands then; null where there is none */
type Runner = (services: Services) => JobState | null;

/** What each kind of job does. */
const runners = { links: runnerOf(linkTask), reports: runnerOf(reportTask) } as const satisfies Record<JobKind, Runner>;

function runnerOf<Value>(taskOf: (services: Services) => JobTask<Value>): Runner {
  return (services) => {
    const store = new JobStore<Value>(services.state);
    const kept = store.load();
    const { state } = kept;
    return state === null ? null : runSlice(services, store, { ...kept, state }, taskOf(services));
  };
}

/** No wait is longer: a moment further off was noted under a clock that was wrong. */
const longestWait = 24 * 60 * 60_000;

function isWaiting({ waitsUntil }: JobState, now: number): boolean {
  return waitsUntil > now && waitsUntil - now <= longestWait;
}

function slice(services: Services): JobState | null {
  const { state, isCancelled } = new JobStore(services.state).peek();
  if (state?.status !== 'running') return state;
  if (isWaiting(state, services.watch.milliseconds()) && !isCancelled) return state;
  return runners[state.kind](services);
}

/**
 * One execution's part of the job that is under way: what the trigger runs every minute. Where another execution is at
 * it, or it waits, nothing is done; where it is over, the trigger goes.
 * @returns where the job stands; null where there is none, or another execution is at it
 */
export function continueJob(services: Services): JobState | null {
  const { slices, triggers } = services;
  if (!slices.take()) return null;
  const state = slice(services);
  if (state?.status !== 'running') triggers.remove();
  slices.end();
  return state;
}
