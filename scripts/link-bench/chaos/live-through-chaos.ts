import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectRoot } from '../../build/bundle.mjs';
import { packBook } from '../../local/model/book-text';
import { CompiledScripts } from '../../local/runtime/compiled-scripts';
import { manifestBeside } from '../../local/runtime/manifest';
import { openNodeBridge } from '../../local/runtime/node-bridge';
import type { HostBridge } from '../../local/runtime/bridge';
import { runScript, type FinishedRun, type ScriptRun } from '../../local/runtime/run-script';
import type { HostState } from '../../local/runtime/run-state';
import { loadServicesScript } from '../../local/runtime/services-script';
import { blankBook, freshState } from '../../local/workbook-file/blank-book';
import { listScript, type OwnOutcome } from '../tools/ours';
import { linkVerdictNames } from '../../../src/workbook/layout/link-verdicts';
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

const bundle = resolve(projectRoot, 'dist/Code.js');
const startedAt = Date.UTC(2026, 10, 26, 18);
const minute = 60_000;
const person = 'ana@institucion.example';

/** Milliseconds of real time that an execution may take here: what it may take there is not what is tried. */
const limit = 30 * minute;

/** Executions after which the job is taken never to end. */
const mostExecutions = 2000;

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What befalls one execution. */
interface Plan {
  /** Calls after which it is ended; null: it is not. */
  readonly endsAfter: number | null;
  /** Milliseconds by which its clock jumps, forth and back, as it goes on. */
  readonly jump: number;
  /** Requests that the day's quota has left; null: as many as it has. */
  readonly quotaLeft: number | null;
}

const calm: Plan = { endsAfter: null, jump: 0, quotaLeft: null };

/** Put before the bundle, in the same script: every other time the clock is looked at, it has been set. */
const jumpingClock = (jump: number): string => `
  { const real = Date.now.bind(Date); let looks = 0; Date.now = () => real() + (looks++ % 5 === 3 ? ${jump} : 0); }`;

/** A sheet whose executions may be ended at any call: as on Google's servers, what they did before stays. */
class ChaoticSheet {
  readonly web = new SimulatedWeb();
  private bookText = packBook(blankBook('Caos'));
  private state: HostState = freshState();
  private now = startedAt;

  constructor(
    private readonly services: Awaited<ReturnType<typeof loadServicesScript>>,
    private readonly bridge: HostBridge,
    private readonly driveFolder: string,
  ) {}

  get jobStatus(): string {
    return this.job?.status ?? '';
  }

  /** Milliseconds that the job waits before it goes on. */
  get waits(): number {
    return Math.max(0, (this.job?.waitsUntil ?? 0) - this.now);
  }

  /** Addresses whose outcome is kept, and not in the sheet yet. */
  get journalled(): string[] {
    const { document } = this.state.properties;
    const pages = Object.keys(document)
      .filter((name) => name.startsWith('job.journal.'))
      .sort();
    const lines = pages
      .map((name) => document[name] ?? '')
      .join('')
      .split('\n');
    return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { key: string }).key);
  }

  get keptBytes(): number {
    return JSON.stringify(this.state.properties.document).length;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
  }

  /** @returns what the function returned; throws what it threw */
  call(name: string, args: readonly unknown[], code: string): unknown {
    const { report } = this.execute(name, args, calm, code);
    if (!report.ok) throw new Error(report.error ?? '');
    return report.result;
  }

  execute(name: string, args: readonly unknown[], plan: Plan, code: string): FinishedRun {
    if (plan.quotaLeft !== null) this.leaveQuota(plan.quotaLeft);
    const script = { code: `${jumpingClock(plan.jump)}\n${code}`, fileName: 'Code.js' };
    const request = { kind: 'call', name, args } as const;
    const { services, bookText } = this;
    const parts = { services, bridge: this.bridgeOfWeb, scripts: new CompiledScripts(), script, request, bookText };
    const finished = runScript({ ...parts, input: this.inputFor(name, plan), limit });
    this.bookText = finished.bookText;
    this.state = finished.state;
    if (plan.quotaLeft !== null) this.leaveQuota(dailyRequests);
    return finished;
  }

  private get job(): { readonly status: string; readonly waitsUntil: number } | null {
    const job = this.state.properties.document['job'];
    return job === undefined ? null : (JSON.parse(job) as { status: string; waitsUntil: number });
  }

  private get bridgeOfWeb(): HostBridge {
    const fetchAll = (json: string): string => {
      const outcomes = this.web.fetchAll(json);
      if (outcomes === null) throw new Error('ended by what it opened');
      return outcomes;
    };
    return { ...this.bridge, fetchAll, sleep: () => undefined };
  }

  private inputFor(name: string, { endsAfter }: Plan): ScriptRun['input'] {
    const isTrigger = name === 'continueJob';
    return {
      state: this.state,
      manifest: manifestBeside(bundle),
      user: person,
      owner: person,
      now: this.now,
      answers: [],
      select: null,
      context: isTrigger ? 'installable-trigger' : 'menu',
      ...(isTrigger ? { triggerEvent: 'CLOCK' } : {}),
      driveFolder: this.driveFolder,
      ...(endsAfter === null ? {} : { endsAfter }),
    };
  }

  private leaveQuota(left: number): void {
    this.state = { ...this.state, quota: { since: this.now, used: { urlfetch: dailyRequests - left } } };
  }
}

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
    links: readonly SimulatedLink[],
  ) {
    this.most = new Map(links.map(({ address, most }) => [address, most]));
  }

  /** After an execution: what was done with is not asked for again, and nothing is asked for more than its retries. */
  look(code: string): void {
    const { delivered } = this.sheet.web;
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
  links: readonly SimulatedLink[],
  random: () => number,
  killPart: number,
  code: string,
) {
  const seen = { executions: 0, kills: 0, keptBytes: 0, heapBytes: 0 };
  const watcher = new Watcher(sheet, links);
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
export async function liveThroughChaos(count: number, seed: number, killPart: number): Promise<ChaosResult> {
  const driveFolder = mkdtempSync(join(tmpdir(), 'semaforo-caos-'));
  const nowhere = { bookFile: null, scriptFolder: null, driveFolder, print: () => undefined };
  const open = await openNodeBridge({ ...nowhere, resolve: [] });
  try {
    const sheet = new ChaoticSheet(await loadServicesScript(), open.bridge, driveFolder);
    return liveIn(sheet, simulatedLinks(count), chance(seed), killPart);
  } finally {
    open.close();
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

function liveIn(
  sheet: ChaoticSheet,
  links: readonly SimulatedLink[],
  random: () => number,
  killPart: number,
): ChaosResult {
  const code = readFileSync(bundle, 'utf8');
  sheet.call('prepareWorkbook', [], code);
  sheet.call('fill', [links.map(({ address }) => address)], listScript);
  const seen = liveOn(sheet, links, random, killPart, code);
  const outcomes = sheet.call('read', [links.length], listScript) as readonly OwnOutcome[];
  const wrong = links.flatMap(({ address, verdict }, at) => {
    const said = outcomes[at];
    const isRight = said?.verdict === linkVerdictNames[verdict];
    return isRight ? [] : [`${address}: ${said?.verdict ?? ''} · ${said?.detail ?? ''}`];
  });
  return { ...seen, wrong };
}

const dailyRequests = 20_000;
