import type { JobState } from '../../jobs/job-state';
import { jobTexts } from '../../texts/jobs';
import type { LinkVerdict } from '../../domain/links/link-verdict';
import { linkVerdictNames } from '../../workbook/layout/link-verdicts';
import type { Outcome } from '../outcome';

/** @returns how many items ended in each way, most of them first, by the words that people read */
export function tallyWords({ tallies }: JobState): readonly (readonly [word: string, items: number])[] {
  const known = Object.keys(linkVerdictNames) as LinkVerdict[];
  return known.flatMap((verdict) => {
    const items = tallies[verdict] ?? 0;
    return items === 0 ? [] : [[linkVerdictNames[verdict], items] as const];
  });
}

/** @returns what is told to whoever asked for the job, at the end of an execution of theirs */
export function jobOutcome(state: JobState): Outcome {
  const title = jobTexts.checked;
  const tally = tallyWords(state)
    .map(([word, items]) => `${word}: ${items}`)
    .join(' · ');
  const left = state.total - state.done;
  switch (state.status) {
    case 'done':
      return { kind: 'told', title, message: jobTexts.finished(state.done, tally) };
    case 'cancelled':
      return { kind: 'told', title, message: jobTexts.cancelled(state.done, left, tally) };
    case 'failed':
      return { kind: 'refused', title, message: state.remark };
    case 'running':
      return { kind: 'done', title, message: jobTexts.goesOn(state.done, left, state.remark) };
  }
}
