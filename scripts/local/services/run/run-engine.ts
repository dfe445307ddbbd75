import type { CallCounts, HostState, MenuModel, RunReport } from '../../runtime/run-state';
import { withoutEnd } from '../expose';
import type { Host } from '../host';
import type { AnswerQueue } from '../ui/answers';
import { webAnswer } from './answer-of';
import { makeEvent, type EventSpec } from './events';
import type { KeptBook } from './kept-book';
import { formulaNotices } from './formula-notices';
import { carryOut, type PersonEdit } from './person-edit';
import { overtimeMessage, type RunClock } from './run-clock';

/** What to start. */
export type EngineRequest =
  /** A function by its name, with plain arguments. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly unknown[] }
  /** A trigger's function; an optional one may be missing from the script. */
  | { readonly kind: 'event'; readonly name: string; readonly event: EventSpec; readonly isOptional?: boolean }
  /** doGet: its answer becomes the result. */
  | { readonly kind: 'web'; readonly event: EventSpec }
  /** A person changes cells of a range. */
  | { readonly kind: 'edit'; readonly edit: PersonEdit }
  /** Only the top-level code. */
  | { readonly kind: 'nothing' };

/** How it ended. */
export type EngineOutcome =
  | { readonly kind: 'returned'; readonly result?: unknown }
  | { readonly kind: 'threw'; readonly message: string; readonly stack: string }
  | { readonly kind: 'no-function'; readonly name: string }
  | { readonly kind: 'bad-selection'; readonly a1: string };

/** Everything a run leaves behind but the book, as JSON. */
export interface EngineReport {
  readonly outcome: EngineOutcome;
  readonly state: HostState;
  readonly menus: readonly MenuModel[];
  readonly calls: CallCounts;
  readonly answersUsed: number;
  readonly output: Pick<RunReport, 'logs' | 'toasts' | 'alerts' | 'dialogs' | 'files' | 'mails'>;
}

interface EngineParts {
  readonly host: Host;
  readonly kept: KeptBook;
  readonly clock: RunClock;
  readonly answers: AnswerQueue;
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
}

/** Starts functions of the script and reports how they ended; handed to Node, never to a script. */
export class RunEngine {
  private outcome: EngineOutcome = { kind: 'returned' };

  constructor(private readonly parts: EngineParts) {}

  /**
   * Selects a range, as the person did before starting anything.
   * @param a1 with its tab
   * @returns whether there is such a range
   */
  select(a1: string): boolean {
    try {
      this.uncounted(() => {
        const range = this.parts.app.getActiveSpreadsheet().getRange(a1);
        range.activate();
      });
      return true;
    } catch {
      this.outcome = { kind: 'bad-selection', a1 };
      return false;
    }
  }

  /** @param requestJson an EngineRequest; what it throws becomes the outcome */
  start(requestJson: string): void {
    const request = JSON.parse(requestJson) as EngineRequest;
    try {
      this.settle(this.perform(request), request.kind === 'web');
    } catch (error) {
      this.fail(error);
    }
  }

  /** @param error what the top-level code threw */
  fail(error: unknown): void {
    const isError = error instanceof Error;
    const stack = isError ? String(error.stack) : '';
    this.outcome = { kind: 'threw', message: String(error), stack };
  }

  /** @returns an EngineReport as JSON */
  finish(): string {
    const { host, clock, answers } = this.parts;
    const { menus, ...output } = host.output;
    const report: EngineReport = {
      outcome: clock.isOver() ? { kind: 'threw', message: overtimeMessage, stack: '' } : this.outcome,
      state: host.state,
      menus,
      calls: host.calls,
      answersUsed: answers.usedCount,
      output,
    };
    return JSON.stringify(report);
  }

  /**
   * @returns the book as `packBook` writes it, with the values of its formulas; where nothing was
   * written they are left as they came, which is what keeps opening a book cheap
   */
  bookText(): string {
    const { host, kept, app } = this.parts;
    if (host.calls.writes > 0)
      this.uncounted(() => {
        app.flush();
        for (const notice of formulaNotices(host.book)) host.bridge.warn(notice);
      });
    return kept.text();
  }

  private perform(request: EngineRequest): unknown {
    switch (request.kind) {
      case 'call':
        return this.call(request.name, request.args);
      case 'event':
        return this.callTrigger(request);
      case 'web':
        return this.call('doGet', [this.event(request.event)]);
      case 'edit':
        return this.edit(request.edit);
      case 'nothing':
        return undefined;
    }
  }

  private call(name: string, args: readonly unknown[]): unknown {
    const found = scriptFunction(name);
    if (found !== null) return Reflect.apply(found, undefined, args);
    this.outcome = { kind: 'no-function', name };
    return undefined;
  }

  private callTrigger({ name, event, isOptional = false }: EngineRequest & { kind: 'event' }): unknown {
    if (isOptional && scriptFunction(name) === null) return undefined;
    return this.call(name, [this.event(event)]);
  }

  private event(event: EventSpec): object {
    return this.uncounted(() => makeEvent(this.parts.host, this.parts.app.getActiveSpreadsheet(), event));
  }

  /** Who edits a range has selected it. @returns the cells that were changed; undefined where there are none */
  private edit(edit: PersonEdit): unknown {
    if (!this.select(edit.a1)) return undefined;
    return this.uncounted(() => {
      const edited = carryOut(edit, this.parts.app.getActiveSpreadsheet().getRange(edit.a1));
      this.parts.app.flush();
      return edited;
    });
  }

  /** An async function's promise is waited for; the outcome is there once the microtasks have run. */
  private settle(returned: unknown, isWeb: boolean): void {
    if (this.outcome.kind !== 'returned') return;
    if (!(returned instanceof Promise)) {
      this.outcome = isWeb ? webOutcome(returned) : { kind: 'returned', ...resultOf(returned) };
      return;
    }
    returned.then(
      (value: unknown) => {
        this.settle(value, isWeb);
      },
      (error: unknown) => {
        this.fail(error);
      },
    );
  }

  /** The host's own calls are no calls of the script. */
  private uncounted<T>(action: () => T): T {
    const { calls } = this.parts.host;
    const before = { ...calls };
    try {
      return withoutEnd(calls, action);
    } finally {
      Object.assign(calls, before);
    }
  }
}

/** Functions may be declared in any of V8's ways, also as constants (G/guides/v8-runtime). */
function scriptFunction(name: string): ((...args: unknown[]) => unknown) | null {
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return null;
  // Constants of the script are no properties of the global object: only code can look them up.
  const evaluate = eval as (code: string) => unknown;
  const found = evaluate(`typeof ${name} === 'function' ? ${name} : null`);
  return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
}

function resultOf(returned: unknown): { result?: unknown } {
  try {
    const json = JSON.stringify(returned) as string | undefined;
    return json === undefined ? {} : { result: JSON.parse(json) as unknown };
  } catch {
    return {};
  }
}

function webOutcome(returned: unknown): EngineOutcome {
  const answer = webAnswer(returned);
  if (answer !== null) return { kind: 'returned', result: answer };
  const message = 'The script completed but the returned value is not a supported return type.';
  return { kind: 'threw', message, stack: '' };
}
