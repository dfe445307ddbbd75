/** The bench's servers, in a thread of their own: the one that runs the add-on is blocked while it fetches. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createPlainServer, type Server, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { parentPort, workerData } from 'node:worker_threads';
import type { HostMapping } from '../local/runtime/bridge-parts/http/destination';
import type { Site } from './behaviour';
import { makeIdentities } from './identities';
import { RequestLog, type SeenRequest } from './request-log';
import { hostAsked, replyFor, siteMap } from './site-map';
import { siteSets, type SiteSetName } from './site-sets';

/** What the thread is started with. */
export interface BenchWorkerData {
  readonly set: SiteSetName;
}

/** What it says once it listens. */
export interface BenchReady {
  readonly resolve: readonly HostMapping[];
  readonly trusted: readonly string[];
}

/** What is asked of it later: the requests of a host. */
export interface LogQuestion {
  readonly number: number;
  readonly host: string;
}

export interface LogAnswer {
  readonly number: number;
  readonly requests: readonly SeenRequest[];
}

/** A port at which nobody listens. */
const closedPort = 1;

const { set } = workerData as BenchWorkerData;
const sites = siteMap(siteSets[set]);
const log = new RequestLog();
const identities = makeIdentities();

const serve: RequestListener = (request: IncomingMessage, response: ServerResponse) => {
  const host = hostAsked(request);
  const nth = log.add(host, request, response);
  replyFor(sites.get(host), request)({ request, response, nth });
};

/** Node's own limits are those of a careful server; this one must be as slow as a behaviour wants. */
const limits = { keepAliveTimeout: 60_000, requestTimeout: 0, maxHeaderSize: 64 * 1024 };

function chooseCertificate(name: string, done: (error: Error | null, context?: SecureContext) => void): void {
  done(null, identities.contextFor(name, sites.get(name)?.certificate ?? 'valid'));
}

async function portOf(server: Server): Promise<number> {
  server.on('error', (error) => {
    throw error;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** @returns a server of one behaviour, that does what it does to each connection */
function rudeServer(answer: (socket: Socket) => void): Server {
  return createPlainServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  });
}

async function mappingsOf(site: Site, host: string, plain: number, secure: number): Promise<HostMapping[]> {
  const { door = 'open' } = site;
  const to = (port: number, mapped: number): HostMapping => ({
    host: `${host}:${port}`,
    address: '127.0.0.1',
    port: mapped,
  });
  if (typeof door === 'function') {
    const rude = await portOf(rudeServer(door));
    return [to(80, rude), to(443, rude)];
  }
  return [to(80, door === 'closed' ? closedPort : plain), to(443, door === 'open' ? secure : closedPort)];
}

async function listen(): Promise<BenchReady> {
  const plain = await portOf(createServer(limits, serve));
  const secure = await portOf(createSecureServer({ ...limits, SNICallback: chooseCertificate }, serve));
  const mappings = [...sites].map(([host, site]) => mappingsOf(site, host, plain, secure));
  return { resolve: (await Promise.all(mappings)).flat(), trusted: identities.trusted };
}

parentPort?.on('message', ({ number, host }: LogQuestion) => {
  parentPort?.postMessage({ number, requests: log.of(host) } satisfies LogAnswer);
});
parentPort?.postMessage(await listen());
