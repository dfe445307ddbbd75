import type { WebOutcome } from '../visit/exchange';

/** Requests in one wave: the first, and the bounds. */
const sizes = { first: 100, least: 8, most: 200 } as const;

/** Bytes that a wave may bring: servers that know no ranges send whole documents, and all are held at once. */
const mostBytes = 20_000_000;

/** The size that the next wave should have: it grows while all goes well, and shrinks while requests throw or much is sent. */
export class WaveSize {
  private current: number = sizes.first;

  get requests(): number {
    return this.current;
  }

  /** @param outcomes of a wave; undefined for those that were lost with one that threw */
  learn(outcomes: readonly (WebOutcome | undefined)[]): void {
    const bytes = outcomes.reduce((sum, outcome) => sum + (outcome?.kind === 'answer' ? outcome.received : 0), 0);
    const isTooMuch = outcomes.includes(undefined) || bytes > mostBytes;
    this.current = Math.min(sizes.most, Math.max(sizes.least, Math.floor(this.current * (isTooMuch ? 0.5 : 2))));
  }
}
