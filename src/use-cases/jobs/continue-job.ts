import type { LinkCheck } from '../../domain/links/memory/link-memory';
import { JobStore, type KeptJob } from '../../jobs/job-store';
import type { JobKind, JobState } from '../../jobs/job-state';
import type { JobTask } from '../../jobs/job-task';
import { runSlice } from '../../jobs/run-slice';
import type { Services } from '../../services/services';
import { linkTask } from '../links/link-task';

/** What each kind of job does. */
const tasks = { links: linkTask } as const satisfies Record<JobKind, (services: Services) => JobTask<LinkCheck>>;

/** No wait is longer: a moment further off was noted under a clock that was wrong. */
const longestWait = 24 * 60 * 60_000;

function isWaiting({ waitsUntil }: JobState, now: number): boolean {
  return waitsUntil > now && waitsUntil - now <= longestWait;
}

function slice(services: Services, store: JobStore<LinkCheck>, kept: KeptJob<LinkCheck>): JobState | null {
  const { state, isCancelled } = kept;
  if (state?.status !== 'running') return state;
  if (isWaiting(state, services.watch.milliseconds()) && !isCancelled) return state;
  return runSlice(services, store, { ...kept, state }, tasks[state.kind](services));
}

/**
 * One execution's part of the job that is under way: what the trigger runs every minute. Where another execution is at
 * it, or it waits, nothing is done; where it is over, the trigger goes.
 * @returns where the job stands; null where there is none, or another execution is at it
 */
export function continueJob(services: Services): JobState | null {
  const { slices, triggers } = services;
  if (!slices.take()) return null;
  const store = new JobStore<LinkCheck>(services.state);
  const state = slice(services, store, store.load());
  if (state?.status !== 'running') triggers.remove();
  slices.end();
  return state;
}
