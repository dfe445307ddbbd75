import { resolve } from 'node:path';
import { projectRoot } from '../build/bundle.mjs';
import { packBook } from '../local/model/book-text';
import type { HostBridge } from '../local/runtime/bridge';
import { CompiledScripts } from '../local/runtime/compiled-scripts';
import { manifestBeside } from '../local/runtime/manifest';
import { runScript, type FinishedRun, type ScriptRun } from '../local/runtime/run-script';
import type { DriveEntry, HostState } from '../local/runtime/run-state';
import type { loadServicesScript } from '../local/runtime/services-script';
import { blankBook, freshState } from '../local/workbook-file/blank-book';

/** The bundle that is pushed. */
export const bundle = resolve(projectRoot, 'dist/Code.js');

export const minute = 60_000;

/** Requests that the service allows in a day (platform.md §1). */
const dailyRequests = 20_000;

const startedAt = Date.UTC(2026, 10, 26, 18);
const person = 'ana@institucion.example';

/** Milliseconds of real time that an execution may take here: what it may take there is not what is tried. */
const limit = 30 * minute;

/** What befalls one execution. */
export interface Plan {
  /** Calls after which it is ended; null: it is not. */
  readonly endsAfter: number | null;
  /** Milliseconds by which its clock jumps, forth and back, as it goes on. */
  readonly jump: number;
  /** Requests that the day's quota has left; null: as many as it has. */
  readonly quotaLeft: number | null;
  /** What is answered to its questions; left out: nothing. */
  readonly answers?: readonly string[];
}

export const calm: Plan = { endsAfter: null, jump: 0, quotaLeft: null };

/** Put before the bundle, in the same script: every other time the clock is looked at, it has been set. */
const jumpingClock = (jump: number): string => `
  { const real = Date.now.bind(Date); let looks = 0; Date.now = () => real() + (looks++ % 5 === 3 ? ${jump} : 0); }`;

/** A sheet whose executions may be ended at any call: as on Google's servers, what they did before stays. */
export class ChaoticSheet {
  private bookText = packBook(blankBook('Caos'));
  private state: HostState = freshState();
  private now = startedAt;

  /** @param bridge the way out: what tests the network in it stands for the network */
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

  /** What its Drive holds. */
  get files(): readonly DriveEntry[] {
    return Object.values(this.state.drive);
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
    const request = { kind: 'call', name, args: [...args, ...this.eventOf(name)] } as const;
    const { services, bookText } = this;
    const parts = {
      services,
      bridge: { ...this.bridge, sleep: () => undefined },
      scripts: new CompiledScripts(),
      script,
      request,
      bookText,
    };
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

  /** What Google's servers tell a trigger's function. */
  private eventOf(name: string): { readonly triggerUid: string }[] {
    const trigger = this.state.triggers.find(({ handler }) => handler === name);
    return trigger === undefined ? [] : [{ triggerUid: trigger.id }];
  }

  private inputFor(name: string, { endsAfter, answers = [] }: Plan): ScriptRun['input'] {
    const isTrigger = name === 'continueJob';
    return {
      state: this.state,
      manifest: manifestBeside(bundle),
      user: person,
      owner: person,
      now: this.now,
      answers,
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
