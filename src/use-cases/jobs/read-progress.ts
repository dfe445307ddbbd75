import { JobStore } from '../../jobs/job-store';
import type { JobKind, JobState } from '../../jobs/job-state';
import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import type { ProgressView } from '../../ui/contract';
import { tallyWords } from './job-outcome';

/** Items done before the time that the rest will take is worth telling. */
const enoughToTell = { links: 20, reports: 3 } as const satisfies Record<JobKind, number>;

/** Minutes that are left of work; the pauses between executions come on top. */
function minutesLeft({ kind, done, total, worked }: JobState): number | null {
  return done < enoughToTell[kind] ? null : Math.ceil(((worked / done) * (total - done)) / 60_000);
}

/** @returns what the sidebar shows of the job */
export function readProgress({ state: store }: Pick<Services, 'state'>): ProgressView {
  const { state, isCancelled } = new JobStore(store).peek();
  if (state === null) return { kind: 'none' };
  return {
    kind: 'job',
    title: jobTexts.kinds[state.kind].title,
    isRunning: state.status === 'running',
    status: isCancelled && state.status === 'running' ? jobTexts.stopping : jobTexts.statuses[state.status],
    remark: state.remark,
    startedBy: state.startedBy,
    done: state.done,
    total: state.total,
    current: state.status === 'running' ? state.current : '',
    minutesLeft: state.status === 'running' ? minutesLeft(state) : null,
    // Only visits of links are counted by the day.
    spentToday: state.kind === 'links' ? state.spent.used : null,
    tallies: tallyWords(state).map(([word, items]) => ({ word, items })),
  };
}
