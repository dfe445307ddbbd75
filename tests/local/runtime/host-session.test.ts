import { fireUntilIdle } from '../../../scripts/local/runtime/triggers/tick';
import { sessionOf as session, useSandbox } from './in-sandbox';

useSandbox();

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
  const sheet = session('function ask() { return SpreadsheetApp.getUi().prompt("¿?").getResponseText(); }', {
    answers: ['uno', 'dos'],
  });
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
  const { report } = sheet.run(call('simple'), { context: 'simple-trigger', limit: 1_500 });
  expect(report).toMatchObject({ ok: false, error: 'Exceeded maximum execution time', logs: ['antes'] });
});

test('a promise that never settles ends the run all the same', () => {
  const sheet = session('async function wait() { await new Promise(() => {}); }');
  expect(sheet.run(call('wait'), asMenu).report.ok).toBe(true);
});
