import { makeConsole, makeLogger } from '../../../../scripts/local/services/logger';
import { serviceEnum } from '../../../../scripts/local/services/spreadsheet/enum-value';
import { smallHost } from '../small-host';

function logged(...values: unknown[]): string | undefined {
  const host = smallHost();
  (makeLogger(host) as { log: (...values: unknown[]) => unknown }).log(...values);
  return host.output.logs[0];
}

function printed(...values: unknown[]): string | undefined {
  const host = smallHost();
  (makeConsole(host) as Pick<Console, 'log'>).log(...values);
  return host.output.logs[0];
}

class Service {
  toString(): string {
    return 'Range';
  }
}

test.each<[string, unknown[], string | RegExp]>([
  ['a text as it is', ['hola'], 'hola'],
  ['numbers as doubles', [5], '5.0'],
  ['fractions', [0.25], '0.25'],
  ['large numbers', [12345678], '1.2345678E7'],
  ['small numbers', [0.0001], '1.0E-4'],
  ['objects', [{ a: 1, b: { c: 'x' } }], '{a=1.0, b={c=x}}'],
  ['lists', [[1, 'a', null, true]], '[1.0, a, null, true]'],
  ['nothing', [undefined], 'null'],
  ['dates', [new Date(2026, 0, 2, 3, 4, 5)], /^Fri Jan 02 03:04:05 GMT[+-]\d\d:\d\d 2026$/],
  ['services', [new Service()], 'Range'],
  ['errors', [new TypeError('no')], 'TypeError: no'],
  ['a format', ['%s de %s (%d%%)', 'uno', 2, 50], 'uno de 2.0 (50%)'],
  ['a format with too few values', ['%s y %s', 'uno'], 'uno y %s'],
])('Logger.log writes %s', (_what, values, line) => {
  expect(logged(...values)).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
});

test('Logger.log can be chained and read back', () => {
  const logger = makeLogger(smallHost()) as GoogleAppsScript.Base.Logger;
  logger.log('uno').log('dos');
  expect(logger.getLog()).toBe('uno\ndos\n');
  logger.clear();
  expect(logger.getLog()).toBe('');
});

test.each<[string, unknown[], string]>([
  ['texts', ['a', 'b'], 'a b'],
  ['enum members', [serviceEnum(['SOLID']).SOLID], 'SOLID'],
  ['numbers', [5, 0.5], '5 0.5'],
  ['objects', [{ a: 1, 'con guion': 'x' }], "{ a: 1, 'con guion': 'x' }"],
  ['lists', [[1, 'a']], "[ 1, 'a' ]"],
  ['empty ones', [[], {}], '[] {}'],
  ['maps and sets', [new Map([['a', 1]]), new Set([1])], "Map(1) { 'a' => 1 } Set(1) { 1 }"],
  ['deep ones', [{ a: { b: { c: { d: 1 } } } }], '{ a: { b: { c: [Object] } } }'],
  ['formats', ['%s tiene %d', 'Ana', 3, 'más'], 'Ana tiene 3 más'],
  ['services', [new Service()], 'Range'],
  ['undefined', [undefined, null], 'undefined null'],
])('console.log writes %s', (_what, values, line) => {
  expect(printed(...values)).toBe(line);
});

test('console.log survives a circle', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  expect(printed(circle)).toBe('{ self: [Circular *1] }');
});

test('long objects take a line for each item', () => {
  expect(printed({ first: 'x'.repeat(50), second: 'y'.repeat(50) })?.split('\n')).toHaveLength(4);
});

test('time and timeEnd measure on the clock of the run', () => {
  const host = smallHost();
  const shell = makeConsole(host) as Pick<Console, 'time' | 'timeEnd'>;
  shell.time('paso');
  host.pass(1500);
  shell.timeEnd('paso');
  shell.timeEnd('ninguno');
  expect(host.output.logs).toEqual(['paso: 1500ms']);
});
