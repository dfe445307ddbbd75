import type { WebOutcome } from '../visit/exchange';
import type { Visit } from '../visit/visit';

/**
 * Hosts that have never answered in this run, although one of their addresses was tried as often as any: their others
 * are tried once each. A silent host costs 15 s a try, and may have a hundred links.
 */
export class SilentHosts {
  private readonly answering = new Set<string>();
  private readonly silent = new Set<string>();

  /** @param isOver whether nothing more is tried for that address */
  note(host: string, outcome: WebOutcome, isOver: boolean): void {
    if (outcome.kind === 'answer') {
      this.answering.add(host);
      this.silent.delete(host);
    } else if (isOver && !this.answering.has(host)) {
      this.silent.add(host);
    }
  }

  /** @returns what is sent, without more tries where its host is silent */
  asIsDue<T extends { readonly host: string; readonly visit: Visit }>(sending: T): T {
    return this.silent.has(sending.host) ? { ...sending, visit: { ...sending.visit, isPatient: false } } : sending;
  }
}
