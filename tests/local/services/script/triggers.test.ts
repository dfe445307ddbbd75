import type { RunInput } from '../../../../scripts/local/runtime/run-state';
import { makeScriptApp } from '../../../../scripts/local/services/script';
import { nextDue } from '../../../../scripts/local/services/script/next-due';
import { smallHost } from '../small-host';

function open(changes: Partial<RunInput> = {}) {
  const host = smallHost(changes);
  return { host, app: makeScriptApp(host) as GoogleAppsScript.Script.ScriptApp };
}

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Sunday 1 March 2026, 10:00 in Mexico City. */
function firings(build: (clock: Clock, app: GoogleAppsScript.Script.ScriptApp) => Clock, count: number): string[] {
  const { host, app } = open();
  build(app.newTrigger('f').timeBased(), app).create();
  const [trigger] = host.state.triggers;
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Mexico_City',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const times: string[] = [];
  for (let due = trigger!.due; due !== null && times.length < count; due = nextDue({ ...trigger!, due }, due))
    times.push(local.format(due));
  return times;
}

test.each<[string, (clock: Clock, app: GoogleAppsScript.Script.ScriptApp) => Clock, string[]]>([
  ['after', (clock) => clock.after(90_000), ['2026-03-01 10:01']],
  ['everyMinutes', (clock) => clock.everyMinutes(30), ['2026-03-01 10:30', '2026-03-01 11:00']],
  ['everyHours', (clock) => clock.everyHours(6), ['2026-03-01 16:00', '2026-03-01 22:00']],
  [
    'everyDays at an hour that is over',
    (clock) => clock.everyDays(1).atHour(7),
    ['2026-03-02 07:00', '2026-03-03 07:00'],
  ],
  [
    'everyDays at an hour to come',
    (clock) => clock.everyDays(2).atHour(22).nearMinute(15),
    ['2026-03-01 22:15', '2026-03-03 22:15'],
  ],
  [
    'a day of the week',
    (clock, app) => clock.onWeekDay(app.WeekDay.MONDAY).atHour(9),
    ['2026-03-02 09:00', '2026-03-09 09:00'],
  ],
  [
    'every other week',
    (clock, app) => clock.everyWeeks(2).onWeekDay(app.WeekDay.SUNDAY).atHour(9),
    ['2026-03-08 09:00', '2026-03-22 09:00'],
  ],
  ['the 31st', (clock) => clock.onMonthDay(31).atHour(1), ['2026-03-31 01:00', '2026-05-31 01:00']],
  ['a date', (clock) => clock.atDate(2026, 12, 24), ['2026-12-24 00:00']],
  [
    'a zone',
    (clock) => clock.everyDays(1).atHour(20).inTimezone('Europe/Madrid'),
    ['2026-03-01 13:00', '2026-03-02 13:00'],
  ],
])('%s', (_name, build, times) => {
  expect(firings(build, times.length)).toEqual(times);
});

test('a zone with summer time keeps the hour on the wall', () => {
  const times = firings((clock) => clock.everyDays(14).atHour(12).inTimezone('Europe/Madrid'), 3);
  expect(times).toEqual(['2026-03-02 05:00', '2026-03-16 05:00', '2026-03-30 04:00']);
});

test('minutes are 1, 5, 10, 15 or 30', () => {
  expect(() => open().app.newTrigger('f').timeBased().everyMinutes(7)).toThrow(
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  );
});

test('a trigger tells what it is', () => {
  const { app, host } = open();
  const trigger = app.newTrigger('edited').forSpreadsheet('id').onEdit().create();
  expect(trigger.getHandlerFunction()).toBe('edited');
  expect(trigger.getEventType() === app.EventType.ON_EDIT).toBe(true);
  expect(trigger.getTriggerSource() === app.TriggerSource.SPREADSHEETS).toBe(true);
  expect(trigger.getTriggerSourceId()).toBe(host.book.id);
  expect(app.getProjectTriggers().map((each) => each.getUniqueId())).toEqual([trigger.getUniqueId()]);
});

test('a deleted trigger is gone, others stay', () => {
  const { app } = open();
  app.newTrigger('a').timeBased().everyHours(1).create();
  app.newTrigger('b').timeBased().everyHours(1).create();
  for (const trigger of app.getProjectTriggers()) if (trigger.getHandlerFunction() === 'a') app.deleteTrigger(trigger);
  expect(app.getProjectTriggers().map((trigger) => trigger.getHandlerFunction())).toEqual(['b']);
});

test('a person has twenty triggers at most, and sees only her own', () => {
  const { host, app } = open();
  const build = () => app.newTrigger('f').timeBased().everyHours(1).create();
  for (let count = 0; count < 20; count += 1) build();
  expect(build).toThrow('This script has too many triggers.');
  const other = makeScriptApp({ ...host, input: { ...host.input, user: 'eva@otra.example' } });
  expect((other as GoogleAppsScript.Script.ScriptApp).getProjectTriggers()).toEqual([]);
});

test('triggers need their scope, and simple triggers cannot make any', () => {
  const manifest = { timeZone: 'America/Mexico_City', scopes: [], advancedServices: [] };
  expect(() => open({ manifest }).app.newTrigger('f')).toThrow('Specified permissions are not sufficient');
  expect(() => open({ context: 'simple-trigger' }).app.newTrigger('f')).toThrow('You do not have permission');
});

test('authorization tells which scopes can never be had', () => {
  const manifest = { timeZone: 'America/Mexico_City', scopes: ['a'], advancedServices: [] };
  const { app } = open({ manifest });
  const info = app.getAuthorizationInfo(app.AuthMode.FULL);
  expect(info.getAuthorizationStatus() === app.AuthorizationStatus.NOT_REQUIRED).toBe(true);
  expect(() => {
    app.requireScopes(app.AuthMode.FULL, ['b']);
  }).toThrow('Authorization is required');
});
