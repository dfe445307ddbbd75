import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import type { LockBridge } from '../bridge';

const pollMs = 20;

/** Locks of one process, to be released when it ends. */
export interface ProcessLocks extends LockBridge {
  readonly releaseAll: () => void;
}

/**
 * LockService's locks as files that only one process can create.
 * @param bookFile the book they belong to; null: nobody else can hold them
 */
export function makeLocks(bookFile: string | null): ProcessLocks {
  const held = new Set<string>();
  const release = (name: string): void => {
    if (bookFile !== null && held.delete(name)) rmSync(lockFile(bookFile, name), { force: true });
  };
  return {
    acquire: (name, milliseconds) => {
      if (bookFile === null || held.has(name)) return true;
      if (!waitFor(() => create(lockFile(bookFile, name)), milliseconds)) return false;
      held.add(name);
      return true;
    },
    release,
    releaseAll: () => {
      held.forEach(release);
    },
  };
}

/** Names may hold an address: only letters and digits get into the file's name. */
function lockFile(bookFile: string, name: string): string {
  return `${bookFile}.${createHash('sha256').update(name).digest('hex').slice(0, 12)}.lock`;
}

/** Tries at once, then again and again until the time is over. */
function waitFor(attempt: () => boolean, milliseconds: number): boolean {
  const deadline = Date.now() + milliseconds;
  while (!attempt()) {
    const left = deadline - Date.now();
    if (left <= 0) return false;
    pause(Math.min(pollMs, left));
  }
  return true;
}

/** Creating is atomic; a lock whose process is gone is taken away first. */
function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isStale(file)) rmSync(file, { force: true });
    return false;
  }
}

/** Whether the process that made the lock was killed before it could release it. */
function isStale(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return owner > 0 && !isAlive(owner);
  } catch {
    return false;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Blocks this thread without burning it. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
