import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import type { Outcome } from '../outcome';
import { continueJob } from './continue-job';
import { jobOutcome } from './job-outcome';
import { showProgress } from './show-progress';

/** Goes on with the job in the execution of the person who asked, its progress beside the sheet; the rest goes on by itself. */
export function continueHere(services: Services): Outcome {
  if (!services.slices.take()) {
    showProgress(services);
    return { kind: 'done', title: jobTexts.title, message: jobTexts.alreadyRunning };
  }
  services.triggers.ensure();
  showProgress(services);
  const state = continueJob(services);
  return state === null
    ? { kind: 'done', title: jobTexts.title, message: jobTexts.noJob }
    : jobOutcome(state, services);
}
