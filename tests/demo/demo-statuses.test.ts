import { demoMatrices } from '../../scripts/demo/data/demo-statuses';
import { REGIONAL_MODEL } from '../../src/domain/model/catalogue';
import { wholeCompliance } from '../../src/domain/model/compliance';
import { DEFAULT_EQUIVALENCES } from '../../src/domain/model/equivalence';
import { PUBLISHED_ROUNDS } from '../../src/domain/model/legends';
import { FOLLOWED_MUNICIPALITIES } from '../../src/domain/model/municipalities';

const tools = REGIONAL_MODEL.tools.map(({ code }) => code);

test.each(PUBLISHED_ROUNDS)(
  'report $round.number uses the letters of its own legend, all of them, and some blanks',
  ({ legend }) => {
    const matrix = demoMatrices.find(({ report }) => report === legend.report);
    expect(matrix?.rows.map(({ municipality }) => municipality)).toEqual(
      FOLLOWED_MUNICIPALITIES.map(({ name }) => name),
    );
    expect(matrix?.rows.every(({ letters }) => Object.keys(letters).sort().join() === tools.join())).toBe(true);
    const used = new Set(matrix?.rows.flatMap(({ letters }) => Object.values(letters)));
    expect([...used].sort()).toEqual(['', ...legend.states.map(({ letter }) => letter)].sort());
  },
);

test('compliance grows from report to report', () => {
  const shares = demoMatrices.map(({ report, rows }, index) => {
    const states = rows.map(({ municipality, letters }) => ({
      municipality,
      states: new Map(Object.entries(letters).filter(([, letter]) => letter !== '')),
    }));
    const outcome = wholeCompliance({ report, rows: states }, PUBLISHED_ROUNDS[index]!.legend, REGIONAL_MODEL);
    return outcome.kind === 'compliance' ? (outcome.compliance.share ?? 0) : NaN;
  });
  expect(shares[0]).toBeLessThan(shares[1]!);
  expect(shares[1]).toBeLessThan(shares[2]!);
});

test('nothing goes back, so that the sample alarms nobody', () => {
  const setbacks = DEFAULT_EQUIVALENCES.filter(({ change }) => change === 'setback').map(({ from, to }) => from + to);
  const pairs = [0, 1].flatMap((earlier) =>
    demoMatrices[earlier]!.rows.flatMap(({ letters }, row) =>
      tools.map((tool) => `${letters[tool]}${demoMatrices[earlier + 1]!.rows[row]!.letters[tool]}`),
    ),
  );
  expect(pairs.filter((pair) => setbacks.includes(pair))).toEqual([]);
});
