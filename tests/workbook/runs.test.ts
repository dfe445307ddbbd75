import fc from 'fast-check';
import { runsOf } from '../../src/workbook/plan/runs';

test('neighbours make one run, in order', () => {
  expect(runsOf([8, 3, 5, 4])).toEqual([
    { first: 3, count: 3 },
    { first: 8, count: 1 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('the runs hold every number once, and no two of them touch', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const runs = runsOf(numbers);
      const held = runs.flatMap(({ first, count }) => Array.from({ length: count }, (_, index) => first + index));
      expect(held).toEqual([...numbers].sort((a, b) => a - b));
      runs.slice(1).forEach(({ first }, index) => {
        const before = runs[index]!;
        expect(first).toBeGreaterThan(before.first + before.count);
      });
    }),
  );
});
