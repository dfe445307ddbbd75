import { readdirSync } from 'node:fs';
import { AddOn } from '../support/add-on';

const one = 'Generar informe del municipio';
const luvianos = "'Reporte 3'!C15";

/** Drive's export as it is on Google's servers; the local host has it only where LibreOffice is installed. */
const exporting = `{
  const Files = Drive.Files;
  Drive = { Files: {
    list: (...args) => Files.list(...args),
    create: (...args) => Files.create(...args),
    export: (id, type, { alt }) => Utilities.newBlob('%PDF-1.7 ' + id, type, 'copia.pdf') } }; }`;

const refusing = `{
  const Files = Drive.Files;
  Drive = { Files: {
    list: (...args) => Files.list(...args),
    create: (...args) => Files.create(...args),
    export: () => { const refusal = new Error('Internal Error'); refusal.name = 'GoogleJsonResponseException'; throw refusal; } } }; }`;

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

const wantPdf = (word: string): void => {
  addOn.script(`const tab = sheet('Configuración');
    const row = tab.getDataRange().getValues().findIndex(([key]) => key === 'PDF de los informes') + 1;
    tab.getRange(row, 2).setValue('${word}')`);
};

const copies = (): string[] =>
  readdirSync(addOn.driveFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));

test('where the configuration wants it, a copy in PDF goes beside the document, once, and the list leads to it', () => {
  wantPdf('sí');
  expect(addOn.clickWhere(exporting, one, luvianos).words).toContain('Su copia en PDF:');
  const again = addOn.clickWhere(exporting, one, luvianos).words;
  expect(again).toContain('ya estaba al día');
  expect(again).toContain('Su copia en PDF:');
  expect(copies()).toEqual([expect.stringContaining('Informe de Luvianos - Reporte 3.pdf')]);
  const listed = addOn.script(`
    const [headers, ...rows] = sheet('Informes').getDataRange().getDisplayValues();
    return rows.map((row) => row[headers.indexOf('PDF')]);`) as string[];
  expect(listed).toEqual([expect.stringMatching(/^https:/)]);
});

test('a copy that Drive does not give is said, and the report is made all the same', () => {
  wantPdf('Sí');
  const { words } = addOn.clickWhere(refusing, one, luvianos);
  expect(words).toContain('Se generó «Informe de Luvianos');
  expect(words).toContain('Google Drive no guardó la copia en PDF');
  expect(copies()).toEqual([]);
});

test('nobody asks for a copy that is not wanted, and a word that is neither yes nor no is named with its cell', () => {
  expect(addOn.clickWhere(refusing, one, luvianos).words).not.toContain('PDF');
  wantPdf('quizá');
  expect(addOn.click(one, luvianos).words).toMatch(/«Configuración», fila \d+, columna B.*quizá/s);
});
