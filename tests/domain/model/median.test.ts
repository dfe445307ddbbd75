import { median } from '../../../src/domain/model/median';

test.each([
  [[], null],
  [[0.4], 0.4],
  [[1, 0, 0.5], 0.5],
  [[0.75, 0.25], 0.5],
  [[4, 1, 3, 2], 2.5],
  [[10, 9, 1], 9],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});
