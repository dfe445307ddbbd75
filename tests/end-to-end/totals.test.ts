import fc from 'fast-check';
import { REGIONAL_MODEL } from '../../src/domain/model/catalogue';
import {
  municipalityCompliance,
  toolCompliance,
  wholeCompliance,
  type ComplianceOutcome,
} from '../../src/domain/model/compliance';
import { PUBLISHED_ROUNDS } from '../../src/domain/model/legends';
import { FOLLOWED_MUNICIPALITIES } from '../../src/domain/model/municipalities';
import { AddOn } from '../support/add-on';

const legend = PUBLISHED_ROUNDS[0]!.legend;
const letters = ['', ...legend.states.map(({ letter }) => letter)];
const row = fc.array(fc.constantFrom(...letters), { minLength: 18, maxLength: 18 });
const cells = fc.array(row, { minLength: 18, maxLength: 18 });

interface ShownTotals {
  readonly rows: readonly (readonly [number, number])[];
  readonly tools: readonly (readonly number[])[];
  readonly whole: readonly [number, number];
}

function matrixOf(states: readonly (readonly string[])[]) {
  const rows = FOLLOWED_MUNICIPALITIES.map(({ name }, index) => ({
    municipality: name,
    states: new Map(
      REGIONAL_MODEL.tools
        .map(({ code }, place) => [code, states[index]![place]!] as const)
        .filter(([, letter]) => letter !== ''),
    ),
  }));
  return { report: 1, rows };
}

function told(outcome: ComplianceOutcome): [number, number] {
  if (outcome.kind !== 'compliance') throw new Error('unknown letters');
  return [outcome.compliance.share ?? Number.NaN, outcome.compliance.blanks];
}

let addOn: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterAll(() => {
  addOn.close();
});

test('the totals that the sheet shows are those of the domain, whatever is in the cells', () => {
  fc.assert(
    fc.property(cells, (states) => {
      const shown = addOn.script(`
        const tab = sheet('Reporte 1');
        tab.getRange('C7:T24').setValues(${JSON.stringify(states)});
        return {
          rows: tab.getRange('U7:V24').getValues(),
          tools: tab.getRange('C25:T26').getValues(),
          whole: [tab.getRange('U25').getValue(), tab.getRange('V26').getValue()],
        };`) as ShownTotals;
      const matrix = matrixOf(states);
      const close = (share: number): unknown => expect.closeTo(share, 10);
      const rows = matrix.rows.map((line) => told(municipalityCompliance(line, legend, REGIONAL_MODEL)));
      const tools = REGIONAL_MODEL.tools.map((tool) => told(toolCompliance(matrix, legend, tool)));
      const [share, blanks] = told(wholeCompliance(matrix, legend, REGIONAL_MODEL));
      expect(shown.rows).toEqual(rows.map(([part, empty]) => [close(part), empty]));
      expect(shown.tools).toEqual([tools.map(([part]) => close(part)), tools.map(([, empty]) => empty)]);
      expect(shown.whole).toEqual([close(share), blanks]);
    }),
    { numRuns: 8 },
  );
}, 60_000);
