import type { JobResult } from '../../jobs/job-state';
import type { JobWork, NextStep, StepOutcome } from '../../jobs/job-task';
import type { TurnService } from '../../services/services';
import type { BatchResult } from '../../workbook/batch/plan-batch';
import type { ReportMaker } from './report-maker';

const nothing: StepOutcome<BatchResult> = { results: [], spent: 0, refusal: null };

/** One report after another, each under the turn of its own: whoever is at the sheet waits for one at most. */
export class ReportWork implements JobWork<BatchResult> {
  private readonly todo: string[];
  private settled: readonly JobResult<BatchResult>[];

  constructor(
    private readonly turn: TurnService,
    private readonly maker: ReportMaker,
    todo: readonly string[],
    settled: readonly JobResult<BatchResult>[],
  ) {
    this.todo = [...todo];
    this.settled = settled;
  }

  next(_: number, mayBegin: boolean): NextStep<BatchResult> {
    if (this.settled.length > 0) return { kind: 'step', keys: [], current: '', run: () => this.settle() };
    const [municipality] = this.todo;
    if (municipality === undefined || !mayBegin) return { kind: 'finished' };
    return { kind: 'step', keys: [municipality], current: municipality, run: () => this.make(municipality) };
  }

  private settle(): StepOutcome<BatchResult> {
    const results = this.settled;
    this.settled = [];
    return { ...nothing, results };
  }

  /** Where another action on the sheet goes on too long, it is this municipality's turn again. */
  private make(municipality: string): StepOutcome<BatchResult> {
    if (!this.turn.take()) return nothing;
    const made = this.maker.make(municipality);
    this.turn.end();
    if (made.kind === 'refused-for-now') return { ...nothing, refusal: made.refusal };
    this.todo.shift();
    return { ...nothing, results: [made.result] };
  }
}
