import type { RunContext } from '../../runtime/run-state';
import { exception } from '../exception';

/** What the live service says when a run took too long; nothing is prefixed to it. */
export const overtimeMessage = 'Exceeded maximum execution time';

/** How long a run may take, in milliseconds (platform.md §1: 6 min; simple triggers 30 s). */
export function timeLimitOf(context: RunContext): number {
  return context === 'simple-trigger' ? 30_000 : 360_000;
}

/** What the clock takes from the other side. */
interface ClockSource {
  readonly realNow: () => number;
  readonly sleep: (milliseconds: number) => void;
}

/** The clock of one run: the real one, or one that starts where --now says and moves without waiting. */
export class RunClock {
  private readonly startedAt: number;
  private skipped = 0;

  /**
   * @param source the real clock
   * @param start --now in milliseconds; null for the real clock
   * @param limit how long the run may take, in milliseconds
   */
  constructor(
    private readonly source: ClockSource,
    private readonly start: number | null,
    private readonly limit: number,
  ) {
    this.startedAt = source.realNow();
  }

  now(): number {
    return this.start === null ? this.source.realNow() : this.start + this.elapsed();
  }

  /** Throws when that takes the run over its limit: sleeping counts as running. */
  sleep(milliseconds: number): void {
    const left = Math.max(0, this.limit - this.elapsed());
    if (this.start === null) this.source.sleep(Math.min(milliseconds, left));
    else this.skipped += milliseconds;
    if (milliseconds > left) this.skipped = Math.max(this.skipped, this.limit);
    if (this.isOver()) throw exception(overtimeMessage);
  }

  isOver(): boolean {
    return this.elapsed() >= this.limit;
  }

  private elapsed(): number {
    return this.source.realNow() - this.startedAt + this.skipped;
  }
}

/**
 * A Date that tells the run's time when it is asked for none in particular; it is still the same
 * class, so that `instanceof Date` and its prototype hold.
 * @param RealDate the realm's own
 * @param now the run's clock
 */
export function dateOnClock(RealDate: DateConstructor, now: () => number): DateConstructor {
  const OnClock = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
  });
  // Where a script may put another in its place, as anywhere else.
  RealDate.now = now;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: OnClock, writable: true, configurable: true });
  return OnClock;
}
