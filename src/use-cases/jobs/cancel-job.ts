import { JobStore } from '../../jobs/job-store';
import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import type { Outcome } from '../outcome';
import { continueJob } from './continue-job';
import { jobOutcome } from './job-outcome';

/** "Cancelar proceso": whoever is at it stops at its next step; where nobody is, what was brought is written now. */
export function cancelJob(services: Services): Outcome {
  const store = new JobStore(services.state);
  if (store.peek().state?.status !== 'running') return { kind: 'told', title: jobTexts.title, message: jobTexts.noJob };
  store.cancel(services.people.current());
  const state = continueJob(services);
  return state === null
    ? { kind: 'done', title: jobTexts.title, message: jobTexts.cancelling }
    : jobOutcome(state, services);
}
