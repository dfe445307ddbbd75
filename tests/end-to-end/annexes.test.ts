import { readFileSync } from 'node:fs';
import { wordsOf } from '../report/docx/opened-docx';
import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterAll(() => {
  addOn.close();
});

function printedReport(): string {
  addOn.click('Generar informe del municipio', "'Reporte 3'!C15");
  const [path = ''] = addOn.documents();
  return wordsOf(readFileSync(path));
}

test('annexes print their cells as the sheet shows them, ticks as words, and days of a text column dd/mm/aaaa', () => {
  addOn.script(`
    const annex = book.insertSheet('Anexo Avance de metas');
    annex.getRange('A1:G2').setValues([
      ['Municipio', 'Herramienta', 'Avance', 'Hora', 'Costo', 'Concluida', 'Clave'],
      ['Luvianos', '1.1', 0.953, new Date(1899, 11, 30, 10, 0), 1234.5, true, '007-A']]);
    annex.getRange('B2').setNumberFormat('@').setValue('1.1');
    annex.getRange('C2').setNumberFormat('0.0 %');
    annex.getRange('D2').setNumberFormat('h:mm');
    annex.getRange('E2').setNumberFormat('$#,##0.00');
    sheet('Evidencias').getRange('A2:D2').setValues([['Luvianos', '1.1', 'Acta', 'Sesión']]);
    sheet('Evidencias').getRange('D2').setNumberFormat('dd/mm/yyyy').setValue(new Date(2023, 0, 23));`);
  const words = printedReport();
  for (const shown of ['95.3 %', '10:00', '$1,234.50', 'Sí', '007-A', '23/01/2023']) {
    expect(words.split('\n').some((line) => line.endsWith(shown))).toBe(true);
  }
});
