import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { linkVerdictNames } from '../../src/workbook/layout/link-verdicts';
import { listScript, type OwnOutcome } from '../link-bench/tools/ours';
import type { HostBridge } from '../local/runtime/bridge';
import { openNodeBridge } from '../local/runtime/node-bridge';
import { loadServicesScript } from '../local/runtime/services-script';
import { chance } from './chance';
import { bundle, ChaoticSheet, minute, type Plan } from './chaotic-sheet';
import { SimulatedWeb, simulatedLinks, type SimulatedLink } from './simulated-web';

/** What a run of chaos came to. */
export interface ChaosResult {
  readonly executions: number;
  readonly kills: number;
  /** Addresses whose verdict is none, or another than it should be: what was said of each. */
  readonly wrong: readonly string[];
  /** Addresses that were visited again although nothing had ended the execution that did, beyond their retries. */
  readonly refetched: readonly string[];
  /** The most that was kept between two executions, in bytes. */
  readonly keptBytes: number;
  /** The most memory that was in use between two executions, in bytes. */
  readonly heapBytes: number;
}

/** Executions after which the job is taken never to end. */
const mostExecutions = 2000;

function planOf(random: () => number, killPart: number): Plan {
  return {
    endsAfter: random() < killPart ? Math.floor(random() ** 2 * 300) : null,
    jump: random() < 0.3 ? Math.floor((random() - 0.5) * 20 * 60 * minute) : 0,
    quotaLeft: random() < 0.1 ? Math.floor(random() * 900) : null,
  };
}

/** How much more one tally says than another. */
function more(after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(Array.from(after, ([address, times]) => [address, times - (before.get(address) ?? 0)]));
}

/** Watches what is asked of the network while executions come and go. */
class Watcher {
  readonly refetched: string[] = [];
  private done: ReadonlySet<string> = new Set();
  private before: ReadonlyMap<string, number> = new Map();
  private readonly most: ReadonlyMap<string, number>;

  constructor(
    private readonly sheet: ChaoticSheet,
    private readonly web: SimulatedWeb,
    links: readonly SimulatedLink[],
  ) {
    this.most = new Map(links.map(({ address, most }) => [address, most]));
  }

  /** After an execution: what was done with is not asked for again, and nothing is asked for more than its retries. */
  look(code: string): void {
    const { delivered } = this.web;
    for (const [address, times] of more(delivered, this.before)) {
      const allowed = this.done.has(address) ? 0 : (this.most.get(address) ?? Infinity);
      if (times > allowed) this.refetched.push(`${address}: ${times}`);
    }
    this.before = new Map(delivered);
    this.done = new Set([...this.sheet.journalled, ...(this.sheet.call('visited', [], code) as readonly string[])]);
  }
}

/** Goes through executions until the job is over. */
function liveOn(
  sheet: ChaoticSheet,
  web: SimulatedWeb,
  links: readonly SimulatedLink[],
  random: () => number,
  killPart: number,
  code: string,
) {
  const seen = { executions: 0, kills: 0, keptBytes: 0, heapBytes: 0 };
  const watcher = new Watcher(sheet, web, links);
  while (seen.executions === 0 || sheet.jobStatus !== 'done') {
    if (seen.executions === mostExecutions) throw new Error(`the job never ends: ${sheet.jobStatus}`);
    // Where nobody had the chance to begin the job, the person chooses it again.
    const name = sheet.jobStatus === 'running' ? 'continueJob' : 'checkLinks';
    const { report } = sheet.execute(name, [], planOf(random, killPart), code);
    watcher.look(listScript);
    seen.executions += 1;
    if (!report.ok) seen.kills += 1;
    seen.keptBytes = Math.max(seen.keptBytes, sheet.keptBytes);
    collectGarbage();
    seen.heapBytes = Math.max(seen.heapBytes, process.memoryUsage().heapUsed);
    sheet.pass(Math.max(minute, sheet.waits) + (random() < 0.1 ? Math.floor(random() * 120) * minute : 0));
  }
  return { ...seen, refetched: watcher.refetched };
}

/** What is left in use is told once what is not has gone. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/**
 * "Validar ligas" over many links with the bundle that is pushed, while executions are ended at any call, requests are
 * refused for their quota and the clock jumps.
 * @param count of links
 * @param seed of the chaos, which is the same for the same seed
 * @param killPart part of the executions that are ended from outside, 0 to 1
 */
export async function linksThroughChaos(count: number, seed: number, killPart: number): Promise<ChaosResult> {
  const driveFolder = mkdtempSync(join(tmpdir(), 'semaforo-caos-'));
  const nowhere = { bookFile: null, scriptFolder: null, driveFolder, print: () => undefined };
  const open = await openNodeBridge({ ...nowhere, resolve: [] });
  try {
    const web = new SimulatedWeb();
    const sheet = new ChaoticSheet(
      await loadServicesScript(),
      { ...open.bridge, fetchAll: fetchedFrom(web) },
      driveFolder,
    );
    return liveIn(sheet, web, simulatedLinks(count), chance(seed), killPart);
  } finally {
    open.close();
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

/** Some addresses end the execution that opens them. */
function fetchedFrom(web: SimulatedWeb): HostBridge['fetchAll'] {
  return (json) => {
    const outcomes = web.fetchAll(json);
    if (outcomes === null) throw new Error('ended by what it opened');
    return outcomes;
  };
}

function liveIn(
  sheet: ChaoticSheet,
  web: SimulatedWeb,
  links: readonly SimulatedLink[],
  random: () => number,
  killPart: number,
): ChaosResult {
  const code = readFileSync(bundle, 'utf8');
  sheet.call('prepareWorkbook', [], code);
  sheet.call('fill', [links.map(({ address }) => address)], listScript);
  const seen = liveOn(sheet, web, links, random, killPart, code);
  const outcomes = sheet.call('read', [links.length], listScript) as readonly OwnOutcome[];
  const wrong = links.flatMap(({ address, verdict }, at) => {
    const said = outcomes[at];
    const isRight = said?.verdict === linkVerdictNames[verdict];
    return isRight ? [] : [`${address}: ${said?.verdict ?? ''} · ${said?.detail ?? ''}`];
  });
  return { ...seen, wrong };
}
