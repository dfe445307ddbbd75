import fc from 'fast-check';
import { REGIONAL_MODEL } from '../../../src/domain/model/catalogue';
import {
  dimensionCompliance,
  municipalityCompliance,
  toolCompliance,
  wholeCompliance,
} from '../../../src/domain/model/compliance';
import type { Compliance, ComplianceOutcome } from '../../../src/domain/model/compliance';
import type { Legend, LegendState, StateWeight } from '../../../src/domain/model/legend';
import type { MatrixRow } from '../../../src/domain/model/matrix';

const { tools, dimensions } = REGIONAL_MODEL;

function state(letter: string, weight: StateWeight): LegendState {
  return { letter, weight, label: letter, colour: '#FFFFFF', accessibleColour: '#FFFFFF' };
}

/** Halves and quarters add up exactly, whatever the order. */
const legend: Legend = {
  report: 9,
  states: [state('C', 1), state('P', 0.5), state('D', 0.25), state('E', 0), state('N', 'not-applicable')],
};

function rowOf(municipality: string, letters: readonly string[]): MatrixRow {
  const cells = tools.map(({ code }, index) => [code, letters[index] ?? ''] as const);
  return { municipality, states: new Map(cells.filter(([, letter]) => letter !== '')) };
}

function counted(outcome: ComplianceOutcome): Compliance {
  if (outcome.kind !== 'compliance') throw new Error('some letter was not counted');
  return outcome.compliance;
}

const matrices = fc
  .array(fc.array(fc.constantFrom('C', 'P', 'D', 'E', 'N', ''), { minLength: 18, maxLength: 18 }), { maxLength: 12 })
  .map((rows) => ({ report: 9, rows: rows.map((letters, index) => rowOf(`M${index}`, letters)) }));

function sum(parts: readonly Compliance[]): Omit<Compliance, 'share'> {
  const total = (key: 'met' | 'counted' | 'blanks') => parts.reduce((so, part) => so + part[key], 0);
  return { met: total('met'), counted: total('counted'), blanks: total('blanks') };
}

describe('of one municipality', () => {
  const of = (...letters: string[]) =>
    counted(municipalityCompliance(rowOf('Luvianos', letters), legend, REGIONAL_MODEL));

  test('blanks count as not met and are told apart', () => {
    expect(of('C', 'C', 'E')).toEqual({ met: 2, counted: 18, blanks: 15, share: 2 / 18 });
  });

  test('a row without any state complies in nothing, all of it blank', () => {
    expect(of()).toEqual({ met: 0, counted: 18, blanks: 18, share: 0 });
  });

  test('what is not applicable is left out of both sides', () => {
    const letters: string[] = Array<string>(16).fill('N');
    expect(of('C', 'E', ...letters)).toEqual({ met: 1, counted: 2, blanks: 0, share: 0.5 });
  });

  test('nothing applicable is no share at all, not zero', () => {
    expect(of(...Array<string>(18).fill('N'))).toEqual({ met: 0, counted: 0, blanks: 0, share: null });
  });
});

test('a letter that the legend lacks is named, never counted', () => {
  const rows = [rowOf('Luvianos', ['C', 'Z']), rowOf('Otumba', ['c'])];
  const outcome = wholeCompliance({ report: 9, rows }, legend, REGIONAL_MODEL);
  expect(outcome).toEqual({
    kind: 'unknown-letters',
    cells: [
      { municipality: 'Luvianos', toolCode: '1.2', letter: 'Z' },
      { municipality: 'Otumba', toolCode: '1.1', letter: 'c' },
    ],
  });
});

test('municipalities, tools and dimensions each add up to the whole', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const { met, counted: cells, blanks } = counted(wholeCompliance(matrix, legend, REGIONAL_MODEL));
      const whole = { met, counted: cells, blanks };
      const byRow = matrix.rows.map((row) => counted(municipalityCompliance(row, legend, REGIONAL_MODEL)));
      const byTool = tools.map((tool) => counted(toolCompliance(matrix, legend, tool)));
      const byDimension = dimensions.map(({ number }) =>
        counted(dimensionCompliance(matrix.rows, legend, REGIONAL_MODEL, number)),
      );
      expect([sum(byRow), sum(byTool), sum(byDimension)]).toEqual([whole, whole, whole]);
    }),
  );
});

test('the order of the municipalities does not matter', () => {
  const shuffled = matrices.chain((matrix) =>
    fc
      .shuffledSubarray([...matrix.rows], { minLength: matrix.rows.length })
      .map((rows) => [matrix, { ...matrix, rows }] as const),
  );
  fc.assert(
    fc.property(shuffled, ([matrix, reordered]) => {
      expect(wholeCompliance(reordered, legend, REGIONAL_MODEL)).toEqual(
        wholeCompliance(matrix, legend, REGIONAL_MODEL),
      );
    }),
  );
});

test('a share is between 0 and 1, and blanks are some of what is counted and never met', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const { met, counted: cells, blanks, share } = counted(wholeCompliance(matrix, legend, REGIONAL_MODEL));
      expect(met + blanks).toBeLessThanOrEqual(cells);
      if (share === null) expect(cells).toBe(0);
      else expect(share >= 0 && share <= 1).toBe(true);
    }),
  );
});
