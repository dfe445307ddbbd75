import type { FailureReason } from '../domain/links/facts';
import type { WebAnswer, WebRequest } from '../domain/links/visit/exchange';

/** Why a whole wave was lost: one request that throws takes all others with it (platform.md §2). */
export type WaveFailure =
  /** `culprit`: place of the request that the service blames; null where it does not say. */
  | { readonly kind: 'thrown'; readonly reason: FailureReason; readonly culprit: number | null }
  /** No more requests are taken: for today, or for a moment. */
  | { readonly kind: 'quota'; readonly isDaily: boolean };

/** The network, as Google's servers reach it. */
export interface WebService {
  /**
   * Sends requests at once and waits for all.
   * @returns an answer for each, in their order; or why there is none for any
   */
  fetchAll(
    requests: readonly WebRequest[],
  ): { readonly kind: 'answers'; readonly answers: readonly WebAnswer[] } | WaveFailure;
}
