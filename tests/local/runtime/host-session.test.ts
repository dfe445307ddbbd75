import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type vm from 'node:vm';
import { HostSession } from '../../../scripts/local/runtime/host-session';
import { openNodeBridge, type OpenBridge } from '../../../scripts/local/runtime/node-bridge';
import { loadServicesScript } from '../../../scripts/local/runtime/services-script';
import { fireUntilIdle } from '../../../scripts/local/runtime/triggers/tick';
import { blankBook, freshState } from '../../../scripts/local/workbook-file/blank-book';

let services: vm.Script;
let open: OpenBridge;

beforeAll(async () => {
  services = await loadServicesScript();
  const driveFolder = mkdtempSync(`${tmpdir()}/semaforo-session-`);
  open = await openNodeBridge({ bookFile: null, driveFolder, resolve: [], scriptFolder: null, print: () => undefined });
});

afterAll(() => {
  open.close();
});

function session(code: string): HostSession {
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
    answers: ['uno', 'dos'],
    now: Date.UTC(2026, 2, 1, 16),
    driveFolder: '',
  });
}

const call = (name: string) => ({ kind: 'call', name, args: [] }) as const;
const asMenu = { context: 'menu' } as const;

test('a run begins where the last one that finished left off', () => {
  const sheet = session(`
    const cell = () => SpreadsheetApp.getActiveSheet().getRange('A1');
    function write() { cell().setValue('hecho'); }
    function fail() { cell().setValue('a medias'); throw new Error('no'); }
    function read() { return cell().getValue(); }`);
  sheet.run(call('write'), asMenu);
  sheet.run(call('fail'), asMenu);
  expect(sheet.run(call('read'), asMenu).report.result).toBe('hecho');
  expect(sheet.report()).toMatchObject({ ok: false, error: expect.stringContaining('Error: no') as string });
  expect(sheet.hasChanged).toBe(true);
});

test('variables of the script do not outlive a run', () => {
  const sheet = session('var count = 0;\nfunction main() { count += 1; return count; }');
  expect([1, 2].map(() => sheet.run(call('main'), asMenu).report.result)).toEqual([1, 1]);
  expect(sheet.hasChanged).toBe(false);
});

test('answers that one run used are gone for the next', () => {
  const sheet = session('function ask() { return SpreadsheetApp.getUi().prompt("¿?").getResponseText(); }');
  expect([1, 2, 3].map(() => sheet.run(call('ask'), asMenu).report.result)).toEqual(['uno', 'dos', '']);
});

test('a script that never comes to rest is stopped at the cap', () => {
  const sheet = session(`
    function plan() { ScriptApp.newTrigger('step').timeBased().everyMinutes(1).create(); }
    function step() {}`);
  sheet.run(call('plan'), asMenu);
  expect(fireUntilIdle(sheet, 5)).toEqual({ fired: 5, isCapped: true, failed: null });
});

test('a loop without end is stopped, and what it logged before is kept', () => {
  const sheet = session('function simple() { console.log("antes"); for (;;); }');
  const { report } = sheet.run(call('simple'), { context: 'simple-trigger', limit: 200 });
  expect(report).toMatchObject({ ok: false, error: 'Exceeded maximum execution time', logs: ['antes'] });
});

test('a promise that never settles ends the run all the same', () => {
  const sheet = session('async function wait() { await new Promise(() => {}); }');
  expect(sheet.run(call('wait'), asMenu).report.ok).toBe(true);
});
