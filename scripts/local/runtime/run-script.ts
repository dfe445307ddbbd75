import vm from 'node:vm';
import type { EngineReport, EngineRequest } from '../services';
import type { EngineOutcome, RunEngine } from '../services/run/run-engine';
import { overtimeMessage, timeLimitOf } from '../services/run/run-clock';
import type { HostBridge } from './bridge';
import type { CompiledScripts, ScriptSource } from './compiled-scripts';
import type { HostState, RunInput, RunOutput, RunReport } from './run-state';
import { OvertimeError, bareContext, runWithin } from './sandbox';
import { errorText } from './script-error';

/** One execution: what runs, from what, and with which way out. */
export interface ScriptRun {
  /** What loadServicesScript() gave. */
  readonly services: vm.Script;
  readonly script: ScriptSource;
  readonly scripts: CompiledScripts;
  readonly request: EngineRequest;
  /** Its book is given apart, as text: a run in the middle of others need not take it to pieces. */
  readonly input: Omit<RunInput, 'book'>;
  readonly bookText: string;
  readonly bridge: HostBridge;
  /** Milliseconds; by default what Apps Script allows (platform.md §1). */
  readonly limit?: number;
}

/** What a run leaves, and how it ended. */
export interface FinishedRun extends Omit<RunOutput, 'book'> {
  /** The book as `packBook` writes it. */
  readonly bookText: string;
  readonly outcome: EngineOutcome;
  readonly answersUsed: number;
}

type InstallServices = (bridge: HostBridge, inputJson: string, bookText: string, limit: number) => RunEngine;

/**
 * Runs a script's top-level code and then one function, as one execution of Apps Script.
 * @returns what it left behind; what it threw is in the outcome and as text in the report
 */
export function runScript(run: ScriptRun): FinishedRun {
  const startedAt = run.bridge.realNow();
  const limit = run.limit ?? timeLimitOf(run.input.context);
  const context = bareContext();
  const { install } = run.services.runInContext(context) as { install: InstallServices };
  const engine = install(run.bridge, JSON.stringify(run.input), run.bookText, limit);
  const stopped = execute(run, engine, context, startedAt + limit);
  const bookText = engine.bookText();
  const left = JSON.parse(engine.finish()) as EngineReport;
  const outcome = stopped ?? left.outcome;
  const elapsedMs = run.bridge.realNow() - startedAt;
  return {
    bookText,
    state: left.state,
    menus: left.menus,
    answersUsed: left.answersUsed,
    outcome,
    report: reportOf(left, outcome, run.script.fileName, elapsedMs),
  };
}

/** @returns how it was stopped from outside, or null where the engine knows how it ended */
function execute(run: ScriptRun, engine: RunEngine, context: vm.Context, deadline: number): EngineOutcome | null {
  const { select } = run.input;
  if (select !== null && !engine.select(select)) return null;
  const script = run.scripts.of(run.script);
  if (!(script instanceof vm.Script)) return script;
  try {
    runWithin(script, context, deadline - run.bridge.realNow());
    runWithin(starter(engine, run.request, context), context, deadline - run.bridge.realNow());
  } catch (error) {
    if (error instanceof OvertimeError) return { kind: 'threw', message: overtimeMessage, stack: '' };
    engine.fail(error);
  }
  return null;
}

/** A script that calls the engine: only code that V8 runs itself can be stopped. */
function starter(engine: RunEngine, request: EngineRequest, context: vm.Context): vm.Script {
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  global.startOfRun = () => {
    Reflect.deleteProperty(global, 'startOfRun');
    engine.start(JSON.stringify(request));
  };
  return new vm.Script('startOfRun()', { filename: 'local-host' });
}

function reportOf(left: EngineReport, outcome: EngineOutcome, fileName: string, elapsedMs: number): RunReport {
  const error = outcomeError(outcome, fileName);
  return {
    ok: error === null,
    ...(error === null ? {} : { error }),
    ...left.output,
    triggers: triggersToTell(left.state),
    calls: left.calls,
    elapsedMs,
    ...(outcome.kind === 'returned' && outcome.result !== undefined ? { result: outcome.result } : {}),
  };
}

/** @returns the installed triggers, with the times of those on the clock */
export function triggersToTell(state: HostState): RunReport['triggers'] {
  return state.triggers.map(({ handler, event, due }) => ({
    handler,
    event,
    due: due === null ? null : new Date(due).toISOString(),
  }));
}

/** What went wrong, worded as the live service does; null where nothing did. */
function outcomeError(outcome: EngineOutcome, fileName: string): string | null {
  switch (outcome.kind) {
    case 'returned':
      return null;
    case 'threw':
      return errorText(outcome.message, outcome.stack, fileName);
    case 'no-function':
      return `Script function not found: ${outcome.name}`;
    case 'bad-selection':
      return `Range not found: ${outcome.a1}`;
  }
}
