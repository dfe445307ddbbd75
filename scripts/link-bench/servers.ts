import { once } from 'node:events';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bundleIfChanged, cacheFolder, projectRoot } from '../build/bundle.mjs';
import type { HostMapping } from '../local/runtime/bridge-parts/http/destination';
import type { BenchReady, BenchWorkerData, LogAnswer, LogQuestion } from './bench-worker';
import type { SeenRequest } from './request-log';
import type { SiteSetName } from './site-sets';

/** Servers on this machine that stand for the hosts of the bench. */
export interface Bench {
  /** Where each host is, for --resolve. */
  readonly resolve: readonly HostMapping[];
  /** Certificate authorities to trust, in PEM. */
  readonly trusted: readonly string[];
  /** Every request that reached a host, in the order in which they came. */
  readonly requests: (host: string) => Promise<readonly SeenRequest[]>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the servers, in a thread of their own.
 * @param set what they serve; left out: every behaviour
 */
export async function startBench(set: SiteSetName = 'behaviours'): Promise<Bench> {
  const worker = new Worker(await prepareWorker(), { workerData: { set } satisfies BenchWorkerData });
  const [ready] = (await once(worker, 'message')) as [BenchReady];
  let asked = 0;
  return {
    ...ready,
    requests: (host) => ask(worker, { number: (asked += 1), host }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** Bundles the thread's script, where a source of it changed. */
async function prepareWorker(): Promise<string> {
  const outfile = resolve(cacheFolder, 'link-bench-worker.mjs');
  const entry = resolve(projectRoot, 'scripts/link-bench/bench-worker.ts');
  await bundleIfChanged({ entryPoints: [entry], outfile, platform: 'node', format: 'esm', target: 'node20' });
  return outfile;
}

function ask(worker: Worker, question: LogQuestion): Promise<readonly SeenRequest[]> {
  return new Promise((answered) => {
    const listener = ({ number, requests }: LogAnswer): void => {
      if (number !== question.number) return;
      worker.off('message', listener);
      answered(requests);
    };
    worker.on('message', listener);
    worker.postMessage(question);
  });
}
