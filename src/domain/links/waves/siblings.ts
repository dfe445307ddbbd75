import type { SiblingFacts } from '../facts';

/** Directories remembered at a time: links of one directory come close together, and memory stays flat. */
const remembered = 200;

/**
 * What the servers say of pages that cannot exist, by directory, and who waits to hear it: a directory is asked once
 * for all its links.
 */
export class Siblings<T> {
  private readonly known = new Map<string, SiblingFacts | null>();
  private readonly awaited = new Map<string, T[]>();

  /** @returns what is known of a directory; null where it gave no answer; undefined where it was not asked yet */
  of(directory: string): SiblingFacts | null | undefined {
    return this.known.get(directory);
  }

  /** @returns whether nobody has asked yet: who waits must ask then */
  wait(directory: string, who: T): boolean {
    const others = this.awaited.get(directory);
    this.awaited.set(directory, [...(others ?? []), who]);
    return others === undefined;
  }

  /** @returns who was waiting for a directory */
  waitingFor(directory: string): readonly T[] {
    return this.awaited.get(directory) ?? [];
  }

  /** Notes what a directory answered. @returns who was waiting for it */
  answered(directory: string, facts: SiblingFacts | null): readonly T[] {
    const waiting = this.waitingFor(directory);
    this.awaited.delete(directory);
    this.known.set(directory, facts);
    const [oldest] = this.known.keys();
    if (this.known.size > remembered && oldest !== undefined) this.known.delete(oldest);
    return waiting;
  }

  /** How many wait. */
  get waiting(): number {
    return Array.from(this.awaited.values()).reduce((sum, waiting) => sum + waiting.length, 0);
  }
}
