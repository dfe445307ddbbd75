import type { FetchOutcome } from '../../runtime/bridge';
import { exception, type ServiceException } from '../exception';
import type { Host } from '../host';
import { HttpResponse } from './http-response';
import type { PreparedRequest } from './request';
import { originOf } from './url';

type FailureKind = Exclude<FetchOutcome['kind'], 'answer'>;

/**
 * How the live service words a failure, as collected in platform.md §2. Those of certificates,
 * of size and of anything else were not found there word by word.
 */
const words: Readonly<Record<FailureKind, (url: string) => string>> = {
  dns: (url) => `DNS error: ${url}`,
  'address-unavailable': (url) => `Address unavailable: ${url}`,
  timeout: (url) => `Timeout: ${url}`,
  certificate: (url) => `SSL Error ${url}`,
  'too-large': () => 'Limit Exceeded: URLFetch Response Size.',
  unexpected: (url) => `Unexpected error: ${url}`,
};

/** Longest beginning of an answer that a message shows, "..." included. */
const shownLength = 150;

/**
 * @param host the run
 * @param request what was sent
 * @param outcome what came of it
 * @returns the response; throws for a failure, and for a status of 400 or more unless it was muted
 */
export function responseOf(host: Host, request: PreparedRequest, outcome: FetchOutcome): HttpResponse {
  if (outcome.kind !== 'answer') throw exception(words[outcome.kind](request.url));
  const response = new HttpResponse(host, request.wire.url, outcome);
  if (outcome.status >= 400 && !request.muteHttpExceptions) throw statusFailure(request, outcome.status, response);
  return response;
}

function statusFailure(request: PreparedRequest, status: number, response: HttpResponse): ServiceException {
  const text = response._text();
  const shown = text.length > shownLength ? `${text.slice(0, shownLength - 3)}...` : text;
  return exception(
    `Request failed for ${originOf(request.wire.url)} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
  );
}
