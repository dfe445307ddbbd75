import { expose } from '../expose';
import type { Host } from '../host';
import { spreadsheetCallKind } from './call-kinds';

/**
 * Hands an implementation to scripts: guarded and counted by the ledger's table for SpreadsheetApp.
 * @param host the run
 * @param className the name a script author knows, such as "DataValidation"
 * @param target the implementation
 * @returns the guarded object
 */
export function wrap<T extends object>(host: Host, className: string, target: T): T {
  return expose(className, target, host.calls, spreadsheetCallKind);
}
