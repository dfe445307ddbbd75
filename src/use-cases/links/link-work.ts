import { hashOf } from '../../domain/model/hash';
import type { LinkCheck } from '../../domain/links/memory/link-memory';
import { requestOf } from '../../domain/links/visit/request';
import type { LinkRun, Sending, VisitedLink } from '../../domain/links/waves/link-run';
import type { JobResult } from '../../jobs/job-state';
import type { JobRefusal, JobWork, NextStep, StepOutcome } from '../../jobs/job-task';
import type { WebService } from '../../services/web';
import { jobTexts } from '../../texts/jobs';
import { sendWave } from './send-wave';

/** Milliseconds until more requests may be sent, and what people are told. */
const refusals = {
  daily: { milliseconds: 60 * 60_000, remark: jobTexts.dailyQuota },
  short: { milliseconds: 60_000, remark: jobTexts.shortQuota },
} as const satisfies Record<'daily' | 'short', JobRefusal>;

/** The visits of one execution, a wave a step. */
export class LinkWork implements JobWork<LinkCheck> {
  /**
   * @param judge what a visit came to
   * @param settled outcomes that need no visit
   */
  constructor(
    private readonly web: WebService,
    private readonly run: LinkRun,
    private readonly judge: (visited: VisitedLink) => JobResult<LinkCheck>,
    private settled: readonly JobResult<LinkCheck>[],
  ) {}

  next(now: number, mayBegin: boolean): NextStep<LinkCheck> {
    if (this.settled.length > 0) return { kind: 'step', keys: [], current: '', run: () => this.settle() };
    const next = this.run.next(now, mayBegin);
    if (next.kind !== 'wave') return next;
    const { sendings } = next;
    const keys = Array.from(new Set(sendings.flatMap(({ links }) => links)));
    const current = sendings[0]?.host ?? '';
    return { kind: 'step', keys: keys.map(shortKey), current, run: (elapsed) => this.send(sendings, elapsed) };
  }

  private settle(): StepOutcome<LinkCheck> {
    const results = this.settled;
    this.settled = [];
    return { results, spent: 0, refusal: null };
  }

  private send(sendings: readonly Sending[], elapsed: () => number): StepOutcome<LinkCheck> {
    const sentAt = elapsed();
    const { outcomes, spent, quota } = sendWave(
      this.web,
      sendings.map(({ visit }) => requestOf(visit)),
    );
    const visited = this.run.take(sendings, outcomes, { sentAt, answeredAt: elapsed() });
    return { results: visited.map(this.judge), spent, refusal: quota === null ? null : refusals[quota] };
  }
}

/**
 * A short stand-in for an address among those under way: a hundred whole ones are more than a property holds. Should two
 * share one, both are tried alone, which does no harm.
 */
export function shortKey(address: string): string {
  return hashOf(address);
}
