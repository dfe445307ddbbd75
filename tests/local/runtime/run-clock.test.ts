import fc from 'fast-check';
import { RunClock, dateOnClock } from '../../../scripts/local/services/run/run-clock';

/** A real clock that moves only by sleeping. */
function source() {
  const state = { real: 1_000, slept: 0 };
  const sleep = (milliseconds: number) => {
    state.real += milliseconds;
    state.slept += milliseconds;
  };
  return { state, realNow: () => state.real, sleep };
}

test('under --now sleeping moves the clock without waiting', () => {
  const real = source();
  const clock = new RunClock(real, 5_000_000, 360_000);
  clock.sleep(60_000);
  expect(clock.now()).toBe(5_060_000);
  expect(real.state.slept).toBe(0);
});

test('without it, sleeping waits', () => {
  const real = source();
  const clock = new RunClock(real, null, 360_000);
  clock.sleep(250);
  expect([clock.now(), real.state.slept]).toEqual([1_250, 250]);
});

test('no sleep goes beyond the time a run may take', () => {
  const naps = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 10 });
  fc.assert(
    fc.property(naps, fc.constantFrom(null, 0), (milliseconds, start) => {
      const clock = new RunClock(source(), start, 360_000);
      const total = milliseconds.reduce((sum, each) => sum + each, 0);
      const run = () => {
        for (const each of milliseconds) clock.sleep(each);
      };
      if (total >= 360_000) expect(run).toThrow('Exceeded maximum execution time');
      else run();
      expect(clock.isOver()).toBe(total >= 360_000);
    }),
  );
});

test('a Date on the clock is a Date like any other', () => {
  const RealDate = class extends Date {} as DateConstructor;
  const OnClock = dateOnClock(RealDate, () => 86_400_000);
  const now = new OnClock();
  expect(now.getTime()).toBe(86_400_000);
  expect(OnClock.now()).toBe(86_400_000);
  expect(now instanceof OnClock && now instanceof Date).toBe(true);
  expect(now.constructor).toBe(OnClock);
  expect(new OnClock(2026, 0, 2).getFullYear()).toBe(2026);
  expect(new OnClock(5).getTime()).toBe(5);
  expect(OnClock.UTC(1970, 0, 2)).toBe(86_400_000);
  expect(typeof OnClock()).toBe('string');
});

test('a script may put a clock of its own in its place', () => {
  const OnClock = dateOnClock(class extends Date {} as DateConstructor, () => 5);
  OnClock.now = () => 7;
  expect(OnClock.now()).toBe(7);
});
