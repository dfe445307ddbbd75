import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wordsOf } from '../report/docx/opened-docx';
import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';

const regional = 'Informe regional';
const letter = 'Oficio de observaciones';
const report = 'Generar informe del municipio';
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

const documents = (): string[] => addOn.documents().map((path) => basename(path, '.docx'));

/** What the list of documents says of each, by the headers that matter here. */
const listed = (): string[][] =>
  addOn.script(`
    const [headers, ...rows] = sheet('Informes').getDataRange().getDisplayValues();
    const columns = ['Municipio', 'Tipo', 'Reporte', 'Versión'].map((header) => headers.indexOf(header));
    return rows.map((row) => columns.map((column) => row[column]));`) as string[][];

test('the regional report is of all municipalities, made once, and anew when a state changes', () => {
  expect(addOn.click(regional).words).toContain('Se generó «Informe regional - Reporte 3»');
  expect(addOn.click(regional).words).toContain('ya estaba al día');
  addOn.clear("'Reporte 3'!D15");
  const changed = addOn.click(regional).words;
  expect(changed).toContain('(versión 2)');
  expect(changed).toContain('Qué cambió desde la versión anterior');
  expect(documents()).toEqual(['Informe regional - Reporte 3 (versión 2)', 'Informe regional - Reporte 3']);
  expect(listed()).toEqual([
    ['Todos', 'Informe regional', '3', '1'],
    ['Todos', 'Informe regional', '3', '2'],
  ]);
});

test('what keeps one municipality from its report keeps the regional one from being made, with its cell', () => {
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'hecho\\u0007']])");
  expect(addOn.click(regional).words).toContain('«Avances», fila 2, columna C');
  expect(documents()).toEqual([]);
});

test('the letter is of the municipality whose row is selected, and its versions are counted apart from the report’s', () => {
  expect(addOn.click(letter, luvianos).words).toContain('Se generó «Oficio de observaciones a Luvianos - Reporte 3»');
  addOn.click(report, luvianos);
  expect(addOn.click(letter, luvianos).words).toContain('ya estaba al día');
  expect(listed()).toEqual([
    ['Luvianos', 'Oficio de observaciones', '3', '1'],
    ['Luvianos', 'Informe municipal', '3', '1'],
  ]);
  const [path] = addOn.documents().filter((name) => name.includes('Oficio'));
  const words = wordsOf(readFileSync(path ?? ''));
  expect(words).toContain('10 días hábiles');
  expect(words).not.toContain('Cómo se hizo');
  expect(addOn.click(letter, "'Reporte 3'!A1").words).toContain('Seleccione una celda en el renglón de un municipio');
});

test('a letter whose term ran out is written anew, with a term of its own; until then it is up to date', () => {
  addOn.click(letter, luvianos);
  expect(addOn.click(letter, luvianos, { on: '2023-09-19' }).words).toContain('ya estaba al día');
  const later = addOn.click(letter, luvianos, { on: '2023-09-20' }).words;
  expect(later).toContain('(versión 2)');
  expect(later).toContain('El plazo que daba la versión anterior venció el 19 de septiembre de 2023.');
  expect(addOn.click(letter, luvianos, { on: '2023-09-20' }).words).toContain('ya estaba al día');
  const [path] = addOn.documents().filter((name) => name.includes('versión 2'));
  expect(wordsOf(readFileSync(path ?? ''))).toContain('4 de octubre de 2023');
});
