import { behaviours } from '../../link-bench/behaviours/index';
import type { SeenRequest } from '../../link-bench/request-log';
import { type Bench, startBench } from '../../link-bench/servers';
import { speedAddresses } from '../../link-bench/speed-sites';
import { checkWithAddOn } from '../../link-bench/tools/ours';
import { runTool } from '../../link-bench/tools/run-tool';
import { linkVerdictNames } from '../../../src/workbook/layout/link-verdicts';
import { atMost, median, type Measure } from '../measure';

const rounds = 5;

const largeFile = behaviours.find(({ name }) => name === 'pdf-de-40-mb');

async function onBench<T>(bench: Bench, task: (bench: Bench) => Promise<T>): Promise<T> {
  try {
    return await task(bench);
  } finally {
    await bench.close();
  }
}

/** Everything that reached the hosts of some addresses. */
async function requestsOf(bench: Bench, addresses: readonly string[]): Promise<readonly SeenRequest[]> {
  const seen: SeenRequest[] = [];
  for (const host of new Set(addresses.map((address) => new URL(address).hostname))) {
    seen.push(...(await bench.requests(host)));
  }
  return seen;
}

/** @throws where something is said of a link that is not so: what is wrong may be as fast as it likes */
async function ownSeconds(bench: Bench): Promise<number> {
  const { outcomes, milliseconds } = await checkWithAddOn(bench, speedAddresses);
  const wrong = outcomes.find(({ verdict }) => verdict !== linkVerdictNames.alive);
  if (wrong !== undefined) throw new Error(`a living link was called ${wrong.verdict}: ${wrong.detail}`);
  return milliseconds / 1000;
}

async function toolSeconds(bench: Bench): Promise<number> {
  const { outcomes, milliseconds } = await runTool('linkinator-page', bench, speedAddresses);
  if (outcomes.some(({ says }) => says !== 'alive')) throw new Error('linkinator called a living link dead');
  return milliseconds / 1000;
}

/** Both check the same thousand links, in turn. */
async function measureSpeed(bench: Bench): Promise<Measure[]> {
  const own: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await ownSeconds(bench));
    theirs.push(await toolSeconds(bench));
  }
  const ratio = median(own.map((seconds, at) => seconds / (theirs[at] ?? Number.NaN)));
  const note = `medians of ${rounds} in turn: ${median(own).toFixed(2)} s, linkinator ${median(theirs).toFixed(2)} s`;
  return [atMost('1,000 links on 50 hosts of 50 ms, to linkinator', 1.5, ratio, 'times', note)];
}

/** What the add-on asks of a host at once, linkinator left out. */
async function measureCourtesy(bench: Bench): Promise<Measure[]> {
  await checkWithAddOn(bench, speedAddresses);
  const seen = await requestsOf(bench, speedAddresses);
  const most = Math.max(...seen.map(({ inFlight }) => inFlight));
  return [atMost('Requests in flight to one host', 10, most, 'at once', `${seen.length} requests for 1,000 links`)];
}

async function measureBytes(bench: Bench): Promise<Measure[]> {
  if (largeFile === undefined) throw new Error('the bench has no large file');
  await checkWithAddOn(bench, [largeFile.address]);
  const seen = await requestsOf(bench, [largeFile.address]);
  const kilobytes = seen.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  return [atMost('A PDF of 40 MB, where ranges are honoured', 64, kilobytes, 'KB', `${seen.length} requests`)];
}

/** Links: how fast beside linkinator on the same servers, how gently, and what a large file costs. */
export async function measureLinks(): Promise<Measure[]> {
  return [
    ...(await onBench(await startBench('speed'), measureSpeed)),
    ...(await onBench(await startBench('speed'), measureCourtesy)),
    ...(await onBench(await startBench('behaviours'), measureBytes)),
  ];
}
