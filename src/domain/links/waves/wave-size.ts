import type { WebOutcome } from '../visit/exchange';

/** Requests in one wave: the first, and the bounds. */
const sizes = { first: 100, least: 8, most: 400 } as const;

/** Bytes that a wave may bring: servers that know no ranges send whole documents, and all are held at once. */
const mostBytes = 20_000_000;

/** Milliseconds in which a wave is quick, and beyond which it is slow: how many are sent at once is Google's to say, and it does not. */
const times = { quick: 10_000, slow: 60_000 } as const;

/** The size that the next wave should have: it grows while all goes well, and shrinks while requests throw, last, or bring much. */
export class WaveSize {
  private current: number = sizes.first;

  get requests(): number {
    return this.current;
  }

  /**
   * @param outcomes of a wave; undefined for those that were lost with one that threw
   * @param took milliseconds until all had answered
   */
  learn(outcomes: readonly (WebOutcome | undefined)[], took: number): void {
    const bytes = outcomes.reduce((sum, outcome) => sum + (outcome?.kind === 'answer' ? outcome.received : 0), 0);
    const isTooMuch = outcomes.includes(undefined) || bytes > mostBytes || took > times.slow;
    const factor = isTooMuch ? 0.5 : took > times.quick ? 1 : 2;
    this.current = Math.min(sizes.most, Math.max(sizes.least, Math.floor(this.current * factor)));
  }
}
