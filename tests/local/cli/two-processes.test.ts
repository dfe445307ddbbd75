import { Desk, startLocal } from './command-line';

const desk = new Desk();

const holder = desk.write(
  'holder.js',
  `function main() {
    LockService.getScriptLock().waitLock(1000);
    console.log('tengo');
    Utilities.sleep(2500);
  }`,
);
const asker = desk.write(
  'asker.js',
  `function main() {
    const lock = LockService.getScriptLock();
    const other = LockService.getUserLock();
    const tries = [lock.tryLock(50), other.tryLock(50), lock.tryLock(10000)];
    console.log(tries.join(' '));
  }`,
);
const writer = (name: string, seconds: number) =>
  desk.write(
    `${name}.js`,
    `function main() { SpreadsheetApp.getActiveSheet().appendRow(['${name}']); Utilities.sleep(${seconds} * 1000); }`,
  );

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('a lock excludes another process until it ends', async () => {
  const book = desk.book();
  const first = startLocal('exec', holder, book);
  await pause(1200);
  const second = await startLocal('exec', asker, book);
  expect(second.stdout.split('\n')[0]).toBe('false true true');
  expect((await first).exit).toBe(0);
});

test('of two that write at once, the later one is told and loses nothing of the first', async () => {
  const book = desk.book('dos.xlsx');
  const slow = startLocal('exec', writer('lenta', 3), book);
  await pause(1000);
  const quick = await startLocal('exec', writer('rápida', 0), book);
  expect(quick.exit).toBe(0);
  const late = await slow;
  expect(late.exit).toBe(1);
  expect(late.stderr).toContain('cambió mientras');
});
