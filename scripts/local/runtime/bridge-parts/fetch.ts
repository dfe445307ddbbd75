import { resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { bundleIfChanged, cacheFolder, projectRoot } from '../../../build/bundle.mjs';
import type { FetchOutcome, FetchRequest, HostBridge } from '../bridge';
import type { FetchBatch, FetchWorkerData } from './fetch-worker';
import type { HostMapping } from './http/destination';

export interface FetchBridgeOptions {
  /** --resolve, as curl does. */
  readonly resolve: readonly HostMapping[];
  /** What prepareFetchWorker() gave. */
  readonly workerFile: string;
  /** Certificate authorities trusted besides Node's own, in PEM. */
  readonly trusted?: readonly string[];
}

/** Beyond a request's own time: for starting the thread and handing over a large body. */
const graceMs = 30_000;

/**
 * Bundles the thread that does the network's work, where a source of it changed.
 * @returns the file to give to makeFetchBridge
 */
export async function prepareFetchWorker(): Promise<string> {
  const outfile = resolve(cacheFolder, 'fetch-worker.cjs');
  const entry = resolve(projectRoot, 'scripts/local/runtime/bridge-parts/fetch-worker.ts');
  await bundleIfChanged({ entryPoints: [entry], outfile, platform: 'node', format: 'cjs', target: 'node20' });
  return outfile;
}

/**
 * The network made synchronous: a worker thread sends, this thread waits on shared memory. The
 * thread starts with the first request and keeps its connections for the next.
 */
export function makeFetchBridge(options: FetchBridgeOptions): Pick<HostBridge, 'fetchAll'> & { close: () => void } {
  let worker: Worker | null = null;
  const workerData: FetchWorkerData = { mappings: options.resolve, trusted: options.trusted ?? [] };
  const running = (): Worker => (worker ??= startWorker(options.workerFile, workerData));
  return {
    fetchAll: (requestsJson) => sendAndWait(running(), requestsJson),
    close: () => {
      void worker?.terminate();
      worker = null;
    },
  };
}

function startWorker(file: string, workerData: FetchWorkerData): Worker {
  const worker = new Worker(file, { workerData });
  worker.unref();
  return worker;
}

function sendAndWait(worker: Worker, requestsJson: string): string {
  const requests = JSON.parse(requestsJson) as FetchRequest[];
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ requestsJson, port: port2, signal } satisfies FetchBatch, [port2]);
  const longest = Math.max(0, ...requests.map((request) => request.timeoutMs));
  Atomics.wait(signal, 0, 0, longest + graceMs);
  const received = receiveMessageOnPort(port1) as { message: string } | undefined;
  port1.close();
  return received?.message ?? JSON.stringify(requests.map(() => noAnswer));
}

const noAnswer: FetchOutcome = { kind: 'unexpected', detail: 'the network thread did not answer' };
