import { readFileSync } from 'node:fs';
import { wordsOf } from '../report/docx/opened-docx';
import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

const one = 'Generar informe del municipio';
const all = 'Generar todos los informes';
const luvianos = "'Reporte 3'!C15";

let sample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  sample = await keptSample();
}, 60_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

/** Makes the sample's Luvianos lack something; rows are found by what they say. */
function spoil(): void {
  addOn.script(`
    const at = (tab, header) => sheet(tab).getDataRange().getValues()[0].indexOf(header) + 1;
    const row = (tab, value) => sheet(tab).getDataRange().getValues().findIndex((cells) => cells.includes(value)) + 1;
    sheet('Municipios').getRange(row('Municipios', 'Luvianos'), at('Municipios', 'Titular')).clearContent();
    sheet('Evidencias').getRange(row('Evidencias', 'Luvianos'), at('Evidencias', 'Estado de la liga')).setValue('No encontrada');
    sheet('Evidencias').getRange(row('Evidencias', 'Luvianos') + 1, at('Evidencias', 'Estado de la liga')).setValue('Bloqueada al revisor');
    sheet('Hallazgos').getRange(2, 1, 2, 8).setValues([
      ['Prueba', 'Alta', 'Luvianos', '2.1', 'La sesión y la gaceta no coinciden.', '', 'Abierto', ''],
      ['Prueba', 'Baja', 'Luvianos', '2.1', 'Una sigla distinta.', '', 'Abierto', '']]);`);
}

test('what would embarrass is asked about with its cell; saying no makes nothing and leads to each cell', () => {
  spoil();
  const { words, report } = addOn.answerAt(one, luvianos, 'No');
  const question = report.alerts[0]?.message ?? '';
  expect(question).toMatch(/Falta el titular.*«Municipios», celda H\d+/);
  expect(question).toMatch(/está como «No encontrada»\. Véase «Evidencias», celda H\d+/);
  expect(question).toMatch(
    /gravedad alta \(herramienta 2\.1\): La sesión y la gaceta no coinciden\. Véase «Hallazgos», celda E2/,
  );
  expect(question).not.toMatch(/Bloqueada|Una sigla distinta/);
  expect(words).toMatch(/https:\/\/docs\.google\.com\/spreadsheets\/\S+#gid=\d+&amp;range=H\d+/);
  expect(addOn.documents()).toEqual([]);
});

test('whoever goes on has the report, and its last page says with what it was issued', () => {
  spoil();
  expect(addOn.answerAt(one, luvianos, 'Sí').words).toContain('Se generó «Informe de Luvianos');
  const printed = wordsOf(readFileSync(addOn.documents()[0]!));
  expect(printed).toMatch(
    /Con qué se emitió[^]*Falta el titular[^]*«No encontrada»[^]*La sesión y la gaceta no coinciden/,
  );
});

test('where nothing would embarrass, nothing is asked', () => {
  addOn.script(`
    const rows = sheet('Municipios').getDataRange().getValues();
    const at = rows.findIndex((cells) => cells.includes('Luvianos'));
    const column = (header) => rows[0].indexOf(header) + 1;
    sheet('Municipios').getRange(at + 1, column('Titular')).setValue('Quien firma');
    sheet('Municipios').getRange(at + 1, column('Cargo')).setValue('Titular de la Unidad');
    const tools = sheet('Modelo').getDataRange().getValues().slice(1).map(([code]) => code);
    const advances = sheet('Avances');
    advances.getRange(advances.getLastRow() + 1, 1, tools.length, 3).setValues(tools.map((code) => ['Luvianos', code, 'Hecho.']));`);
  const { words, report } = addOn.answerAt(one, luvianos);
  expect(report.alerts).toEqual([]);
  expect(words).toContain('Se generó «Informe de Luvianos');
});

test('for all reports it is asked once, with how many municipalities lack what', () => {
  const { words, report } = addOn.answer(all, 'No');
  expect(report.alerts[0]?.message).toMatch(/De 18 municipios, 17 tienen algo[^]*con herramientas sin Avance: 17/);
  expect(words).toContain('No se generó ningún informe');
  expect(addOn.documents()).toEqual([]);
});
