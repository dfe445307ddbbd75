import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FetchRequest } from '../bridge';
import type { HostMapping } from './http/destination';
import { openNetwork } from './http/exchange';
import { followRequest } from './http/follow';

/** What the thread is started with. */
export interface FetchWorkerData {
  readonly mappings: readonly HostMapping[];
  readonly trusted: readonly string[];
}

/** A batch to send: all at once, answered through `port` when all are done; then `signal` wakes the caller. */
export interface FetchBatch {
  readonly requestsJson: string;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

const { mappings, trusted } = workerData as FetchWorkerData;
const network = openNetwork(mappings, trusted);

async function answer({ requestsJson, port, signal }: FetchBatch): Promise<void> {
  const requests = JSON.parse(requestsJson) as FetchRequest[];
  const outcomes = await Promise.all(requests.map((request) => followRequest(request, network)));
  port.postMessage(JSON.stringify(outcomes));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

parentPort?.on('message', (batch: FetchBatch) => {
  void answer(batch);
});
