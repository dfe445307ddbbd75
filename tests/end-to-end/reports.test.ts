import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wordsOf } from '../report/docx/opened-docx';
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

const documents = (): string[] => addOn.documents().map((path) => basename(path));

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

/** What the tab "Informes" says in its last row, by header. */
const lastListed = (): Record<string, unknown> =>
  addOn.script(`
    const rows = sheet('Informes').getDataRange().getValues();
    return Object.fromEntries(rows[0].map((header, at) => [header, rows[rows.length - 1][at]]));`) as Record<
    string,
    unknown
  >;

test('a new version tells what changed since the one before, in words, and so does the list of reports', () => {
  addOn.click(one, "'Reporte 3'!C15");
  const first = lastListed();
  expect(first).toMatchObject({ Municipio: 'Luvianos', Reporte: 3, Versión: 1, Cambios: '' });
  expect(first['Hecho por']).toBe('ana@institucion.example');
  expect(first['Páginas']).toBeGreaterThan(8);
  addOn.type("'Reporte 3'!D15", 'C');
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '2.1', 'se actualizó el manual']])");
  const { words } = addOn.click(one, "'Reporte 3'!C15");
  expect(words).toContain('Qué cambió desde la versión anterior:');
  expect(words).toMatch(/En el reporte 3, la herramienta 1\.2 Política .* pasó de sin dato a C\./);
  expect(words).toContain('Cambió lo que dice «2.1 Perfiles de Cargo».');
  expect(words).not.toContain('«2.2');
  expect(lastListed()).toMatchObject({ Versión: 2, Reporte: 3 });
  const printed = wordsOf(readFileSync(addOn.documents().find((path) => path.includes('(versión 2)'))!));
  expect(printed).toMatch(/Versión\s*2\b[^]*Qué cambió desde la versión anterior[^]*la herramienta 1\.2/);
  expect(lastListed()['Cambios']).toContain('la herramienta 1.2');
  expect(lastListed()['Huella']).not.toBe(first['Huella']);
});

test('a day that is none in the configuration is named with its cell, and nothing is made', () => {
  addOn.script(`const tab = sheet('Configuración');
    const row = tab.getDataRange().getValues().findIndex(([key]) => key === 'Fecha límite de lo pendiente') + 1;
    tab.getRange(row, 2).setValue('cuando se pueda')`);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toMatch(/«Configuración», fila \d+, columna B.*cuando se pueda/s);
  expect(documents()).toEqual([]);
});

test('where the row of the version before was spoilt, it is said that nobody knows what changed', () => {
  addOn.click(one, "'Reporte 3'!C15");
  addOn.script(`const tab = sheet('Informes');
    const headers = tab.getRange(1, 1, 1, tab.getLastColumn()).getValues()[0];
    tab.getRange(2, headers.indexOf('Contenido') + 1).setValue('borrado')`);
  addOn.type("'Reporte 3'!D15", 'C');
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('No se sabe qué cambió');
});

test('a sheet of an earlier version of the add-on lists its reports in the columns that it has', () => {
  addOn.script("sheet('Informes').deleteColumns(5, 7)");
  addOn.click(one, "'Reporte 3'!C15");
  expect(listed()).toEqual(['Informe', 'Informe de Luvianos - Reporte 3']);
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
  expect(words).toContain('Hecho: 17 · No se hizo: 1.');
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
