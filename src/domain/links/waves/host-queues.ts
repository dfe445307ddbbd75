/** Something to ask of a host. */
export interface Errand {
  readonly host: string;
  /** When it may be asked, in the milliseconds of the run's own watch. */
  readonly notBefore: number;
}

/**
 * What a host is asked at once of one queue, and the milliseconds that it is left alone between two waves: a run has
 * two queues, and ten at once are the most that a host should bear.
 */
export const hostLimits = { atOnce: 5, pause: 200 } as const;

interface HostQueue<T> {
  readonly waiting: T[];
  /** When its last wave came back. */
  servedAt: number;
}

/** What is waiting to be asked, by host, and whose turn it is: every host gets its share of each wave. */
export class HostQueues<T extends Errand> {
  private readonly queues = new Map<string, HostQueue<T>>();
  private count = 0;

  /** How many are waiting. */
  get size(): number {
    return this.count;
  }

  add(errand: T): void {
    const queue = this.queues.get(errand.host) ?? { waiting: [], servedAt: Number.NEGATIVE_INFINITY };
    queue.waiting.push(errand);
    this.queues.set(errand.host, queue);
    this.count += 1;
  }

  /**
   * Takes what may be asked now: in turn of each host, until there are enough.
   * @param now the milliseconds of the run's own watch
   * @param most how many at most
   */
  take(now: number, most: number): T[] {
    const taken: T[] = [];
    for (const [host, queue] of Array.from(this.queues)) {
      if (taken.length >= most) break;
      if (this.readyAt(queue) > now) continue;
      taken.push(...this.takeOf(queue, now, Math.min(hostLimits.atOnce, most - taken.length)));
      this.toTheEnd(host, queue);
    }
    this.count -= taken.length;
    return taken;
  }

  /** Notes that a host has been asked, so that it is left alone for a while. */
  served(host: string, now: number): void {
    const queue = this.queues.get(host);
    if (queue) queue.servedAt = now;
  }

  /** @returns when the first of those that wait may be asked; null where none waits */
  nextAt(): number | null {
    const times = Array.from(this.queues.values()).map((queue) => this.readyAt(queue));
    const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
    return Number.isFinite(first) ? first : null;
  }

  private readyAt({ waiting, servedAt }: HostQueue<T>): number {
    const first = waiting.reduce((least, { notBefore }) => Math.min(least, notBefore), Number.POSITIVE_INFINITY);
    return Math.max(first, servedAt + hostLimits.pause);
  }

  private takeOf({ waiting }: HostQueue<T>, now: number, share: number): T[] {
    const ready = waiting.filter(({ notBefore }) => notBefore <= now).slice(0, share);
    const kept = waiting.filter((errand) => !ready.includes(errand));
    waiting.splice(0, waiting.length, ...kept);
    return ready;
  }

  /** A host that was served waits for all others. */
  private toTheEnd(host: string, queue: HostQueue<T>): void {
    this.queues.delete(host);
    this.queues.set(host, queue);
  }
}
