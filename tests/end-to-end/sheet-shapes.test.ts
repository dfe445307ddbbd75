import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
});

afterEach(() => {
  addOn.close();
});

/** Leaves the tab no row and no column beyond what it holds. */
const trim = (tab: string): unknown =>
  addOn.script(`
    const tab = sheet('${tab}');
    tab.setFrozenRows(0);
    const [rows, columns] = [tab.getLastRow(), tab.getLastColumn()];
    if (tab.getMaxRows() > rows) tab.deleteRows(rows + 1, tab.getMaxRows() - rows);
    if (tab.getMaxColumns() > columns) tab.deleteColumns(columns + 1, tab.getMaxColumns() - columns);`);

test('a report is listed in a tab whose empty rows someone deleted', () => {
  addOn.click('Preparar hoja');
  trim('Informes');
  expect(addOn.click('Generar informe del municipio', "'Reporte 3'!C15").words).toContain('Se generó');
  expect(addOn.script("return sheet('Informes').getRange('B2').getValue()")).toBe('Informe de Luvianos - Reporte 3');
});

test('missing columns are put back in tabs that have no room for them', () => {
  addOn.click('Preparar hoja');
  addOn.script(`
    sheet('Evidencias').deleteColumn(11);
    sheet('Avances').deleteColumn(3);
    sheet('Municipios').deleteColumns(9, 4);`);
  for (const tab of ['Evidencias', 'Avances', 'Municipios']) trim(tab);
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  expect(addOn.script("return sheet('Evidencias').getRange('K1').getValue()")).toBe('Detalle');
  expect(addOn.click('Preparar hoja').words).toContain('ya estaba completa');
});

test('a report’s tab whose number is beyond the tabs that there are is put last', () => {
  addOn.click('Preparar hoja');
  addOn.script(`
    sheet('Reportes').getRange('A5:B5').setValues([[90, new Date(2024, 0, 9)]]);
    const legend = sheet('Simbología');
    legend.getRange(legend.getLastRow() + 1, 1, 1, 6).setValues([[90, 'C', 'Cumple', '#1E8E3E', '#1E8E3E', 1]]);`);
  const strict = `
    const realApp = SpreadsheetApp;
    const book = new Proxy(realApp.getActiveSpreadsheet(), { get: (object, name) => (...args) => {
      if (name === 'insertSheet' && args[1] > object.getNumSheets()) throw new Error('no such place ' + args[1]);
      return object[name](...args);
    } });
    SpreadsheetApp = new Proxy(realApp, { get: (object, name) =>
      name === 'getActiveSpreadsheet' ? () => book : object[name] });`;
  expect(addOn.clickWhere(strict, 'Preparar hoja').words).toContain('La hoja está lista');
  expect(addOn.script('return book.getSheets().pop().getName()')).toBe('Reporte 90');
});

test('texts written into cells of any format are read back the same, as texts', () => {
  addOn.click('Preparar hoja');
  addOn.script(`
    sheet('Informes').getRange('A:D').setNumberFormat('General');
    sheet('Municipios').getRange('B10').setValue('1.10');
    for (const name of ['Reporte 1', 'Reporte 2', 'Reporte 3']) sheet(name).getRange('B15').setNumberFormat('@').setValue('1.10');`);
  expect(addOn.click('Generar informe del municipio', "'Reporte 3'!C15").words).toContain('Se generó');
  expect(addOn.script("return sheet('Informes').getRange('A2').getValue()")).toBe('1.10');
});

test('chart sheets, which have no cells, are passed over', () => {
  addOn.click('Preparar hoja');
  const withChartSheet = `
    const realApp = SpreadsheetApp;
    const chartSheet = {
      getName: () => 'Reporte 9',
      getType: () => realApp.SheetType.OBJECT,
      getDataRange: () => { throw new Error('This sheet type has no cells'); },
    };
    const book = new Proxy(realApp.getActiveSpreadsheet(), { get: (object, name) =>
      name === 'getSheets' ? () => [chartSheet, ...object.getSheets()] : (...args) => object[name](...args) });
    SpreadsheetApp = new Proxy(realApp, { get: (object, name) =>
      name === 'getActiveSpreadsheet' ? () => book : object[name] });`;
  expect(addOn.clickWhere(withChartSheet, 'Aplicar simbología').words).toContain('Simbología aplicada a 3 reportes');
});

test('the turn is over before a message waits to be read', () => {
  addOn.click('Preparar hoja');
  const watched = `
    const order = [];
    const lock = LockService.getDocumentLock();
    LockService = { getDocumentLock: () => ({
      tryLock: (patience) => lock.tryLock(patience),
      releaseLock: () => { order.push('released'); lock.releaseLock(); },
    }) };
    const realApp = SpreadsheetApp;
    const ui = { ButtonSet: realApp.getUi().ButtonSet, alert: (title, text) => { throw new Error(order.join() + ' then told'); } };
    SpreadsheetApp = new Proxy(realApp, { get: (object, name) => (name === 'getUi' ? () => ui : object[name]) });`;
  const { words } = addOn.clickWhere(watched, 'Generar informe del municipio', "'Reporte 3'!A1");
  expect(words).toContain('released then told');
});
