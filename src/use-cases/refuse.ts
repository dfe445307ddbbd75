import { messages } from '../texts/messages';
import { problemList } from '../texts/problems';
import { rootProblems, type WorkbookProblem } from '../workbook/problems';
import type { Outcome } from './outcome';

/** Another action on the sheet goes on: nothing was done. */
export const busy: Outcome = { kind: 'refused', title: messages.product, message: messages.busy };

/** @returns the refusal that tells every problem and that nothing was changed */
export function refuse(title: string, problems: readonly WorkbookProblem[]): Outcome {
  return { kind: 'refused', title, message: `${problemList(rootProblems(problems))}\n\n${messages.nothingChanged}` };
}
