import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';
import { approved } from '../support/approval';
import { tableErrors, type Dictionary } from '../support/check-table';
import { readCsv } from '../support/read-csv';

const item = 'Exportar datos abiertos';

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

const exported = (answer = ''): string => addOn.answer(item, answer).words;

/** The files of the add-on's folder. */
function files(): string[] {
  const [folder] = readdirSync(addOn.driveFolder);
  return folder === undefined ? [] : readdirSync(join(addOn.driveFolder, folder)).sort();
}

const bytesOf = (name: string): Buffer =>
  readFileSync(join(addOn.driveFolder, 'Informes de transparencia municipal', name));

const dictionaryOf = (stem: string): Dictionary =>
  JSON.parse(bytesOf(`${stem}.datapackage.json`).toString('utf8')) as Dictionary;

/** A file's rows by column name. */
function rowsOf(stem: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(bytesOf(`${stem}.csv`));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const latest = 'Datos abiertos - Reporte 3';

test('the latest report: one row for each municipality and tool, in the institute’s order, valid by its dictionary', () => {
  const words = exported();
  expect(words).toContain(`Se guardó «${latest}.csv».`);
  expect(words).toContain('324 renglones');
  expect(words).toContain('Datos de demostración');
  const rows = rowsOf(latest);
  expect(rows).toHaveLength(18 * 18);
  expect([...new Set(rows.map(({ municipio }) => municipio))].slice(0, 3)).toEqual([
    'Ayapango',
    'Calimaya',
    'Capulhuac',
  ]);
  expect(tableErrors(readCsv(bytesOf(`${latest}.csv`)), dictionaryOf(latest))).toEqual([]);
});

test('the dictionary, as it is read', () => {
  exported();
  const text = bytesOf(`${latest}.datapackage.json`).toString('utf8');
  expect(text).toBe(approved('open-data-dictionary.json', text));
});

test('the dictionary names the file and proves its content', () => {
  exported('2');
  const [resource] = dictionaryOf('Datos abiertos - Reporte 2').resources;
  expect(resource.path).toBe('Datos abiertos - Reporte 2.csv');
  expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytesOf(resource.path)).digest('hex')}`);
});

test('all reports: each with its own legend, dates and words', () => {
  exported('Todos');
  const stem = 'Datos abiertos - Todos los reportes';
  expect(rowsOf(stem)).toHaveLength(3 * 18 * 18);
  expect(tableErrors(readCsv(bytesOf(`${stem}.csv`)), dictionaryOf(stem))).toEqual([]);
  const first = rowsOf(stem).find(({ reporte, estado }) => reporte === '1' && estado === 'S');
  expect(first).toMatchObject({
    fecha_corte: '2023-01-23',
    fecha_actualizacion: '',
    situacion: 'Cerrado',
    estado_nombre: 'Pendiente sin evidencia',
    valor: '0',
  });
});

test('a blank cell is a blank field, with no value, and evidence is counted', () => {
  const rows = (exported(), rowsOf(latest));
  const blank = rows.find(({ estado }) => estado === '');
  expect(blank).toMatchObject({ estado_nombre: '', valor: '' });
  const counted = addOn.script(
    "return sheet('Evidencias').getDataRange().getValues().slice(1).filter(([owner]) => owner !== '').length",
  );
  expect(rows.reduce((sum, { evidencias }) => sum + Number(evidencias), 0)).toBe(counted);
});

test('a row that only names whose it is, with a remark, is no evidence: what the review finds without any has none here', () => {
  addOn.script(`
    const tab = sheet('Evidencias');
    tab.getRange(tab.getLastRow() + 1, 1, 1, 11).setValues([['Luvianos', '5.2', ' ', '', '', '', '', '', '', '', 'pedida']]);`);
  addOn.click('Revisar coherencia');
  const told = addOn.script(
    `return sheet('Hallazgos').getDataRange().getValues().map((row) => row.join())`,
  ) as string[];
  expect(told.some((row) => /^Cumplido sin evidencia,.*,Luvianos,5\.2,/.test(row))).toBe(true);
  const row = (exported(), rowsOf(latest)).find(
    (each) => each.municipio === 'Luvianos' && each.clave_herramienta === '5.2',
  );
  expect(row?.evidencias).toBe('0');
});

test('hostile names are text for whoever opens the file, and come back whole', () => {
  const hostile = '=HYPERLINK("http://x.example","Ocuilan"),\nsegunda';
  addOn.script(`
    for (const name of ['Municipios', 'Reporte 3']) {
      const values = sheet(name).getDataRange().getValues();
      const row = values.findIndex((line) => line.includes('Ocuilan'));
      sheet(name).getRange(row + 1, values[row].indexOf('Ocuilan') + 1).setNumberFormat('@').setValue(${JSON.stringify(hostile)});
    }`);
  exported();
  expect(rowsOf(latest).filter(({ municipio }) => municipio === `'${hostile}`)).toHaveLength(18);
  expect(tableErrors(readCsv(bytesOf(`${latest}.csv`)), dictionaryOf(latest))).toEqual([]);
});

test('nothing is made twice; what changed is a new version, with its own dictionary', () => {
  exported();
  const before = files();
  expect(exported('3')).toMatch(/Reporte 3\.csv» ya estaba al día[\s\S]*datapackage\.json» ya estaba al día/);
  expect(files()).toEqual(before);
  addOn.script("sheet('Reporte 3').getRange('C7').setValue('E')");
  exported();
  expect(files()).toHaveLength(4);
  expect(dictionaryOf(`${latest} (versión 2)`).resources[0].path).toBe(`${latest} (versión 2).csv`);
  addOn.script("sheet('Reporte 3').getRange('C7').setValue('C')");
  expect(exported()).toContain(`«${latest}.csv» ya estaba al día`);
  expect(files()).toHaveLength(4);
});

test('what only failed to be kept is made on the next try', () => {
  const refuses = `
    const workingDrive = Drive;
    Drive = { Files: {
      list: (...args) => workingDrive.Files.list(...args),
      create: (resource, ...rest) => {
        if (/json$/.test(resource.name)) {
          const refusal = new Error('API call to drive.files.create failed with error: The user does not have sufficient permissions.');
          refusal.name = 'GoogleJsonResponseException';
          throw refusal;
        }
        return workingDrive.Files.create(resource, ...rest);
      } } };`;
  const { report, words } = addOn.answerWhere(refuses, item, '');
  expect(report.ok).toBe(true);
  expect(words).toContain('Google Drive no guardó los datos abiertos: falta permiso.');
  const again = exported();
  expect(again).toContain(`«${latest}.csv» ya estaba al día`);
  expect(again).toContain(`Se guardó «${latest}.datapackage.json»`);
  expect(files()).toEqual([`${latest}.csv`, `${latest}.datapackage.json`]);
});

test.each(['7', '2 y 3', 'el último'])('the answer %j is refused and nothing is stored', (answer) => {
  expect(exported(answer)).toContain(`«${answer}» no es un reporte de la pestaña «Reportes»`);
  expect(files()).toEqual([]);
});

test('who cancels stores nothing', () => {
  expect(addOn.answer(item, 'Cancelar').report.dialogs).toEqual([]);
  expect(files()).toEqual([]);
});

test('a municipality without its INEGI key, with one that is none, or with another’s is told with its cell', () => {
  addOn.script(`
    sheet('Municipios').getRange('C2').setValue('');
    sheet('Municipios').getRange('C3').setValue('1518');
    sheet('Municipios').getRange('C5').setValue('15019');`);
  const words = exported();
  expect(words).toMatch(/«Municipios», fila 2, columna C \(«Clave INEGI», celda C2\), falta el dato/);
  expect(words).toMatch(/celda C3\), «1518» no es una clave INEGI/);
  expect(words).toMatch(/celda C5\), «15019» está repetido: ya aparece en la fila 4/);
  expect(files()).toEqual([]);
});

test('an unknown letter in the report stops it; in another report it does not', () => {
  addOn.script("sheet('Reporte 2').getRange('F9').setDataValidation(null).setValue('Z')");
  expect(exported('2')).toMatch(/pestaña «Reporte 2», fila 9, columna F.*«Z» no está en la simbología/);
  expect(exported('3')).toContain('Se guardó');
});

test('the documents of the folder are not taken for data, nor the data for documents', () => {
  exported();
  addOn.click('Generar informe del municipio', 'Reporte 3!C15');
  expect(addOn.click('Generar informe del municipio', 'Reporte 3!C15').words).toContain('ya estaba al día');
  expect(exported()).toContain('ya estaba al día');
  expect(files()).toHaveLength(3);
});

test('takes six calls at most beyond reading, once it has its folder', () => {
  exported('2');
  const { calls } = addOn.answer(item, '3').report;
  expect(calls.drive).toBe(3);
  expect(calls.writes).toBe(0);
});
