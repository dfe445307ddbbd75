import type { FetchOutcome, FetchRequest } from '../../bridge';
import { exchange, type Hop, type HopAnswer, type Network } from './exchange';
import { failureOf } from './failure';

/** How many redirects are followed. Apps Script's own limit is not documented (platform.md §2). */
const maxRedirects = 10;

/**
 * One request of UrlFetchApp, with its redirects, within its time.
 * @param request checked already
 * @param network connections and mappings
 * @returns the answer or the kind of failure; never rejects
 */
export async function followRequest(request: FetchRequest, network: Network): Promise<FetchOutcome> {
  const signal = AbortSignal.timeout(request.timeoutMs);
  try {
    const answer = await follow(firstHop(request), request.followRedirects ? maxRedirects : 0, network, signal);
    const { status, headers, body } = answer;
    return { kind: 'answer', status, headers, bodyBase64: body.toString('base64') };
  } catch (error) {
    return signal.aborted ? { kind: 'timeout', detail: `${request.timeoutMs} ms` } : failureOf(error);
  }
}

function firstHop(request: FetchRequest): Hop {
  return {
    url: new URL(request.url),
    method: request.method,
    headers: request.headers,
    body: request.bodyBase64 === null ? null : Buffer.from(request.bodyBase64, 'base64'),
    validateHttpsCertificates: request.validateHttpsCertificates,
  };
}

async function follow(first: Hop, most: number, network: Network, signal: AbortSignal): Promise<HopAnswer> {
  let hop = first;
  for (let redirects = 0; ; redirects++) {
    const answer = await exchange(withLength(hop), network, signal);
    const next = nextHop(hop, answer);
    if (next === null || most === 0) return answer;
    if (redirects === most) throw new Error('too many redirects');
    hop = next;
  }
}

/** POST, PUT and PATCH say how long their body is even when it is empty. */
function withLength(hop: Hop): Hop {
  const length = hop.body?.length ?? 0;
  if (hop.method === 'GET' || (hop.method === 'DELETE' && length === 0)) return hop;
  return { ...hop, headers: { ...hop.headers, 'Content-Length': String(length) } };
}

/**
 * As HTTP clients do (RFC 9110 §15.4): 303 always, 301 and 302 for POST, go on as GET without
 * body; 307 and 308 repeat the request. Credentials do not follow to another host, and cookies of
 * a hop are not sent to the next (platform.md §2).
 * @returns the request to send next; null where the answer is no redirect that can be followed
 */
function nextHop(hop: Hop, answer: HopAnswer): Hop | null {
  if (![301, 302, 303, 307, 308].includes(answer.status) || answer.location === null) return null;
  const location = headerText(answer.location);
  if (!URL.canParse(location, hop.url.href)) return null;
  const url = new URL(location, hop.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const becomesGet = answer.status === 303 || (answer.status < 303 && hop.method === 'POST');
  const dropped = [...(becomesGet ? bodyHeaders : []), ...(url.host === hop.url.host ? [] : ['authorization'])];
  const headers = without(hop.headers, dropped);
  return becomesGet ? { ...hop, url, headers, method: 'GET', body: null } : { ...hop, url, headers };
}

const bodyHeaders = ['content-type', 'content-length'];

function without(headers: Readonly<Record<string, string>>, dropped: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name.toLowerCase())));
}

/** Node reads headers as Latin-1; Spanish servers put UTF-8 in Location. */
function headerText(value: string): string {
  const bytes = Buffer.from(value, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? value : text;
}
