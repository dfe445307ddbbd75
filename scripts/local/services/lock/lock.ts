import { exception } from '../exception';
import { signatureMismatch } from '../spreadsheet/signature';
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

  /**
   * @param timeoutInMillis how long to wait; nothing is got in less than none
   * @returns whether the lock was got; true where it was held already
   */
  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw signatureMismatch('LockService.Lock.tryLock', [timeoutInMillis]);
    this.held ||= timeoutInMillis >= 0 && this.locks.acquire(this.name, timeoutInMillis);
    return this.held;
  }

  /** As tryLock, but throws when the time is over (platform.md §1). */
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis))
      throw exception('Lock timeout: another process was holding the lock for too long.');
  }
}
