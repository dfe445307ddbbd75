import type { JobResult } from '../../jobs/job-state';
import type { ClockService } from '../../services/services';
import type { BatchResult } from '../../workbook/batch/plan-batch';

/** @returns the result of a municipality that has no report, and why */
export function notMade(
  municipality: string,
  detail: string,
  { now }: Pick<ClockService, 'now'>,
): JobResult<BatchResult> {
  const value: BatchResult = { municipality, outcome: 'not-made', detail, document: '', link: '', finished: now() };
  return { key: municipality, tally: value.outcome, value };
}
