import type { AnswerHeaders, FailureReason } from '../facts';
import type { BodyPart } from '../page/page-facts';

/** One GET to send; no other method is ever asked (platform.md §2). */
export interface WebRequest {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** false only to learn whether it is the certificate that keeps an address from answering. */
  readonly checksCertificate: boolean;
}

/** What came back for one request; redirects are not followed. */
export interface WebAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** null for a redirect, whose body nobody sees. */
  readonly body: BodyPart | null;
  /** Of the whole document in bytes, where it is known. */
  readonly length: number | null;
  /** Bytes of body that came: all of it where the server knows no ranges. */
  readonly received: number;
  /** SHA-256, in hexadecimal, of its type, its length and its first part; '' for what is no document. */
  readonly fingerprint: string;
}

/** How one request ended. */
export type WebOutcome = WebAnswer | { readonly kind: 'failure'; readonly reason: FailureReason };

/** @returns the first value of a header; '' where the answer has none */
export function headerOf(headers: AnswerHeaders, name: string): string {
  return headers[name]?.[0] ?? '';
}
