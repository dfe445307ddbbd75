import type { FetchOutcome } from '../../bridge';
import { UnreachableNameError } from './destination';
import { TooLargeError } from './exchange';

export type FetchFailure = Exclude<FetchOutcome, { kind: 'answer' }>;

/** Node's error codes by the kind of failure that Apps Script words; the first that matches wins. */
const kinds: readonly (readonly [code: RegExp, kind: FetchFailure['kind']])[] = [
  [/^(ENOTFOUND|EAI_\w+|ENODATA|ENONAME)$/, 'dns'],
  [/^(ABORT_ERR|ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  [/^ERR_BUFFER_TOO_LARGE$/, 'too-large'],
  [/^(ERR_SSL_|ERR_TLS_|CERT_|EPROTO$|\w*SELF_SIGNED|\w*_CERT\w*$|UNABLE_TO_)/, 'certificate'],
  [/^(ECONN\w+|EHOST\w+|ENET\w+|EPIPE|EADDRNOTAVAIL|EACCES)$/, 'address-unavailable'],
];

/**
 * @param error what a request rejected with
 * @returns the kind of failure; its code or words as detail
 */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof UnreachableNameError) return { kind: 'dns', detail: error.message };
  if (error instanceof TooLargeError) return { kind: 'too-large', detail: '' };
  const code = codeOf(error);
  const kind = kinds.find(([pattern]) => pattern.test(code))?.[1] ?? 'unexpected';
  return { kind, detail: error instanceof Error ? `${code} ${error.message}`.trim() : String(error) };
}

/** Trying several addresses at once ends in an AggregateError; its first cause tells. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
