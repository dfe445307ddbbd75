import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BookModel } from '../../../../scripts/local/model/book';
import type { HostBridge } from '../../../../scripts/local/runtime/bridge';
import { makeConvertBridge } from '../../../../scripts/local/runtime/bridge-parts/convert';
import { makeDigestBridge } from '../../../../scripts/local/runtime/bridge-parts/digest';
import { makeDriveBridge } from '../../../../scripts/local/runtime/bridge-parts/drive';
import { makeTextBridge } from '../../../../scripts/local/runtime/bridge-parts/text';
import type { RunInput } from '../../../../scripts/local/runtime/run-state';
import { exception } from '../../../../scripts/local/services/exception';
import type { Host } from '../../../../scripts/local/services/host';

export interface TestRun {
  readonly scopes?: readonly string[] | null;
  readonly context?: RunInput['context'];
  readonly user?: string;
  readonly fetchAll?: HostBridge['fetchAll'];
  readonly convert?: HostBridge['convert'];
  readonly driveFolder?: string;
  /** Where the clock stands, in ms; it moves only by sleeping. */
  readonly now?: number;
}

const book: BookModel = {
  id: 'libro-de-prueba',
  name: 'Libro de prueba',
  locale: 'es_MX',
  timeZone: 'America/Mexico_City',
  sheets: [],
  namedRanges: [],
  metadata: [],
  activeSheetId: 0,
  activeRange: { row: 0, column: 0, rows: 1, columns: 1 },
  lastId: 0,
};

/** A run as the command line makes it, with the real bridge parts, on a drive folder of its own. */
export function runHost(run: TestRun = {}): Host & { clock: { now: number } } {
  const driveFolder = run.driveFolder ?? mkdtempSync(join(tmpdir(), 'semaforo-drive-'));
  const clock = { now: run.now ?? Date.UTC(2026, 2, 5, 18, 30, 15, 7) };
  const scopes = run.scopes ?? null;
  const input: RunInput = {
    book: null,
    state: {
      properties: { script: {}, document: {}, users: {} },
      triggers: [],
      drive: {},
      quota: { since: clock.now, used: {} },
      cache: {},
    },
    manifest: { timeZone: 'America/Mexico_City', scopes, advancedServices: ['Drive'] },
    user: run.user ?? 'persona@luvianos.gob.mx',
    owner: 'persona@luvianos.gob.mx',
    now: null,
    answers: [],
    select: null,
    context: run.context ?? 'editor',
    driveFolder,
  };
  const bridge: HostBridge = {
    realNow: () => clock.now,
    sleep: (milliseconds) => {
      clock.now += milliseconds;
    },
    fetchAll: run.fetchAll ?? (() => '[]'),
    drive: makeDriveBridge(driveFolder),
    print: () => undefined,
    warn: () => undefined,
    locks: { acquire: () => true, release: () => undefined },
    scriptFile: () => null,
    ...makeDigestBridge(),
    ...makeTextBridge(),
    convert: run.convert ?? makeConvertBridge().convert,
  };
  return {
    clock,
    bridge,
    input,
    book: structuredClone(book),
    state: input.state,
    calls: { reads: 0, writes: 0, fetches: 0, drive: 0, other: 0 },
    output: { logs: [], toasts: [], alerts: [], dialogs: [], files: [], mails: [], menus: [] },
    now: () => clock.now,
    sleep: (milliseconds) => {
      clock.now += milliseconds;
    },
    requireScope: (anyOf, call) => {
      if (scopes !== null && !anyOf.some((scope) => scopes.includes(scope)))
        throw exception(
          `Specified permissions are not sufficient to call ${call}. Required permissions: ${anyOf.join(' || ')}`,
        );
    },
  };
}
