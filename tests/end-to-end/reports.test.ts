import { readdirSync } from 'node:fs';
import { AddOn } from '../support/add-on';

const one = 'Generar informe del municipio';
const all = 'Generar todos los informes';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

const documents = (): string[] =>
  readdirSync(addOn.driveFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.docx'))
    .map((name) => name.split('/').pop() ?? '')
    .sort();

const listed = (): unknown => addOn.script("return sheet('Informes').getDataRange().getValues().map((row) => row[1])");

test('the row that is selected decides whose report is made, in any tab with a column "Municipio"', () => {
  expect(addOn.click(one, "'Reporte 3'!F15").words).toContain('Se generó «Informe de Luvianos - Reporte 3»');
  expect(addOn.click(one, 'Municipios!A2').words).toContain('Se generó «Informe de Ayapango - Reporte 3»');
  expect(documents()).toEqual(['Informe de Ayapango - Reporte 3.docx', 'Informe de Luvianos - Reporte 3.docx']);
  expect(listed()).toEqual(['Informe', 'Informe de Luvianos - Reporte 3', 'Informe de Ayapango - Reporte 3']);
});

test('a selection in no municipality’s row makes nothing and says what to select', () => {
  expect(addOn.click(one, "'Reporte 3'!A1").words).toContain('Seleccione una celda en el renglón de un municipio');
  expect(documents()).toEqual([]);
});

test('made again, an unchanged report is not doubled; a changed one is a new version beside the old', () => {
  addOn.click(one, "'Reporte 3'!C15");
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('ya estaba al día');
  expect(documents()).toHaveLength(1);
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'se firmó el convenio']])");
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('(versión 2)');
  expect(documents()).toEqual([
    'Informe de Luvianos - Reporte 3 (versión 2).docx',
    'Informe de Luvianos - Reporte 3.docx',
  ]);
});

test('the folder it makes is noted, so that everyone uses the same', () => {
  addOn.click(one, "'Reporte 3'!C15");
  const folder = addOn.script(`
    const rows = sheet('Configuración').getDataRange().getValues();
    return rows.find(([key]) => key === 'Carpeta de informes')[1];`);
  expect(folder).toMatch(/^[\w-]{20,}$/);
});

test('a folder that cannot be opened is said, left as configured, and replaced by one of its own', () => {
  addOn.script(`
    const tab = sheet('Configuración');
    const row = tab.getDataRange().getValues().findIndex(([key]) => key === 'Carpeta de informes') + 1;
    tab.getRange(row, 2).setValue('carpeta-de-alguien');`);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('no se pudo abrir con los permisos del complemento');
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('ya estaba al día');
  expect(documents()).toHaveLength(1);
});

test('all of them: one each, and a municipality whose data are wrong is told and does not stop the others', () => {
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Calimaya', '1.1', 'hecho\\u0007']])");
  const { words } = addOn.click(all);
  expect(words).toContain('Informes generados: 17.');
  expect(words).toMatch(/Calimaya: .*«Avances», fila 2, columna C/s);
  expect(documents()).toHaveLength(17);
  expect(documents().some((name) => name.includes('Calimaya'))).toBe(false);
  addOn.click(all);
  expect(documents()).toHaveLength(17);
}, 60_000);

test('a wrong letter in anyone’s row stops all of them: every document prints the whole matrix', () => {
  addOn.script("sheet('Reporte 3').getRange('C8').clearDataValidations().setValue('Q')");
  for (const item of [all, one]) {
    expect(addOn.click(item, "'Reporte 3'!C15").words).toMatch(/«Reporte 3», fila 8, columna C.*«Q»/s);
  }
  expect(documents()).toEqual([]);
});
