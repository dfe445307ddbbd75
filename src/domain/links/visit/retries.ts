import type { FailureReason } from '../facts';
import { headerOf, type WebAnswer, type WebOutcome } from './exchange';
import { retryAfter } from './retry-after';

/** Statuses that pass by themselves: no other is asked for again (platform.md §2). */
const passingStatuses: readonly number[] = [408, 425, 429, 500, 502, 503, 504, 507, 520, 521, 522, 523, 524];

/** How often a failure is tried again, at most, and how long after each try, in milliseconds. */
const failureWaits = {
  name: [2000],
  unreachable: [1000, 3000],
  timeout: [1000],
  other: [500, 3000],
  certificate: [],
  'too-large': [],
  'refused-address': [],
} as const satisfies Record<FailureReason, readonly number[]>;

const statusWaits: readonly number[] = [1500, 4000];

/** Nobody waits longer for a server: what it says until then is its answer. */
const longestWait = 60_000;

function waitForStatus(answer: WebAnswer, tries: number): number | null {
  if (!passingStatuses.includes(answer.status)) return null;
  const usual = statusWaits[tries];
  if (usual === undefined) return null;
  const asked = retryAfter(headerOf(answer.headers, 'retry-after'), headerOf(answer.headers, 'date')) ?? usual;
  return asked > longestWait ? null : asked;
}

/**
 * @param tries how often it has been tried again already
 * @returns milliseconds until it is tried again; null where this is its answer
 */
export function waitBeforeRetry(outcome: WebOutcome, tries: number): number | null {
  if (outcome.kind === 'answer') return waitForStatus(outcome, tries);
  return failureWaits[outcome.reason][tries] ?? null;
}
