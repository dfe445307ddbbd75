import { exception } from '../exception';
import type { LockBridge } from '../../runtime/bridge';

type Documented = Pick<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>;

/** A lock that excludes other processes working on the same book, not the run that holds it. */
export class Lock implements Documented {
  private held = false;

  constructor(
    private readonly locks: LockBridge,
    private readonly name: string,
  ) {}

  hasLock(): boolean {
    return this.held;
  }

  releaseLock(): void {
    if (this.held) this.locks.release(this.name);
    this.held = false;
  }

  /** @param timeoutInMillis how long to wait @returns whether the lock was got; true where it was held already */
  tryLock(timeoutInMillis: number): boolean {
    this.held ||= this.locks.acquire(this.name, Math.max(0, timeoutInMillis));
    return this.held;
  }

  /** As tryLock, but throws when the time is over (platform.md §1). */
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw exception('Lock timeout: another process was holding the lock for too long.');
  }
}
