import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

const report = 'Generar informe del municipio';

test.each(['', 'rojo chillón'])('the colour «%s» is told with its cell, and nothing is painted', (colour) => {
  addOn.script(`sheet('Simbología').getRange('D2').setValue(${JSON.stringify(colour)})`);
  const { words, report: run } = addOn.click('Aplicar simbología');
  expect(run.ok).toBe(true);
  expect(words).toContain('«Simbología», fila 2, columna D');
  expect(words).toContain(colour);
  expect(run.calls.writes).toBe(0);
});

test('states under a blank header stop the preparing, which names their column', () => {
  addOn.script("sheet('Reporte 3').getRange('F5:F6').clearContent(); sheet('Reporte 3').getRange('F7').setValue('C')");
  const before = addOn.snapshot();
  const { words } = addOn.click('Preparar hoja');
  expect(words).toContain('«Reporte 3», fila 6, columna F');
  expect(words).toContain('no dice de qué herramienta son');
  expect(addOn.snapshot() === before).toBe(true);
});

test('a lost header that says whose the rows are is asked back, and nothing goes round in circles', () => {
  addOn.script(
    "sheet('Municipios').getRange('B1').setValue('Ayto.'); sheet('Reporte 3').getRange('B6').setValue('Ayto.')",
  );
  const { words } = addOn.click('Preparar hoja');
  expect(words).toContain('«Municipios» no está el encabezado «Municipio»: devuélvale su nombre');
  expect(words).not.toMatch(/columna M|Preparar hoja/);
});

test('a lost list is told once, without what follows from it', () => {
  addOn.script("sheet('Municipios').getRange('B1').setValue('Ayto.')");
  expect(addOn.click(report, "'Reporte 3'!C15").words.match(/En la pestaña/g)).toHaveLength(1);
});

test('selecting the row of a renamed municipality tells its name', () => {
  addOn.script("sheet('Reporte 3').getRange('B15').setValue('Lubianos')");
  expect(addOn.click(report, "'Reporte 3'!C15").words).toContain('«Lubianos» no está en la pestaña «Municipios»');
});

test('an emoji of an Avance is in the document as it was typed', () => {
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'hecho 😊 👍🏽 ñ']])");
  addOn.click(report, "'Reporte 3'!C15");
  const [path = ''] = addOn.documents();
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  expect(strFromU8(parts['word/document.xml']!)).toContain('hecho 😊 👍🏽 ñ');
});
