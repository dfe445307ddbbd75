import fc from 'fast-check';
import { carryOver } from '../../../src/domain/model/carry-over';
import { DEFAULT_EQUIVALENCES, type Equivalence } from '../../../src/domain/model/equivalence';
import type { Legend } from '../../../src/domain/model/legend';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';

function legend(report: number, letters: readonly string[]): Legend {
  const colours = { colour: '#000000', accessibleColour: '#000000' };
  return { report, states: letters.map((letter) => ({ letter, label: letter, ...colours, weight: 0 })) };
}

const published = new Map(PUBLISHED_ROUNDS.map((round) => [round.round.number, round.legend]));

test('what report 1 says carries to the legend of report 2 only where the state is the same', () => {
  const change = { from: published.get(1)!, to: published.get(2)!, equivalences: DEFAULT_EQUIVALENCES };
  expect([...carryOver(change)]).toEqual([
    ['C', { kind: 'carried', letter: 'C' }],
    ['S', { kind: 'no-equivalent' }],
    ['E', { kind: 'carried', letter: 'E' }],
    ['X', { kind: 'no-equivalent' }],
  ]);
});

test('the same letter is not the same state unless the map says so', () => {
  const change = { from: legend(1, ['C']), to: legend(2, ['C']), equivalences: [] };
  expect(carryOver(change).get('C')).toEqual({ kind: 'no-equivalent' });
});

test('a letter that is the same as several carries to the identical one, or to none', () => {
  const equivalences = ['C', 'D'].map((to): Equivalence => ({ from: 'C', to, change: 'same' }));
  const to = (letters: readonly string[]) =>
    carryOver({ from: legend(1, ['C']), to: legend(2, letters), equivalences });
  expect(to(['D', 'C']).get('C')).toEqual({ kind: 'carried', letter: 'C' });
  const others = [...equivalences, { from: 'C', to: 'E', change: 'same' } as const];
  const ambiguous = carryOver({ from: legend(1, ['C']), to: legend(2, ['D', 'E']), equivalences: others });
  expect(ambiguous.get('C')).toEqual({ kind: 'ambiguous', letters: ['D', 'E'] });
});

const letters = fc.constantFrom('A', 'B', 'C', 'D');
const anyLegend = fc.uniqueArray(letters, { maxLength: 4 });
const anyChange = fc.constantFrom('advance', 'setback', 'same', 'not-comparable');
const anyMap = fc.uniqueArray(fc.record({ from: letters, to: letters, change: anyChange }), {
  selector: ({ from, to }) => from + to,
});

test('every letter has an answer, and none is carried but to a letter of the new legend that the map calls the same', () => {
  fc.assert(
    fc.property(anyLegend, anyLegend, anyMap, (older, newer, equivalences) => {
      const carried = carryOver({ from: legend(1, older), to: legend(2, newer), equivalences });
      expect([...carried.keys()]).toEqual(older);
      for (const [from, outcome] of carried) {
        const same = equivalences.filter((pair) => pair.from === from && pair.change === 'same').map(({ to }) => to);
        const candidates = newer.filter((letter) => same.includes(letter));
        if (outcome.kind === 'no-equivalent') expect(candidates).toEqual([]);
        if (outcome.kind === 'carried') expect(candidates).toContain(outcome.letter);
        if (outcome.kind === 'ambiguous') expect(outcome.letters).toEqual(candidates);
      }
    }),
  );
});

test('carrying does not depend on the order of the map', () => {
  fc.assert(
    fc.property(anyLegend, anyLegend, anyMap, (older, newer, equivalences) => {
      const change = { from: legend(1, older), to: legend(2, newer) };
      const forwards = carryOver({ ...change, equivalences });
      expect(carryOver({ ...change, equivalences: [...equivalences].reverse() })).toEqual(forwards);
    }),
  );
});
