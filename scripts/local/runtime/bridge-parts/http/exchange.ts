import { Agent as HttpAgent, type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { decodeContent } from './content-coding';
import { destinationOf, type HostMapping } from './destination';

/** Responses are cut off at 50 MB (G/guides/services/quotas). */
const responseLimit = 50 * 1024 * 1024;

/** What all requests of a host share. */
export interface Network {
  readonly mappings: readonly HostMapping[];
  /** Certificate authorities trusted besides Node's own, in PEM. */
  readonly trusted: readonly string[];
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
}

/** One request on the wire and its answer, redirects not followed. */
export interface Hop {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly validateHttpsCertificates: boolean;
}

export interface HopAnswer {
  readonly status: number;
  /** Names as the server wrote them; several values of one name as a list. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly location: string | null;
  readonly body: Buffer;
}

/** The body was longer than a script may receive. */
export class TooLargeError extends Error {}

/**
 * @param mappings addresses given by hand
 * @param trusted further certificate authorities, in PEM
 * @returns connections to share; kept open for the next request to the same host
 */
export function openNetwork(mappings: readonly HostMapping[], trusted: readonly string[]): Network {
  return { mappings, trusted, http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
}

/**
 * Sends one request and reads the whole answer, decoded.
 * @param hop what to send
 * @param network connections and mappings
 * @param signal aborts it, at the deadline
 * @returns the answer; rejects with Node's own errors, UnreachableNameError or TooLargeError
 */
export async function exchange(hop: Hop, network: Network, signal: AbortSignal): Promise<HopAnswer> {
  try {
    return await attempt(hop, network, signal, false);
  } catch (error) {
    if (!(error instanceof StaleConnectionError)) throw error;
    return attempt(hop, network, signal, true);
  }
}

/** A kept connection had been closed by the server meanwhile: worth one more try on a new one. */
class StaleConnectionError extends Error {}

async function attempt(hop: Hop, network: Network, signal: AbortSignal, fresh: boolean): Promise<HopAnswer> {
  const message = await send(hop, optionsOf(hop, network, fresh), signal);
  const raw = await readAll(message);
  const encoding = message.headers['content-encoding'] ?? '';
  return {
    status: message.statusCode ?? 0,
    headers: groupHeaders(message.rawHeaders),
    location: message.headers.location ?? null,
    body: await decodeContent(raw, encoding, responseLimit),
  };
}

function optionsOf(hop: Hop, network: Network, fresh: boolean): RequestOptions & { ca?: string[] } {
  const { url } = hop;
  const agent = url.protocol === 'https:' ? network.https : network.http;
  return {
    ...destinationOf(url, network.mappings),
    path: `${url.pathname}${url.search}`,
    method: hop.method,
    headers: { Host: url.host, ...hop.headers },
    agent: fresh ? false : agent,
    maxHeaderSize: 64 * 1024,
    ...(url.protocol === 'https:' ? tlsOptions(hop, network) : {}),
  };
}

/** SNI follows the Host header by itself; without further authorities Node's own list is used. */
function tlsOptions(hop: Hop, network: Network): { rejectUnauthorized: boolean; ca?: string[] } {
  const rejectUnauthorized = hop.validateHttpsCertificates;
  return network.trusted.length === 0 ? { rejectUnauthorized } : { rejectUnauthorized, ca: [...network.trusted] };
}

function send(hop: Hop, options: RequestOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const start = hop.url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = start({ ...options, signal }, resolve);
    request.once('error', (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
      reject(stale ? new StaleConnectionError() : error);
    });
    request.end(hop.body ?? undefined);
  });
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > responseLimit) throw new TooLargeError();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Name, value, name, value… to a map; names that differ only in case are one. */
function groupHeaders(raw: readonly string[]): Record<string, string | string[]> {
  const groups = new Map<string, { name: string; values: string[] }>();
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? '';
    const group = groups.get(name.toLowerCase()) ?? { name, values: [] };
    group.values.push(raw[at + 1] ?? '');
    groups.set(name.toLowerCase(), group);
  }
  return Object.fromEntries([...groups.values()].map(({ name, values }) => [name, oneOrMany(values)]));
}

function oneOrMany(values: string[]): string | string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
