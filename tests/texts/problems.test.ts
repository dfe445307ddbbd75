import { problemList, problemSentence } from '../../src/texts/problems';
import type { WorkbookProblem } from '../../src/workbook/problems';
import { approved } from '../support/approval';

const at = (tab: string, row: number, column: number, header: string) => ({ tab, row, column, header });
const state = at('Reporte 3', 14, 6, '1.4');
const advance = at('Avances', 12, 3, 'Avance');

/** One of each kind; the compiler asks for every one. */
const examples = {
  'missing-tab': { kind: 'missing-tab', tab: 'Avances' },
  'lost-tab': { kind: 'lost-tab', tab: 'Reporte 3' },
  'missing-column': { kind: 'missing-column', tab: 'Evidencias', column: 'Fecha del acto' },
  'missing-header': { kind: 'missing-header', tab: 'Reporte 3', header: 'Municipio' },
  'missing-legend': { kind: 'missing-legend', report: 4, tab: 'Simbología' },
  'foreign-tab': { kind: 'foreign-tab', tab: 'Panel', column: 'Indicador' },
  'missing-row': { kind: 'missing-row', tab: 'Reporte 3', name: 'Toluca' },
  'no-rows': { kind: 'no-rows', tab: 'Municipios' },
  blank: { kind: 'blank', found: '', at: at('Avances', 12, 2, 'Herramienta') },
  'formula-error': { kind: 'formula-error', found: '#REF!', at: advance },
  'control-characters': { kind: 'control-characters', found: 'hola\u0007\u0001', at: advance },
  'text-too-long': { kind: 'text-too-long', found: 40_000, limit: 32_767, at: advance },
  'not-a-number': { kind: 'not-a-number', found: 'tres', at: at('Reportes', 4, 1, 'Reporte') },
  'not-a-whole-number': {
    ...{ kind: 'not-a-whole-number', found: 'diez', least: 1, most: 90 },
    at: at('Configuración', 8, 2, 'Valor'),
  },
  'not-a-report-number': { kind: 'not-a-report-number', found: '2.5', at: at('Reportes', 4, 1, 'Reporte') },
  'not-a-letter': { kind: 'not-a-letter', found: '?', at: at('Simbología', 2, 2, 'Letra') },
  'not-an-inegi-key': { kind: 'not-an-inegi-key', found: '1512', at: at('Municipios', 10, 3, 'Clave INEGI') },
  'not-a-date': { kind: 'not-a-date', found: '31/02/2023', at: at('Reportes', 4, 2, 'Fecha de corte') },
  'not-a-colour': { kind: 'not-a-colour', found: 'verde', at: at('Simbología', 2, 4, 'Color') },
  'too-light': {
    kind: 'too-light',
    found: '#80A596',
    contrast: 2.69,
    least: 4.5,
    at: at('Configuración', 8, 2, 'Valor'),
  },
  'not-a-picture-source': {
    kind: 'not-a-picture-source',
    found: 'el de siempre',
    at: at('Configuración', 11, 2, 'Valor'),
  },
  'not-one-of': {
    kind: 'not-one-of',
    found: 'Azul',
    choices: ['INFOEM', 'Accesible'],
    at: at('Configuración', 4, 2, 'Valor'),
  },
  'unknown-municipality': { kind: 'unknown-municipality', found: 'Lubianos', at: at('Reporte 3', 15, 2, 'Municipio') },
  'ambiguous-municipality': {
    kind: 'ambiguous-municipality',
    found: 'Villa Guerrero',
    choices: ['Villa Guerrero (15113)', 'Villa Guerrero (14115)'],
    at: at('Avances', 12, 1, 'Municipio'),
  },
  'unknown-tool': { kind: 'unknown-tool', found: '9.9', at: at('Avances', 12, 2, 'Herramienta') },
  'unknown-state': { kind: 'unknown-state', found: 'Z', letters: ['C', 'E', 'P'], at: state },
  duplicate: { kind: 'duplicate', found: 'Luvianos', firstRow: 9, at: at('Municipios', 12, 2, 'Municipio') },
} as const satisfies Record<WorkbookProblem['kind'], WorkbookProblem>;

test('every problem is one sentence that says what, where and what to do', () => {
  const sentences = Object.values<WorkbookProblem>(examples).map(problemSentence);
  const text = `${sentences.join('\n\n')}\n`;
  expect(text).toBe(approved('problems.txt', text));
});

test('many problems are listed up to eight, and the rest counted', () => {
  const many = Array.from({ length: 20 }, (_, row) => ({
    ...examples.duplicate,
    at: { ...examples.duplicate.at, row },
  }));
  expect(problemList(many).split('\n\n')).toHaveLength(9);
  expect(problemList(many)).toMatch(/… y 12 más\.$/);
});
