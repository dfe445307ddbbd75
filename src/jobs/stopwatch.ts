import type { WatchService } from '../services/jobs';

/** A clock that jumps further than this at once was set, not waited for. */
const longestStep = 10 * 60_000;

/** Milliseconds since it was made, that never go back, whatever is done to the clock. */
export class Stopwatch {
  private passed = 0;
  private last: number;

  constructor(private readonly watch: WatchService) {
    this.last = watch.milliseconds();
  }

  elapsed(): number {
    const now = this.watch.milliseconds();
    const step = now - this.last;
    this.last = now;
    if (step > 0 && step <= longestStep) this.passed += step;
    return this.passed;
  }

  /** Waits, and counts at least as much, should the clock be set back meanwhile. */
  pause(milliseconds: number): void {
    const before = this.elapsed();
    this.watch.pause(milliseconds);
    this.passed = Math.max(this.elapsed(), before + milliseconds);
  }
}
