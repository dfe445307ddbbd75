import type { WebOutcome, WebRequest } from '../../domain/links/visit/exchange';
import type { WebService } from '../../services/web';

/** What came of requests that were sent at once. */
export interface SentWave {
  /** One for each request, in their order; undefined where it is to be sent again. */
  readonly outcomes: readonly (WebOutcome | undefined)[];
  /** Requests sent. */
  readonly spent: number;
  /** null where nothing was refused. */
  readonly quota: 'daily' | 'short' | null;
}

function unanswered(requests: readonly WebRequest[]): undefined[] {
  return requests.map(() => undefined);
}

/**
 * Sends requests at once. One that throws takes all answers with it (platform.md §2): where the service names it, or it
 * was sent alone, it is told apart. The others are not sent again here, for a host that is silent may have cost minutes:
 * whoever keeps the time sends them in smaller waves, and at last alone.
 */
export function sendWave(web: WebService, requests: readonly WebRequest[]): SentWave {
  const reply = web.fetchAll(requests);
  const spent = requests.length;
  if (reply.kind === 'answers') return { outcomes: reply.answers, spent, quota: null };
  if (reply.kind === 'quota') {
    return { outcomes: unanswered(requests), spent: 0, quota: reply.isDaily ? 'daily' : 'short' };
  }
  const blamed = requests.length === 1 ? 0 : reply.culprit;
  const failure: WebOutcome = { kind: 'failure', reason: reply.reason };
  return { outcomes: requests.map((_, index) => (index === blamed ? failure : undefined)), spent, quota: null };
}
