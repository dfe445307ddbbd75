import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dateOfSerial, serialOfDate } from '../../../scripts/local/formulas';

/**
 * Runs the laws in a process of its own for each time zone, because a zone cannot be changed
 * within one: for many moments of 1900 to 2100, a date keeps its serial and a serial its date.
 */
const laws = `
const problems = [];
let seed = 20230609;
const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const [first, last] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)];
for (let n = 0; n < 20000; n++) {
  const date = new Date(Math.floor(first + random() * (last - first)));
  const serial = serialOfDate(date);
  const back = dateOfSerial(serial);
  // An hour that the clocks go through twice has one serial: its first time.
  const isRepeated = back.getTime() !== date.getTime() && String(back).slice(0, 24) === String(date).slice(0, 24);
  if (back.getTime() !== date.getTime() && !isRepeated) problems.push(date.toISOString());
  if (serialOfDate(back) !== serial) problems.push('serial ' + serial);
  const whole = Math.floor(serial);
  const midnight = dateOfSerial(whole);
  if (midnight.getHours() === 0 && serialOfDate(midnight) !== whole) problems.push('midnight ' + whole);
}
process.stdout.write(JSON.stringify(problems.slice(0, 3)));
`;

test.each(['America/Mexico_City', 'UTC', 'Europe/Madrid', 'America/Sao_Paulo', 'Pacific/Apia'])(
  'dates and serials round-trip in %s',
  (zone) => {
    const file = resolve(__dirname, '../../../scripts/local/formulas/dates/serial.ts');
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs' });
    const script = `${code.replace('module.exports =', 'globalThis.exported =')};${laws}`;
    const env = { ...process.env, TZ: zone };
    expect(JSON.parse(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }))).toEqual([]);
  },
);

test('known days', () => {
  expect(serialOfDate(new Date(1899, 11, 30))).toBe(0);
  expect(serialOfDate(new Date(1900, 0, 1))).toBe(2);
  expect(serialOfDate(new Date(2023, 5, 9, 12))).toBe(45_086.5);
  expect(dateOfSerial(45_086.5)).toEqual(new Date(2023, 5, 9, 12));
  expect(dateOfSerial(-1)).toEqual(new Date(1899, 11, 29));
});
