import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeAll(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  addOn.fillSample();
  addOn.script(`
    const under = (name) => sheet(name).getRange(sheet(name).getLastRow() + 1, 1);
    under('Modelo').offset(0, 0, 3, 4).setValues([
      ['1.5', '1. Estrategia', 'Herramienta nueva', 'Acta de su aprobación'],
      ['6.1', '6. Innovación', 'Laboratorio de datos', 'Publicación'],
      ['6.2', '6. Innovación', 'Gobierno abierto', 'Publicación'],
    ]);
    under('Municipios').offset(0, 0, 2, 4).setValues([[19, 'Toluca', '15106', '2022-2024'], [20, 'Metepec', '15054', '2022-2024']]);
    sheet('Reportes').getRange('D2:D4').setValues([['Cerrado'], ['Cerrado'], ['Abierto']]);`);
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  addOn.script(`
    sheet('Reporte 3').getRange('G25').setValue('C');
    sheet('Reporte 3').getRange('V25:W25').setValues([['C', 'P']]);
    const under = sheet('Avances').getRange(sheet('Avances').getLastRow() + 1, 1, 1, 3);
    under.setValues([['Toluca', '6.1', 'El laboratorio abrió sus puertas.']]);`);
});

afterAll(() => {
  addOn.close();
});

const cells = (a1: string): unknown => addOn.script(`return sheet('Reporte 3').getRange('${a1}').getDisplayValues()`);

test('new tools stand at the end of their dimension, new dimensions at the end, new municipalities under the others', () => {
  expect(cells('F5:H5')).toEqual([['1.4', '1.5', '2.1']]);
  expect(cells('U5:X5')).toEqual([['5.4', '6.1', '6.2', '']]);
  expect(cells('A25:B26')).toEqual([
    ['19', 'Toluca'],
    ['20', 'Metepec'],
  ]);
});

test('the bands reach over the new tools, in a colour of their own, and the columns are as narrow as the rest', () => {
  expect(
    addOn.script(`
      const tab = sheet('Reporte 3');
      const merged = tab.getRange('C4:W4').getMergedRanges().map((range) => range.getA1Notation() + ' ' + range.getValue());
      const colours = tab.getRange('Q4:W4').getBackgrounds()[0];
      return [merged, colours[1] === colours[5], [7, 22, 23].map((column) => tab.getColumnWidth(column))];`),
  ).toEqual([
    [
      'H4:K4 2. Recursos',
      'L4:M4 3. Procesos',
      'N4:Q4 4. Ciudadanía',
      'R4:U4 5. Mejora continua',
      'C4:G4 1. Estrategia',
      'V4:W4 6. Innovación',
    ],
    false,
    [48, 48, 48],
  ]);
});

test('totals count them', () => {
  expect(cells('X25:Y25')).toEqual([['9.5 %', '18']]);
  expect(cells('V27:W28')).toEqual([
    ['5 %', '0 %'],
    ['19', '19'],
  ]);
  expect(cells('G27:G28')).toEqual([['5 %'], ['19']]);
});

test('painting reaches them, and they offer the legend’s letters', () => {
  addOn.click('Aplicar simbología');
  expect(
    addOn.script(`
      const tab = sheet('Reporte 3');
      return [
        tab.getConditionalFormatRules().map((rule) => rule.getRanges()[0].getA1Notation()),
        ['G26', 'W7'].map((cell) => tab.getRange(cell).getDataValidation().getCriteriaValues()[0]),
      ];`),
  ).toEqual([Array(3).fill('C7:W26'), Array(2).fill(['C', 'E', 'P'])]);
});

test('documents speak of them, also where an older report has none of them', () => {
  const { report, words } = addOn.click('Generar informe del municipio', "'Reporte 3'!B25");
  expect(words).toContain('Se generó');
  expect(report.files.map(({ name }) => name)).toEqual([expect.stringContaining('Toluca')]);
});

test('drop-downs offer a list as long as the country’s', () => {
  expect(
    addOn.script("return sheet('Avances').getRange('A2').getDataValidation().getCriteriaValues()[0].getA1Notation()"),
  ).toBe('B2:B3001');
});

test('preparing again finds nothing to do', () => {
  expect(addOn.click('Preparar hoja').words).toContain('ya estaba completa');
});

test('a row of bands that someone rewrote is left as it is', () => {
  addOn.script(`
    sheet('Reporte 3').getRange('H4').setValue('Recursos y medios');
    sheet('Modelo').getRange(sheet('Modelo').getLastRow() + 1, 1, 1, 4).setValues([['2.5', '2. Recursos', 'Presupuesto', '']]);`);
  addOn.click('Preparar hoja');
  expect(cells('L4:L5')).toEqual([[''], ['2.5']]);
  expect(
    addOn.script("return sheet('Reporte 3').getRange('H4').getMergedRanges().map((range) => range.getA1Notation())"),
  ).toEqual(['H4:K4']);
});
