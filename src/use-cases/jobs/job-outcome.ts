import type { JobKind, JobState } from '../../jobs/job-state';
import type { Services } from '../../services/services';
import { jobTexts } from '../../texts/jobs';
import { batchOutcomeNames } from '../../workbook/layout/batch-tab';
import { linkVerdictNames } from '../../workbook/layout/link-verdicts';
import { batchReasons } from '../all-reports/batch-reasons';
import type { Outcome } from '../outcome';

/** How each kind of job's items may end, by the words that people read. */
const endings = {
  links: linkVerdictNames,
  reports: batchOutcomeNames,
} as const satisfies Record<JobKind, Readonly<Record<string, string>>>;

/** What each kind of job tells beside its figures, once it is over; each is a paragraph. */
const details = {
  links: () => [],
  reports: batchReasons,
} as const satisfies Record<JobKind, (services: Services) => readonly string[]>;

/** @returns how many items ended in each way, by the words that people read */
export function tallyWords({ kind, tallies }: JobState): readonly (readonly [word: string, items: number])[] {
  return Object.entries(endings[kind]).flatMap(([ending, word]) => {
    const items = tallies[ending] ?? 0;
    return items === 0 ? [] : [[word, items] as const];
  });
}

/** @returns what is told to whoever asked for the job, at the end of an execution of theirs */
export function jobOutcome(state: JobState, services: Services): Outcome {
  const texts = jobTexts.kinds[state.kind];
  const tally = tallyWords(state)
    .map(([word, items]) => `${word}: ${items}`)
    .join(' · ');
  const left = state.total - state.done;
  const over = (message: string): Outcome => {
    const paragraphs = [message, ...details[state.kind](services)];
    return { kind: 'told', title: texts.title, message: paragraphs.join('\n\n') };
  };
  switch (state.status) {
    case 'done':
      return over(texts.finished(state.done, tally));
    case 'cancelled':
      return over(texts.cancelled(state.done, left, tally));
    case 'failed':
      return { kind: 'refused', title: texts.title, message: state.remark };
    case 'running':
      return { kind: 'done', title: texts.title, message: texts.goesOn(state.done, left, state.remark) };
  }
}
