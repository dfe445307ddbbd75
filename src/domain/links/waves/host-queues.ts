/** What a host bears: requests at once, and the milliseconds that it is left alone between two waves. */
export const hostLimits = { atOnce: 10, pause: 100 } as const;

/** What each host is being asked, and when it was last asked: the same for all queues of a run. */
export class HostTurns {
  private readonly asked = new Map<string, number>();
  private readonly servedAt = new Map<string, number>();

  /** How many more requests a host may be sent in the present wave. */
  room(host: string): number {
    return hostLimits.atOnce - (this.asked.get(host) ?? 0);
  }

  ask(host: string, requests: number): void {
    this.asked.set(host, (this.asked.get(host) ?? 0) + requests);
  }

  /** Notes that all that was asked has come back: every host of the wave is left alone for a while. */
  served(now: number): void {
    for (const host of this.asked.keys()) this.servedAt.set(host, now);
    this.asked.clear();
  }

  /** @returns from when on a host may be asked again */
  freeAt(host: string): number {
    return (this.servedAt.get(host) ?? Number.NEGATIVE_INFINITY) + hostLimits.pause;
  }
}

/** Something to ask of a host. */
export interface Errand {
  readonly host: string;
  /** When it may be asked, in the milliseconds of the run's own watch. */
  readonly notBefore: number;
}

/** What is waiting to be asked, by host, and whose turn it is: every host gets its share of the waves. */
export class HostQueues<T extends Errand> {
  private readonly queues = new Map<string, T[]>();
  private count = 0;

  constructor(private readonly turns: HostTurns) {}

  /** How many are waiting. */
  get size(): number {
    return this.count;
  }

  add(errand: T): void {
    const queue = this.queues.get(errand.host);
    if (queue) queue.push(errand);
    else this.queues.set(errand.host, [errand]);
    this.count += 1;
  }

  /**
   * Takes what may be asked now: in turn of each host, until there are enough.
   * @param now the milliseconds of the run's own watch
   * @param most how many at most
   */
  take(now: number, most: number): T[] {
    const taken: T[] = [];
    for (const [host, waiting] of Array.from(this.queues)) {
      if (taken.length >= most) break;
      if (this.turns.freeAt(host) > now) continue;
      const ready = this.takeOf(host, waiting, now, Math.min(this.turns.room(host), most - taken.length));
      this.turns.ask(host, ready.length);
      taken.push(...ready);
    }
    this.count -= taken.length;
    return taken;
  }

  /** @returns when the first of those that wait may be asked; null where none waits */
  nextAt(): number | null {
    const times = Array.from(this.queues, ([host, waiting]) => Math.max(firstOf(waiting), this.turns.freeAt(host)));
    const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    return Number.isFinite(first) ? first : null;
  }

  /** A host that was served waits for all others; one with nothing left is forgotten. */
  private takeOf(host: string, waiting: readonly T[], now: number, share: number): T[] {
    const ready = waiting.filter(({ notBefore }) => notBefore <= now).slice(0, Math.max(0, share));
    if (ready.length === 0) return [];
    const taken = new Set(ready);
    const kept = waiting.filter((errand) => !taken.has(errand));
    this.queues.delete(host);
    if (kept.length > 0) this.queues.set(host, kept);
    return ready;
  }
}

function firstOf(waiting: readonly Errand[]): number {
  return waiting.reduce((least, { notBefore }) => Math.min(least, notBefore), Number.POSITIVE_INFINITY);
}
