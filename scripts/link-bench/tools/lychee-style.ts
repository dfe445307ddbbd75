import { errorCode } from './error-code';
import type { Tool, ToolOutcome } from './outcome';

/*
 * lychee is a program in Rust that npm does not carry. This does what it does by default, as its manual
 * and its sources say (lychee-lib: client, retry, website, status): GET; up to ten redirects; 100 to 103
 * and 200 to 299 are fine; a 429, a timeout or a dropped connection is tried three times more, after 1, 2
 * and 4 seconds or what Retry-After says. Only the beginning of the answer is waited for: no body is read.
 */

const maxRedirects = 10;
const maxRetries = 3;
const firstWait = 1000;
const agent = 'lychee/0.24.2';

/** lychee waits 20 seconds; here, no behaviour that answers takes as long as this. */
const timeout = 6000;

/** One try: a status, or why there was none. */
interface Attempt {
  readonly status: number;
  readonly failure: string;
  readonly isWorthRetrying: boolean;
  /** In milliseconds. */
  readonly retryAfter: number;
}

/** What a program with lychee's rules says of each address. */
export const lycheeStyle: Tool = (addresses) => Promise.all(addresses.map(outcomeOf));

async function outcomeOf(address: string): Promise<ToolOutcome> {
  if (!/^https?:\/\//.test(address)) return { says: 'nothing', saw: '' };
  let attempt = await tryOnce(address);
  for (let retry = 0; retry < maxRetries && attempt.isWorthRetrying; retry += 1) {
    await pause(Math.max(firstWait * 2 ** retry, attempt.retryAfter));
    attempt = await tryOnce(address);
  }
  const { status, failure } = attempt;
  return { says: isAccepted(status) ? 'alive' : 'dead', saw: failure === '' ? String(status) : failure };
}

function isAccepted(status: number): boolean {
  return (status >= 100 && status <= 103) || (status >= 200 && status <= 299);
}

async function tryOnce(address: string): Promise<Attempt> {
  try {
    return await follow(address, AbortSignal.timeout(timeout));
  } catch (error) {
    return failed(errorCode(error));
  }
}

async function follow(address: string, signal: AbortSignal): Promise<Attempt> {
  let url = address;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const response = await fetch(url, { redirect: 'manual', signal, headers: { 'User-Agent': agent } });
    void response.body?.cancel().catch(() => undefined);
    const next = nextAddress(response, url);
    if (next === null) return answered(response);
    if (!/^https?:$/.test(next.protocol)) return failed('Location');
    url = next.href;
  }
  return failed('demasiadas redirecciones');
}

/** @returns where an answer sends to; null where it is no redirect, or one that reqwest leaves as it is */
function nextAddress({ status, headers }: Response, url: string): URL | null {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null) return null;
  const text = utf8(location);
  return text !== null && URL.canParse(text, url) ? new URL(text, url) : null;
}

/** A header's bytes as UTF-8; null where they are not. */
function utf8(header: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return null;
  }
}

function answered({ status, headers }: Response): Attempt {
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  const retryAfter = Number.isFinite(seconds) ? Math.min(Math.max(0, seconds), 60) * 1000 : 0;
  return { status, failure: '', isWorthRetrying: status === 429, retryAfter };
}

function failed(failure: string): Attempt {
  const isWorthRetrying = ['ETIMEDOUT', 'ECONNRESET', 'UND_ERR_SOCKET'].includes(failure);
  return { status: 0, failure, isWorthRetrying, retryAfter: 0 };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
