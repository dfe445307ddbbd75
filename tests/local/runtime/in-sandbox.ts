import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type vm from 'node:vm';
import { HostSession, type SessionOptions } from '../../../scripts/local/runtime/host-session';
import { openNodeBridge, type OpenBridge } from '../../../scripts/local/runtime/node-bridge';
import { loadServicesScript } from '../../../scripts/local/runtime/services-script';
import { blankBook, freshState } from '../../../scripts/local/workbook-file/blank-book';

let services: vm.Script;
let open: OpenBridge;

/** The real sandbox within this process, for tests that would otherwise start one command each. */
export function useSandbox(): void {
  beforeAll(async () => {
    services = await loadServicesScript();
    const driveFolder = mkdtempSync(`${tmpdir()}/semaforo-sandbox-`);
    const nowhere = { bookFile: null, scriptFolder: null, resolve: [] };
    open = await openNodeBridge({ ...nowhere, driveFolder, print: () => undefined });
  });
  afterAll(() => {
    open.close();
  });
}

/** A blank book with a script, at ten o'clock in Mexico City. */
export function sessionOf(code: string, changes: Partial<SessionOptions> = {}): HostSession {
  const person = 'ana@institucion.example';
  return new HostSession({
    services,
    bridge: open.bridge,
    manifest: { timeZone: 'America/Mexico_City', scopes: null, advancedServices: [] },
    script: { code, fileName: 'script.js' },
    book: blankBook('Prueba'),
    state: freshState(),
    user: person,
    owner: person,
    answers: [],
    now: Date.UTC(2026, 2, 1, 16),
    driveFolder: '',
    ...changes,
  });
}
