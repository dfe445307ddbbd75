import type { FollowUp } from '../../../src/domain/model/follow-up';
import { blocksOf, reportOf } from '../made-report';
import { blockText, readable } from '../readable';
import { sampleFollowUp } from '../sample-follow-up';

const [, second, third] = sampleFollowUp.rounds;

/** Luvianos alone in reports 2 and 3, with these letters. */
function followUpOf(before: Record<string, string>, after: Record<string, string>, says: Partial<FollowUp> = {}) {
  const rounds = [second!, third!].map((followed, place) => {
    const row = { municipality: 'Luvianos', states: new Map(Object.entries(place === 0 ? before : after)) };
    return { ...followed, matrix: { ...followed.matrix, rows: [row] } };
  });
  return { ...sampleFollowUp, rounds, ...says };
}

/** Everything under the heading "Resumen", to the next chapter. */
function summaryOf(followUp: FollowUp): string {
  const [, summary = ''] = readable(reportOf(followUp)).split('# Resumen\n');
  return summary.split('\n# ')[0]!;
}

test('what moved is told through the map between legends, tool by tool', () => {
  const text = summaryOf(
    followUpOf({ '1.1': 'E', '1.2': 'C', '1.3': 'C', '1.4': 'E' }, { '1.1': 'C', '1.2': 'P', '1.3': 'C', '2.1': 'E' }),
  );
  expect(text).toContain('Qué cambió del segundo al tercer reporte');
  expect(text).toContain('**Avanzó 1 herramienta:** 1.1 Convenio de colaboración (E → C).');
  expect(text).toContain('**Retrocedió 1 herramienta:** 1.2');
  expect(text).toContain('**Ya tiene dato 1 herramienta:** 2.1 Perfiles de Cargo (– → E).');
  expect(text).toContain('**Dejó de tener dato 1 herramienta:** 1.4');
  expect(text.split('Qué falta')[0]).not.toContain('1.3');
});

test('letters of which the map says nothing are not comparable', () => {
  const text = summaryOf(followUpOf({ '1.1': 'E' }, { '1.1': 'C' }, { equivalences: [] }));
  expect(text).toContain('**No es comparable 1 herramienta, por las simbologías distintas:** 1.1');
});

test('without a map that can be read nothing is compared, and the report says why', () => {
  const text = summaryOf(followUpOf({ '1.1': 'E' }, { '1.1': 'C' }, { equivalences: null }));
  expect(text).toContain('pestaña «Equivalencias»');
  expect(text).not.toContain('Avanz');
});

test('what is missing is told by its state, the blanks apart, with the day that is set', () => {
  const settings = new Map([['Fecha límite de lo pendiente', '30/11/2023']]);
  const text = summaryOf(followUpOf({}, { '1.1': 'C', '1.2': 'P' }, { settings }));
  expect(text).toContain('**Se cuenta con el proyecto, falta conclusión del mismo (1):** 1.2');
  expect(text).toContain('**Sin dato (16):** 1.3');
  expect(text).toContain('Fecha límite para completar lo pendiente: 30 de noviembre de 2023.');
  expect(summaryOf(followUpOf({}, {}))).toContain('no está fijada');
});

test('a municipality that has everything is told so', () => {
  const all = Object.fromEntries(sampleFollowUp.catalogue.tools.map(({ code }) => [code, 'C']));
  expect(summaryOf(followUpOf(all, all))).toContain('Todas las herramientas que aplican están cumplidas.');
});

test('bars are as long as their shares, and say them in figures', () => {
  const [chart] = blocksOf(reportOf(followUpOf({}, { '1.1': 'C', '1.2': 'C' })), 'bars');
  expect(chart?.bars[0]).toEqual({ label: '1. Estrategia', share: 0.5, figures: '50 % (2 de 4), 2 sin dato' });
  expect(chart?.bars[2]?.share).toBe(0);
});

test('open findings of the municipality are told, the gravest first, and no one else’s', () => {
  const finding = { row: 2, municipality: 'Luvianos', toolCode: '1.2', text: 'Algo no concuerda.' } as const;
  const openFindings = [
    { ...finding, gravity: 'low', text: 'Una palabra mal escrita.' },
    { ...finding, gravity: 'high' },
    { ...finding, municipality: 'Otumba', gravity: 'high', text: 'De otro.' },
  ] as const;
  const table = blocksOf(reportOf({ ...sampleFollowUp, openFindings }), 'table').find(({ title }) =>
    title.includes('hallazgos abiertos'),
  );
  expect(table && blockText(table)).toMatch(/Alta.*Algo no concuerda\.[^]*Baja.*Una palabra/);
  const text = readable(reportOf({ ...sampleFollowUp, openFindings }));
  expect(text).not.toContain('De otro.');
  // A table goes on no page with what follows it: without a sentence of its own the signature could stand alone.
  expect(text).toMatch(/Se emite el presente informe[^\n]*\n\nATENTAMENTE/);
});
