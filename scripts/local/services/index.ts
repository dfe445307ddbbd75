import type { HostBridge } from '../runtime/bridge';
import type { RunInput } from '../runtime/run-state';
import { KeptBook } from './run/kept-book';
import { makeHost } from './run/make-host';
import { serviceGlobals } from './run/globals';
import { RunClock, dateOnClock } from './run/run-clock';
import { RunEngine } from './run/run-engine';
import { AnswerQueue } from './ui/answers';

export type { EngineReport, EngineRequest } from './run/run-engine';

/**
 * Turns a bare context into an Apps Script one. It runs inside that context, so that every object
 * a script meets is of its own realm.
 * @param bridge the only way out
 * @param inputJson a RunInput as JSON, without its book
 * @param bookText the book as `packBook` writes it
 * @param limit how long the run may take, in milliseconds
 * @returns what starts functions and reports on them
 */
export function install(bridge: HostBridge, inputJson: string, bookText: string, limit: number): RunEngine {
  const input = JSON.parse(inputJson) as Omit<RunInput, 'book'>;
  const kept = new KeptBook(bookText);
  const clock = new RunClock(bridge, input.now, limit);
  const host = makeHost(bridge, { ...input, book: null }, clock, () => kept.model);
  const answers = new AnswerQueue(input.answers, bridge);
  const services = serviceGlobals(host, answers);
  for (const [name, value] of Object.entries(services)) setGlobal(name, value);
  if (input.now !== null) setGlobal('Date', dateOnClock(Date, host.now));
  Error.stackTraceLimit = 50;
  return new RunEngine({
    host,
    kept,
    clock,
    answers,
    app: services.SpreadsheetApp as GoogleAppsScript.Spreadsheet.SpreadsheetApp,
  });
}

/** As a built-in: not listed, and replaceable by the script's own. */
function setGlobal(name: string, value: object): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
