import fc from 'fast-check';
import { REGIONAL_MODEL } from '../../../src/domain/model/catalogue';
import {
  dimensionCompliance,
  municipalityCompliance,
  toolCompliance,
  type ComplianceOutcome,
} from '../../../src/domain/model/compliance';
import type { Legend } from '../../../src/domain/model/legend';
import { PUBLISHED_ROUNDS } from '../../../src/domain/model/legends';
import type { MatrixRow } from '../../../src/domain/model/matrix';
import { FOLLOWED_MUNICIPALITIES } from '../../../src/domain/model/municipalities';
import { AddOn } from '../../support/add-on';
import { panelTables } from '../../support/panel-tables';

const published = PUBLISHED_ROUNDS[2]!.legend;
/** With a state that is left out of the count, so that a municipality may have no compliance at all. */
const legend: Legend = {
  report: 3,
  states: [...published.states, { ...published.states[0]!, letter: 'N', label: 'No aplica', weight: 'not-applicable' }],
};
const letters = ['', ...legend.states.map(({ letter }) => letter)];

/** Few different rows, so that there are ties, and some of which nothing counts. */
const row = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...letters), { minLength: 18, maxLength: 18 }) },
  { weight: 3, arbitrary: fc.constantFrom('C', 'P', 'N', '').map((letter) => Array<string>(18).fill(letter)) },
);
const cells = fc.array(row, { minLength: 18, maxLength: 18 });

function rowsOf(states: readonly (readonly string[])[]): MatrixRow[] {
  return FOLLOWED_MUNICIPALITIES.map(({ name }, index) => ({
    municipality: name,
    states: new Map(
      REGIONAL_MODEL.tools
        .map(({ code }, place) => [code, states[index]![place]!] as const)
        .filter(([, letter]) => letter !== ''),
    ),
  }));
}

function share(outcome: ComplianceOutcome): number | null {
  if (outcome.kind !== 'compliance') throw new Error('unknown letters');
  return outcome.compliance.share;
}

function blanks(rows: readonly MatrixRow[], codes: readonly string[]): number {
  return rows.reduce((sum, { states }) => sum + codes.filter((code) => !states.has(code)).length, 0);
}

const shown = (value: number | null): unknown => (value === null ? '' : (expect.closeTo(value, 10) as unknown));

/** From most to least, ties as in the matrix; those of which nothing counts at the end. */
function ranked(rows: readonly MatrixRow[]) {
  const all = rows.map((line) => ({ line, part: share(municipalityCompliance(line, legend, REGIONAL_MODEL)) }));
  const sorted = [...all].sort((a, b) => (b.part ?? -1) - (a.part ?? -1));
  const codes = REGIONAL_MODEL.tools.map(({ code }) => code);
  return sorted.map(({ line, part }) => {
    const place = part === null ? '–' : 1 + all.filter((other) => (other.part ?? -1) > part + 1e-12).length;
    return [place, line.municipality, shown(part), blanks([line], codes)];
  });
}

let addOn: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  addOn.script(`
    const list = sheet('Simbología');
    list.getRange(list.getLastRow() + 1, 1, 1, 6).setValues([[3, 'N', 'No aplica', '#808080', '#808080', 'No aplica']]);`);
  addOn.click('Aplicar simbología');
  expect(addOn.click('Panel').words).toContain('muestran el Reporte 3');
}, 60_000);

afterAll(() => {
  addOn.close();
});

test('the tables are the domain’s own computations, whatever is typed in the matrix afterwards', () => {
  fc.assert(
    fc.property(cells, (states) => {
      addOn.script(`sheet('Reporte 3').getRange('C7:T24').setValues(${JSON.stringify(states)});`);
      const tables = panelTables(addOn);
      const rows = rowsOf(states);
      const matrix = { report: 3, rows };
      expect(tables['Cumplimiento por municipio']).toEqual(ranked(rows));
      expect(tables['Cumplimiento por dimensión']).toEqual(
        REGIONAL_MODEL.dimensions.map(({ number, name }) => {
          const codes = REGIONAL_MODEL.tools.filter(({ dimension }) => dimension === number).map(({ code }) => code);
          const part = share(dimensionCompliance(rows, legend, REGIONAL_MODEL, number));
          return [number, `${number}. ${name}`, shown(part), blanks(rows, codes)];
        }),
      );
      expect(tables['Cumplimiento por herramienta']).toEqual(
        REGIONAL_MODEL.tools.map((tool) => {
          const part = share(toolCompliance(matrix, legend, tool));
          return [tool.code, tool.name, shown(part), blanks(rows, [tool.code])];
        }),
      );
      const count = (letter: string): number => states.flat().filter((cell) => cell === letter).length / 324;
      expect(tables['Evolución entre reportes']?.[2]).toEqual([
        3,
        'Reporte 3 · 09/06/2023',
        shown(count('C')),
        shown(count('E')),
      ]);
      const map = addOn.script(`return sheet('Mapa de calor').getRange('C7:T24').getValues();`);
      expect(map).toEqual(states.map((line) => line.map((letter) => (letter === '' ? '·' : letter))));
    }),
    { numRuns: 5 },
  );
}, 120_000);

test('links are counted by their state, those that nobody opened apart, and findings by gravity while they are open', () => {
  addOn.script(`
    sheet('Evidencias').getRange('H2:I6').setValues([
      ['https://a.example', 'Vigente'], ['https://b.example', 'Vigente'], ['https://c.example', 'No encontrada'],
      ['https://d.example', ''], ['', '']]);
    sheet('Hallazgos').getRange('A2:G4').setValues([
      ['r', 'Alta', '', '', 'uno', '', 'Abierto'],
      ['r', 'Alta', '', '', 'dos', '', 'Descartado'],
      ['r', 'Baja', '', '', 'tres', '', 'Abierto']]);`);
  const tables = panelTables(addOn);
  const links = tables['Ligas por estado']!.filter(([, , count]) => count !== 0);
  expect(links).toEqual([
    [1, 'Vigente', 2, 0.5],
    [4, 'No encontrada', 1, 0.25],
    [13, 'Sin revisar', 1, 0.25],
  ]);
  expect(tables['Hallazgos por gravedad']).toEqual([
    [1, 'Alta', 1, 1],
    [2, 'Media', 0, 0],
    [3, 'Baja', 1, 0],
  ]);
});

const remark = () =>
  addOn.script(`return sheet('Panel').getDataRange().getValues().flat()
    .find((text) => String(text).startsWith('Estados comparables'));`);

test('what is invented says so on both tabs, and what cannot be compared between reports is told', () => {
  const notice = `const list = sheet('Configuración'); const keys = list.getRange('A1:A20').getValues().flat();
    list.getRange(keys.indexOf('Aviso de demostración') + 1, 2).setValue('Datos de prueba');
    return ['Panel', 'Mapa de calor'].map((name) => sheet(name).getRange('A4').getValue());`;
  expect(addOn.script(notice)).toEqual(['Aviso: Datos de prueba', 'Aviso: Datos de prueba']);
  expect(remark()).toBe(
    'Estados comparables: C y E. Quedan fuera S y X, que no están en los reportes 2 y 3; ' +
      'P, que no está en el reporte 1; N, que no está en los reportes 1 y 2.',
  );
});

/** Writes over what "Equivalencias" says of a pair of letters; '' takes it away. */
const say = (from: string, to: string, words: readonly string[]): void => {
  addOn.script(`
    const rows = sheet('Equivalencias').getDataRange().getValues();
    const at = rows.findIndex(([from, to]) => from === '${from}' && to === '${to}') + 1;
    sheet('Equivalencias').getRange(at, 1, 1, 3).clearDataValidations().setValues([${JSON.stringify(words)}]);`);
};

test('a letter that every legend has is followed in time only where the map takes it for itself', () => {
  say('E', 'E', ['E', 'E', 'No comparable']);
  addOn.click('Panel');
  expect(remark()).toContain('Estados comparables: C. ');
  expect(remark()).toContain('; E, que la pestaña «Equivalencias» no da por «Sin cambio» de un reporte a otro; ');
  expect(panelTables(addOn)['Evolución entre reportes']?.[2]).toEqual([
    3,
    'Reporte 3 · 09/06/2023',
    expect.any(Number),
    '',
  ]);
  say('C', 'C', ['', '', '']);
  addOn.click('Panel');
  expect(remark()).toBe(
    'Estados comparables: ninguno. Quedan fuera C y E, que la pestaña «Equivalencias» no da por «Sin cambio» de un ' +
      'reporte a otro; S y X, que no están en los reportes 2 y 3; P, que no está en el reporte 1; N, que no está en ' +
      'los reportes 1 y 2.',
  );
});

test('a map that cannot be read keeps the panel as it is', () => {
  say('E', 'P', ['E', 'P', 'Quizá']);
  const before = addOn.snapshot();
  expect(addOn.click('Panel').words).toContain('«Quizá»');
  expect(addOn.snapshot() === before).toBe(true);
});
