import fc from 'fast-check';
import { compareRounds, hasMoved, type CellChange, type Comparison } from '../../../src/domain/model/comparison';
import { DEFAULT_EQUIVALENCES, type Equivalence } from '../../../src/domain/model/equivalence';
import type { FollowedRound } from '../../../src/domain/model/follow-up';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';

const tools = ['1.1', '1.2', '2.1'];
const catalogue = {
  dimensions: [],
  tools: tools.map((code) => ({ code, dimension: 1, name: code, aliases: [], means: '' })),
};
const municipalities = [{ name: 'Luvianos' }, { name: 'Ayapango' }, { name: 'Otumba' }];

/** A report whose rows are a municipality and its letters, one a tool; a space is a blank. */
function report(number: number, rows: Readonly<Record<string, string>>): FollowedRound {
  const { round, legend } = PUBLISHED_ROUNDS.find((published) => published.round.number === number)!;
  const matrix = {
    report: number,
    rows: Object.entries(rows).map(([municipality, letters]) => ({
      municipality,
      states: new Map(
        tools.flatMap((code, index) => (letters[index]?.trim() ? [[code, letters[index]] as const] : [])),
      ),
    })),
  };
  return { round, legend, matrix, unconfirmed: new Map() };
}

function compared(
  before: FollowedRound,
  after: FollowedRound,
  equivalences: readonly Equivalence[] = DEFAULT_EQUIVALENCES,
): Comparison {
  return compareRounds({ before, after, equivalences, catalogue, municipalities });
}

const changesOf = ({ cells }: Comparison): string[] => cells.map(({ change }) => change);

test.each<[string, string, CellChange[]]>([
  ['SEX', 'CCC', ['advance', 'advance', 'advance']],
  ['CCC', 'CEP', ['same', 'setback', 'setback']],
  ['SXE', 'EPP', ['not-comparable', 'not-comparable', 'advance']],
  ['  C', 'C  ', ['gained', 'blank', 'lost']],
])('from %j in report 1 to %j in report 2', (before, after, changes) => {
  const comparison = compared(report(1, { Luvianos: before }), report(2, { Luvianos: after }));
  expect(changesOf(comparison)).toEqual(changes);
  expect(comparison.holes).toEqual([]);
});

test('a pair that the map does not say is not comparable, and told, even between two equal letters', () => {
  const { cells, holes } = compared(report(2, { Luvianos: 'CCE' }), report(3, { Luvianos: 'CCC' }), []);
  expect(cells.map(({ change }) => change)).toEqual(['not-comparable', 'not-comparable', 'not-comparable']);
  expect(holes).toEqual([
    { from: 'C', to: 'C', cells: 2 },
    { from: 'E', to: 'C', cells: 1 },
  ]);
});

test('the order is the list of municipalities, and one that is in a single report is compared with blanks', () => {
  const { byMunicipality } = compared(
    report(2, { Otumba: 'CCC', Luvianos: 'C  ' }),
    report(3, { Luvianos: 'CCC', Ayapango: 'E' }),
  );
  expect([...byMunicipality.keys()]).toEqual(['Luvianos', 'Ayapango', 'Otumba']);
  expect(byMunicipality.get('Otumba')).toMatchObject({ lost: 3, same: 0 });
  expect(byMunicipality.get('Ayapango')).toMatchObject({ gained: 1, blank: 2 });
});

const letters = fc.stringMatching(/^[CEP ]{3}$/);
const rows = fc.record({ Luvianos: letters, Ayapango: letters, Otumba: letters }, { requiredKeys: [] });
const anyMap = fc.subarray([...DEFAULT_EQUIVALENCES]);

test('a report has not moved from itself', () => {
  fc.assert(
    fc.property(rows, (states) => {
      const { cells } = compared(report(3, states), report(3, states));
      expect(cells.filter(hasMoved)).toEqual([]);
    }),
  );
});

test('every cell is counted once: overall, by municipality and by tool', () => {
  fc.assert(
    fc.property(rows, rows, anyMap, (before, after, map) => {
      const { cells, overall, byMunicipality, byTool } = compared(report(2, before), report(3, after), map);
      const sum = (tallies: Iterable<Comparison['overall']>): number =>
        Array.from(tallies, (counts) => Object.values(counts).reduce((one, other) => one + other)).reduce(
          (one, other) => one + other,
          0,
        );
      expect(cells).toHaveLength(tools.length * new Set([...Object.keys(before), ...Object.keys(after)]).size);
      for (const tallies of [[overall], byMunicipality.values(), byTool.values()])
        expect(sum(tallies)).toBe(cells.length);
    }),
  );
});

test('a change is what the map says of the pair in that direction, and of no other', () => {
  fc.assert(
    fc.property(rows, rows, anyMap, (before, after, map) => {
      const { cells, holes } = compared(report(2, before), report(3, after), map);
      const both = cells.filter((cell) => cell.before !== '' && cell.after !== '');
      for (const cell of both) {
        const said = map.find(({ from, to }) => from === cell.before && to === cell.after);
        expect(cell.change).toBe(said?.change ?? 'not-comparable');
      }
      const unsaid = both.filter((cell) => !map.some(({ from, to }) => from === cell.before && to === cell.after));
      expect(holes.reduce((sum, hole) => sum + hole.cells, 0)).toBe(unsaid.length);
    }),
  );
});
