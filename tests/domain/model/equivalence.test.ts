import { DEFAULT_EQUIVALENCES } from '../../../src/domain/model/equivalence';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';

const changes = new Map(DEFAULT_EQUIVALENCES.map(({ from, to, change }) => [`${from}→${to}`, change]));

test.each([
  ['S→C', 'advance'],
  ['E→P', 'advance'],
  ['C→E', 'setback'],
  ['P→E', 'setback'],
  ['E→E', 'same'],
  ['S→E', 'not-comparable'],
  ['X→P', 'not-comparable'],
])('%s is %s', (pair, change) => {
  expect(changes.get(pair)).toBe(change);
});

test('every pair is in the map once', () => {
  expect(changes.size).toBe(DEFAULT_EQUIVALENCES.length);
});

test('the map answers for every pair of letters that one report and a later one can hold', () => {
  const letters = PUBLISHED_ROUNDS.map(({ legend }) => legend.states.map(({ letter }) => letter));
  const pairs = letters.flatMap((earlier, index) =>
    letters.slice(index + 1).flatMap((later) => earlier.flatMap((from) => later.map((to) => `${from}→${to}`))),
  );
  expect(pairs.filter((pair) => !changes.has(pair))).toEqual([]);
});
