import { makeConvertBridge } from '../../../scripts/local/runtime/bridge-parts/convert';
import { makeDigestBridge } from '../../../scripts/local/runtime/bridge-parts/digest';
import { makeTextBridge } from '../../../scripts/local/runtime/bridge-parts/text';
import type { HostBridge } from '../../../scripts/local/runtime/bridge';
import type { RunInput } from '../../../scripts/local/runtime/run-state';
import type { Host } from '../../../scripts/local/services/host';
import { makeHost } from '../../../scripts/local/services/run/make-host';
import { RunClock, timeLimitOf } from '../../../scripts/local/services/run/run-clock';
import { blankBook } from '../../../scripts/local/workbook-file/blank-book';

export interface SmallHost extends Host {
  /** Moves the clock. */
  readonly pass: (milliseconds: number) => void;
}

/** A run without network, drive or script: enough for the small services. Its clock moves only when told. */
export function smallHost(changes: Partial<RunInput> = {}, files: Readonly<Record<string, string>> = {}): SmallHost {
  let real = 0;
  const held = new Set<string>();
  const locks: HostBridge['locks'] = {
    acquire: (name) => !held.has(name) && held.add(name).has(name),
    release: (name) => {
      held.delete(name);
    },
  };
  const bridge = {
    ...makeDigestBridge(),
    ...makeTextBridge(),
    ...makeConvertBridge(),
    locks,
    realNow: () => real,
    sleep: (milliseconds: number) => {
      real += milliseconds;
    },
    print: () => undefined,
    warn: () => undefined,
    scriptFile: (name: string) => files[name] ?? null,
    // No network and no drive: a test that needs them belongs to those services.
  } as Partial<HostBridge> as HostBridge;
  const input: RunInput = {
    book: blankBook('Prueba'),
    state: {
      properties: { script: {}, document: {}, users: {} },
      triggers: [],
      drive: {},
      quota: { since: 0, used: {} },
      cache: {},
    },
    manifest: { timeZone: 'America/Mexico_City', scopes: null, advancedServices: [] },
    user: 'ana@institucion.example',
    owner: 'ana@institucion.example',
    now: Date.UTC(2026, 2, 1, 16),
    answers: [],
    select: null,
    context: 'menu',
    driveFolder: '',
    ...changes,
  };
  const clock = new RunClock(bridge, input.now, timeLimitOf(input.context));
  const pass = (milliseconds: number): void => {
    real += milliseconds;
  };
  return { ...makeHost(bridge, input, clock), pass };
}
