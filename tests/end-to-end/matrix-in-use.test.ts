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
const unchanged = 'No se cambió nada en la hoja.';

/** Clicks, and checks that the sheet is as it was, and says what is expected. */
function refused(item: string, select: string, ...words: readonly string[]): void {
  const before = addOn.snapshot();
  const told = addOn.click(item, select).words;
  for (const word of [...words, unchanged]) expect(told).toContain(word);
  expect(addOn.snapshot() === before).toBe(true);
}

test('a blank row between municipalities ends nothing', () => {
  addOn.script(`
    const tab = sheet('Reporte 3');
    tab.insertRowBefore(12);
    tab.getRange('C20:D20').setValues([['C', 'C']]);`);
  expect(addOn.click('Preparar hoja').words).toContain('ya estaba completa');
  addOn.click('Aplicar simbología');
  expect(addOn.script("return sheet('Reporte 3').getRange('U20').getValue()")).toBe(2 / 18);
  expect(addOn.click(report, "'Reporte 3'!B20").words).toContain('Se generó');
});

test('a row with states and no name is told', () => {
  addOn.script("sheet('Reporte 3').getRange('B9:C9').setValues([['', 'C']])");
  refused(report, "'Reporte 3'!B15", '«Reporte 3», fila 9, columna B', 'falta el dato');
});

test('a tool whose column cannot be known is told, never read as blank', () => {
  addOn.script("sheet('Reporte 3').getRange('E5:E7').setValues([['9.9'], ['Otra cosa'], ['C']])");
  refused(
    report,
    "'Reporte 3'!B15",
    'falta la columna «1.3 Sistema de Integridad',
    '«Otra cosa» no está en la pestaña «Modelo»',
  );
  refused('Aplicar simbología', "'Reporte 3'!B15", 'falta la columna «1.3 Sistema de Integridad');
  addOn.script("sheet('Reporte 3').getRange('C5:T6').clearContent()");
  refused('Preparar hoja', "'Reporte 3'!B15", 'no está el encabezado «1.1 Convenio de colaboración»');
});

test('a renamed municipality is told, and gets no second row', () => {
  addOn.script("sheet('Municipios').getRange('B13').setValue('Ocuilan de Arteaga')");
  refused(
    'Preparar hoja',
    "'Reporte 3'!B15",
    '«Reporte 3», fila 18, columna B',
    '«Ocuilan» no está en la pestaña «Municipios»',
  );
});

test('a changed weight or word reaches the legend on the tab and its totals', () => {
  addOn.script(`
    sheet('Reporte 3').getRange('C7:D7').setValues([['P', 'C']]);
    sheet('Simbología').getRange('C11:F11').setValues([['Proyecto', '#FF0000', '#7FC8F8', 0.5]]);`);
  addOn.click('Aplicar simbología');
  expect(
    addOn.script(
      "return [sheet('Reporte 3').getRange('A32:C32').getValues()[0], sheet('Reporte 3').getRange('U7').getValue()]",
    ),
  ).toEqual([['P', 'Proyecto', 0.5], 1.5 / 18]);
});

test('a longer legend makes room: what someone wrote under it stays, and totals count the new state', () => {
  addOn.script(`
    const legend = sheet('Simbología');
    legend.getRange(legend.getLastRow() + 1, 1, 1, 6).setValues([[3, 'N', 'No aplica aquí', '#888888', '#999999', 'No aplica']]);
    const lista = sheet('Municipios');
    lista.getRange(lista.getLastRow() + 1, 1, 1, 3).setValues([[19, 'Toluca', '15106']]);
    sheet('Reporte 3').getRange('A34').setValue('nota de alguien');
    sheet('Reporte 3').getRange('C7').setValue('C');`);
  addOn.click('Preparar hoja');
  expect(
    addOn.script(`
      const tab = sheet('Reporte 3');
      tab.getRange('D7:E7').setValues([['N', 'N']]);
      return [tab.getRange('A36').getValue(), tab.getRange('U7').getValue(), tab.getRange('B25').getValue()];`),
  ).toEqual(['nota de alguien', 1 / 16, 'Toluca']);
});

test('a column of a person’s own between the tools keeps its content, its freedom and the totals', () => {
  addOn.script(`
    const tab = sheet('Reporte 3');
    tab.insertColumnBefore(5);
    tab.getRange('E7:E24').clearDataValidations();
    tab.getRange('E6:E7').setValues([['Notas'], ['llamar el lunes']]);
    tab.getRange('E25').setValue('mío');
    const legend = sheet('Simbología');
    legend.getRange(legend.getLastRow() + 1, 1, 1, 6).setValues([[3, 'N', 'Nuevo', '#888888', '#999999', 0]]);`);
  addOn.click('Aplicar simbología');
  expect(
    addOn.script(`
      const tab = sheet('Reporte 3');
      return [tab.getRange('E25').getValue(), tab.getRange('E7').getDataValidation() === null, tab.getRange('F7').getDataValidation() === null, tab.getRange('V7:W7').getValues()[0]];`),
  ).toEqual(['mío', true, false, [0, 18]]);
});

test('the painting of an earlier time is replaced, also after rows were pushed in above', () => {
  addOn.click('Aplicar simbología');
  addOn.script("sheet('Reporte 3').insertRowBefore(7).getRange('A7:B7').setValues([[19, '']])");
  addOn.script(
    "sheet('Reporte 3').getRange('B7').setValue(sheet('Reporte 3').getRange('B12').getValue()); sheet('Reporte 3').deleteRow(12)",
  );
  addOn.click('Accesible');
  const colours = addOn.script(`
    return sheet('Reporte 3').getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getBackgroundObject().asRgbColor().asHexString().toUpperCase())`);
  expect(colours).toEqual(['#005A43', '#FFF7BC', '#7FC8F8']);
});

test('a tool added to a dimension stands with it', () => {
  addOn.script(`
    const model = sheet('Modelo');
    model.getRange(model.getLastRow() + 1, 1, 1, 4).setValues([['1.5', '1. Estrategia', 'Herramienta nueva', 'Prueba']]);
    sheet('Reportes').getRange('A5:D5').setValues([[4, new Date(2023, 8, 1), '', 'Abierto']]);
    const legend = sheet('Simbología');
    legend.getRange(legend.getLastRow() + 1, 1, 1, 6).setValues([[4, 'C', 'Cumplido', '#008000', '#005A43', 1]]);`);
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  expect(
    addOn.script(
      "return ['Reporte 3', 'Reporte 4'].map((name) => sheet(name).getRange('F5:H5').getDisplayValues()[0])",
    ),
  ).toEqual([
    ['1.4', '1.5', '2.1'],
    ['1.4', '1.5', '2.1'],
  ]);
  expect(addOn.script("return sheet('Reporte 3').getRange('V7:W7').getValues()[0]")).toEqual([0, 19]);
});

test('with the row of codes gone, totals still count every tool', () => {
  addOn.script(`
    sheet('Reporte 3').deleteRow(5);
    sheet('Reporte 3').getRange('C6').setValue('C');
    const lista = sheet('Municipios');
    lista.getRange(lista.getLastRow() + 1, 1, 1, 3).setValues([[19, 'Toluca', '15106']]);`);
  addOn.click('Preparar hoja');
  expect(addOn.script("return sheet('Reporte 3').getRange('U6:V6').getValues()[0]")).toEqual([1 / 18, 17]);
});

test.each([
  ['?', 'no sirve como letra'],
  ['*', 'no sirve como letra'],
  ['=A', 'no sirve como letra'],
])('the letter %s is refused: it would stand for other cells', (letter, words) => {
  addOn.script(`sheet('Simbología').getRange('B9').setValue(${JSON.stringify(letter)})`);
  refused('Aplicar simbología', "'Reporte 3'!B15", '«Simbología», fila 9, columna B', words);
});

test('a report number that is none is refused', () => {
  addOn.script("sheet('Reportes').getRange('A5:B5').setValues([[2.5, new Date(2023, 8, 1)]])");
  refused('Preparar hoja', "'Reporte 3'!B15", '«Reportes», fila 5, columna A', 'entero de 1 a 199');
});

test('an empty tab that bears a report’s name becomes that report', () => {
  addOn.script("sheet('Reporte 3').getDataRange().breakApart(); sheet('Reporte 3').clear()");
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  expect(addOn.script("return sheet('Reporte 3').getRange('B24').getValue()")).toBe('Villa Guerrero');
});

test('a tab of someone’s own that bears a list’s name is left alone, and nothing else is made', () => {
  addOn.script(`
    book.deleteSheet(sheet('Imágenes'));
    sheet('Hallazgos').clear().getRange('A1').setValue('Mis cuentas');`);
  refused('Preparar hoja', "'Reporte 3'!B15", 'La pestaña «Hallazgos» no es la del complemento', 'Cámbiele el nombre');
});

test('without Modelo, preparing makes it again', () => {
  addOn.script("book.deleteSheet(sheet('Modelo'))");
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  expect(addOn.script("return sheet('Modelo').getLastRow()")).toBe(19);
});

test('totals that someone deleted come back with their formats', () => {
  addOn.script("sheet('Reporte 3').deleteColumn(21); sheet('Reporte 3').getRange('C7').setValue('C')");
  addOn.click('Preparar hoja');
  expect(
    addOn.script("const tab = sheet('Reporte 3'); return tab.getRange(7, tab.getLastColumn()).getDisplayValue()"),
  ).toBe('5.6 %');
});
