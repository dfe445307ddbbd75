import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../build/bundle.mjs';
import { packBook } from '../../local/model/book-text';
import { CompiledScripts } from '../../local/runtime/compiled-scripts';
import { manifestBeside } from '../../local/runtime/manifest';
import { openNodeBridge } from '../../local/runtime/node-bridge';
import { runScript, type FinishedRun } from '../../local/runtime/run-script';
import type { HostState } from '../../local/runtime/run-state';
import { loadServicesScript } from '../../local/runtime/services-script';
import { blankBook, freshState } from '../../local/workbook-file/blank-book';
import { listScript, type OwnOutcome } from '../tools/ours';
import { linkVerdictNames } from '../../../src/workbook/layout/link-verdicts';
import { SimulatedWeb, simulatedLinks } from './simulated-web';

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
  /** The most memory that an execution left in use, in bytes. */
  readonly heapBytes: number;
}

const bundle = resolve(projectRoot, 'dist/Code.js');
const startedAt = Date.UTC(2026, 10, 26, 18);
const minute = 60_000;

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

/**
 * "Validar ligas" over many links with the bundle that is pushed, while executions are ended at any call, requests are
 * refused for their quota and the clock jumps: as on Google's servers, what an execution did before its end stays.
 * @param count of links
 * @param seed of the chaos, which is the same for the same seed
 * @param killPart part of the executions that are ended from outside, 0 to 1
 */
export async function liveThroughChaos(count: number, seed: number, killPart: number): Promise<ChaosResult> {
  const driveFolder = mkdtempSync(join(tmpdir(), 'semaforo-caos-'));
  const nowhere = { bookFile: null, scriptFolder: null, driveFolder, print: () => undefined };
  const open = await openNodeBridge({ ...nowhere, resolve: [] });
  const web = new SimulatedWeb();
  const bridge = {
    ...open.bridge,
    sleep: () => undefined,
    fetchAll: (json: string): string => {
      const outcomes = web.fetchAll(json);
      if (outcomes === null) throw new Error('ended from outside');
      return outcomes;
    },
  };
  const services = await loadServicesScript();
  const code = readFileSync(bundle, 'utf8');
  let bookText = packBook(blankBook('Caos'));
  let state: HostState = freshState();
  let now = startedAt;

  const execute = (name: string, args: readonly unknown[], plan: Plan, script = code): FinishedRun => {
    const whole = plan.jump === 0 ? script : `${jumpingClock(plan.jump)}\n${script}`;
    const input = {
      state,
      manifest: manifestBeside(bundle),
      user: 'ana@institucion.example',
      owner: 'ana@institucion.example',
      now,
      answers: [],
      select: null,
      context: name === 'continueJob' ? ('installable-trigger' as const) : ('menu' as const),
      ...(name === 'continueJob' ? { triggerEvent: 'CLOCK' as const } : {}),
      driveFolder,
      ...(plan.endsAfter === null ? {} : { endsAfter: plan.endsAfter }),
    };
    const request = { kind: 'call', name, args } as const;
    const run = { services, bridge, scripts: new CompiledScripts(), script: { code: whole, fileName: 'Code.js' } };
    const finished = runScript({ ...run, request, input, bookText, limit: 30 * minute });
    // What an execution did before it was ended stays.
    ({ bookText, state } = finished);
    return finished;
  };

  const mustWork = ({ report }: FinishedRun): unknown => {
    if (!report.ok) throw new Error(report.error ?? '');
    return report.result;
  };

  try {
    const links = simulatedLinks(count);
    const addresses = links.map(({ address }) => address);
    mustWork(execute('prepareWorkbook', [], calm));
    mustWork(execute('fill', [addresses], calm, listScript));
    const random = chance(seed);
    let [executions, kills, keptBytes, heapBytes] = [0, 0, 0, 0];
    const interrupted = new Map<string, number>();
    const isUnderWay = (): boolean => executions === 0 || jobStatus(state) === 'running';
    while (isUnderWay() && executions < mostExecutions) {
      const before = new Map(web.delivered);
      const plan: Plan = {
        endsAfter: random() < killPart ? Math.floor(random() ** 2 * 300) : null,
        jump: random() < 0.3 ? Math.floor((random() - 0.5) * 20 * 60 * minute) : 0,
        quotaLeft: random() < 0.1 ? Math.floor(random() * 900) : null,
      };
      if (plan.quotaLeft !== null) state = withQuotaLeft(state, plan.quotaLeft, now);
      const { report } = execute(executions === 0 ? 'checkLinks' : 'continueJob', [], plan);
      executions += 1;
        console.log(
          JSON.stringify([
            report.error,
            report.alerts,
            report.toasts,
            report.dialogs.map((d) => d.title + d.html.slice(-200)),
            state.properties.document['job']?.slice(0, 400),
            report.logs.slice(0, 3),
          ]).slice(0, 900),
        );
      if (!report.ok) {
        kills += 1;
        for (const [address, times] of web.delivered) {
          const more = times - (before.get(address) ?? 0);
          if (more > 0) interrupted.set(address, (interrupted.get(address) ?? 0) + more);
        }
        // Nobody had the chance to begin the job, or to ask for its trigger: the person chooses it again.
        if (jobStatus(state) !== 'running') executions = 0;
      }
      keptBytes = Math.max(keptBytes, JSON.stringify(state.properties.document).length);
      heapBytes = Math.max(heapBytes, process.memoryUsage().heapUsed);
      if (plan.quotaLeft !== null) state = withQuotaLeft(state, dailyRequests, now);
      now += minute + (random() < 0.1 ? Math.floor(random() * 120) * minute : 0);
    }
    const outcomes = mustWork(execute('read', [count], calm, listScript)) as readonly OwnOutcome[];
    const wrong = links.flatMap(({ address, verdict }, at) => {
      const said = outcomes[at];
      const isRight = said?.verdict === linkVerdictNames[verdict];
      return isRight ? [] : [`${address}: ${said?.verdict ?? ''} · ${said?.detail ?? ''}`];
    });
    const refetched = links.flatMap(({ address, most }) => {
      const times = (web.delivered.get(address) ?? 0) - (interrupted.get(address) ?? 0);
      return times > most ? [`${address}: ${times}`] : [];
    });
    return { executions, kills, wrong, refetched, keptBytes, heapBytes };
  } finally {
    open.close();
    rmSync(driveFolder, { recursive: true, force: true });
  }
}

function jobStatus({ properties }: HostState): string {
  const job = properties.document['job'];
  return job === undefined ? '' : (JSON.parse(job) as { status: string }).status;
}

const dailyRequests = 20_000;

function withQuotaLeft(state: HostState, left: number, now: number): HostState {
  return { ...state, quota: { since: now, used: { urlfetch: dailyRequests - left } } };
}
