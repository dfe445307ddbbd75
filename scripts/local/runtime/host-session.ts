import type vm from 'node:vm';
import type { BookModel } from '../model/book';
import { packBook, unpackBook } from '../model/book-text';
import type { EngineRequest } from '../services';
import type { HostBridge } from './bridge';
import { CompiledScripts, type ScriptSource } from './compiled-scripts';
import { runScript, triggersToTell, type FinishedRun } from './run-script';
import type { HostState, Manifest, RunContext, RunInput, RunReport, TriggerState } from './run-state';

/** What a session works on and as whom. */
export interface SessionOptions {
  readonly services: vm.Script;
  readonly bridge: HostBridge;
  readonly manifest: Manifest;
  readonly script: ScriptSource;
  readonly book: BookModel;
  readonly state: HostState;
  readonly user: string;
  readonly owner: string;
  readonly answers: readonly string[];
  /** --now in milliseconds, or null. */
  readonly now: number | null;
  readonly driveFolder: string;
}

/** In what manner a run is started. */
export interface StartedAs {
  readonly context: RunContext;
  readonly triggerEvent?: TriggerState['event'];
  readonly select?: string | null;
  /** Another script than the session's own, in the same book. */
  readonly script?: ScriptSource;
  /** Whom it runs as, where that is not the session's user: triggers run as their creator. */
  readonly user?: string;
  /** The clock of this run alone, in milliseconds. */
  readonly now?: number;
  /** What the person answers in this run, where that is not the session's to say. */
  readonly answers?: readonly string[];
  /** Service calls after which it is ended from outside: what it did before stays, as on Google's servers. */
  readonly endsAfter?: number;
  /** Milliseconds it may take, where that is not what Apps Script allows. */
  readonly limit?: number;
}

/**
 * Several executions on one book, as a person at the sheet causes them: each begins where the last
 * one that finished left off, and one that throws leaves nothing behind but its report.
 */
export class HostSession {
  private bookText: string;
  private currentState: HostState;
  private answers: readonly string[];
  private readonly runs: RunReport[] = [];
  private readonly startedAt: number;
  private readonly scripts = new CompiledScripts();
  private readonly startedFrom: { readonly bookText: string; readonly stateJson: string };

  constructor(private readonly options: SessionOptions) {
    this.bookText = packBook(options.book);
    this.startedFrom = { bookText: this.bookText, stateJson: JSON.stringify(options.state) };
    this.currentState = options.state;
    this.answers = options.answers;
    this.startedAt = options.bridge.realNow();
  }

  /** The workbook as the last run that finished left it; a copy at every call. */
  get book(): BookModel {
    return unpackBook(this.bookText);
  }

  /** Whether the book or the state is another than it began with. */
  get hasChanged(): boolean {
    const { bookText, stateJson } = this.startedFrom;
    return this.bookText !== bookText || JSON.stringify(this.currentState) !== stateJson;
  }

  get state(): HostState {
    return this.currentState;
  }

  /** The session's time in milliseconds: --now, or the real one. */
  get now(): number {
    return this.options.now ?? this.options.bridge.realNow();
  }

  get user(): string {
    return this.options.user;
  }

  /** @returns how the run ended; its effects are kept only where it finished, or was to be ended from outside */
  run(request: EngineRequest, as: StartedAs): FinishedRun {
    const { services, bridge, script } = this.options;
    const limit = as.limit === undefined ? {} : { limit: as.limit };
    const parts = { services, bridge, scripts: this.scripts, script: as.script ?? script, request, ...limit };
    const finished = runScript({ ...parts, input: this.inputFor(as), bookText: this.bookText });
    this.runs.push(finished.report);
    if (as.answers === undefined) this.answers = this.answers.slice(finished.answersUsed);
    if (finished.report.ok || as.endsAfter !== undefined) {
      this.bookText = finished.bookText;
      this.currentState = finished.state;
    }
    return finished;
  }

  /**
   * Changes a clock trigger's next time, as the server's own bookkeeping does.
   * @param id the trigger
   * @param due milliseconds, or null: it fires no more
   */
  reschedule(id: string, due: number | null): void {
    const triggers = this.currentState.triggers.map((trigger) => (trigger.id === id ? { ...trigger, due } : trigger));
    this.currentState = { ...this.currentState, triggers };
  }

  /** Leaves the runs so far out of the report: they only prepared the ground. */
  forgetRuns(): void {
    this.runs.length = 0;
  }

  /** @returns all runs so far as one report; the first error counts */
  report(): RunReport {
    const failed = this.runs.find(({ ok }) => !ok);
    const result = this.runs.at(-1)?.result;
    const all = <T>(pick: (run: RunReport) => readonly T[]): T[] => this.runs.flatMap(pick);
    return {
      ok: failed === undefined,
      ...(failed?.error === undefined ? {} : { error: failed.error }),
      logs: all(({ logs }) => logs),
      toasts: all(({ toasts }) => toasts),
      alerts: all(({ alerts }) => alerts),
      dialogs: all(({ dialogs }) => dialogs),
      files: all(({ files }) => files),
      mails: all(({ mails }) => mails),
      triggers: triggersToTell(this.currentState),
      calls: sumOfCalls(this.runs),
      elapsedMs: this.options.bridge.realNow() - this.startedAt,
      ...(result === undefined ? {} : { result }),
    };
  }

  private inputFor(as: StartedAs): Omit<RunInput, 'book'> {
    const { manifest, owner, driveFolder } = this.options;
    return {
      state: this.currentState,
      manifest,
      user: as.user ?? this.options.user,
      owner,
      now: as.now ?? this.options.now,
      answers: as.answers ?? this.answers,
      select: as.select ?? null,
      context: as.context,
      ...(as.triggerEvent === undefined ? {} : { triggerEvent: as.triggerEvent }),
      ...(as.endsAfter === undefined ? {} : { endsAfter: as.endsAfter }),
      driveFolder,
    };
  }
}

function sumOfCalls(runs: readonly RunReport[]): RunReport['calls'] {
  const sum = (kind: keyof RunReport['calls']): number => runs.reduce((total, { calls }) => total + calls[kind], 0);
  return {
    reads: sum('reads'),
    writes: sum('writes'),
    fetches: sum('fetches'),
    drive: sum('drive'),
    other: sum('other'),
  };
}
