import { AddOn } from '../support/add-on';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
});

afterEach(() => {
  addOn.close();
});

const contractTabs = [
  ...['Reporte 1', 'Reporte 2', 'Reporte 3', 'Reportes', 'Simbología', 'Equivalencias', 'Municipios', 'Modelo'],
  ...['Avances', 'Evidencias', 'Imágenes', 'Lemas', 'Configuración', 'Informes', 'Hallazgos', 'Bitácora', 'Panel'],
];

test('an empty spreadsheet gets every tab, and its matrices as the seed lays them out', () => {
  const { words } = addOn.click('Preparar hoja');
  expect(words).toContain('La hoja está lista');
  const names = addOn.script('return book.getSheets().map((tab) => tab.getName())');
  expect(names).toEqual(expect.arrayContaining(contractTabs));
  const shown = addOn.script(`
    const tab = sheet('Reporte 3');
    return {
      header: tab.getRange('A5:D7').getDisplayValues(),
      dates: tab.getRange('B2:C2').getDisplayValues()[0],
      frozen: [tab.getFrozenRows(), tab.getFrozenColumns()],
      totals: tab.getRange('U7:V7').getDisplayValues()[0],
      formula: tab.getRange('U7').getFormula() !== '',
      legend: tab.getRange('A29:D33').getDisplayValues(),
      last: tab.getRange('A24:B24').getDisplayValues()[0],
    };`);
  expect(shown).toEqual({
    header: [
      ['', 'Clave', '1.1', '1.2'],
      ['No.', 'Municipio', 'Convenio de colaboración', 'Política de Transparencia y Acceso a la Información Pública'],
      ['1', 'Ayapango', '', ''],
    ],
    dates: ['Fecha de corte: 09/06/2023', 'Actualización: 05/07/2023'],
    frozen: [6, 2],
    totals: ['0.0 %', '18'],
    formula: true,
    legend: [
      ['Letra', 'Estado', 'Valor', 'Cuenta'],
      ['C', 'Cumplido', '1', '0'],
      ['E', 'No se tiene - en proceso', '0', '0'],
      ['P', 'Se cuenta con el proyecto, falta conclusión del mismo', '0', '0'],
      ['', 'Sin dato', '', '324'],
    ],
    last: ['18', 'Villa Guerrero'],
  });
});

test('the cells of each report offer the letters of its own legend', () => {
  addOn.click('Preparar hoja');
  const offered = addOn.script(`
    return [1, 3].map((report) => sheet('Reporte ' + report).getRange('T24').getDataValidation().getCriteriaValues()[0]);`);
  expect(offered).toEqual([
    ['C', 'S', 'E', 'X'],
    ['C', 'E', 'P'],
  ]);
});

test('run again, it changes nothing', () => {
  addOn.click('Preparar hoja');
  const before = addOn.snapshot();
  expect(addOn.click('Preparar hoja').words).toContain('ya estaba completa');
  expect(addOn.snapshot()).toBe(before);
});

test('on a sheet in use it adds what is missing, and what people typed, coloured and moved stays', () => {
  addOn.click('Preparar hoja');
  addOn.script(`
    sheet('Reporte 3').getRange('C7').setValue('C').setBackground('#abcdef').setNote('revisar');
    sheet('Municipios').insertColumnBefore(1).getRange('A1:A2').setValues([['Notas'], ['llamar']]);
    sheet('Avances').getRange('A2:C2').setValues([['Luvianos', '1.1', 'hecho']]);
    sheet('Avances').moveColumns(sheet('Avances').getRange('C1'), 1);
    sheet('Lemas').getRange('B3').setValue('Frase propia');
    sheet('Evidencias').deleteColumn(5);
    book.deleteSheet(sheet('Imágenes'));
    const modelo = sheet('Modelo');
    modelo.getRange(modelo.getLastRow() + 1, 1, 1, 4).setValues([['5.5', '5. Mejora continua', 'Herramienta nueva', 'Prueba']]);
    const lista = sheet('Municipios');
    lista.getRange(lista.getLastRow() + 1, 2, 1, 3).setValues([[19, 'Toluca', '15106']]);`);
  expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
  const after = addOn.script(`
    const tab = sheet('Reporte 3');
    const c7 = tab.getRange('C7');
    return {
      c7: [c7.getValue(), c7.getBackground(), c7.getNote()],
      notes: sheet('Municipios').getRange('A1:A2').getValues(),
      avance: sheet('Avances').getRange('A1:C2').getValues(),
      phrase: sheet('Lemas').getRange('B3').getValue(),
      evidence: sheet('Evidencias').getRange('A1:K1').getValues()[0].slice(3),
      images: sheet('Imágenes').getRange('A1:D1').getValues()[0],
      newTool: tab.getRange('U5:U6').getDisplayValues(),
      newRow: tab.getRange('A25:B25').getDisplayValues()[0],
      totals: tab.getRange('V7:W7').getDisplayValues()[0],
      closed: sheet('Reporte 1').getRange('U6').getValue(),
    };`);
  expect(after).toEqual({
    c7: ['C', '#abcdef', 'revisar'],
    notes: [['Notas'], ['llamar']],
    avance: [
      ['Avance', 'Municipio', 'Herramienta'],
      ['hecho', 'Luvianos', '1.1'],
    ],
    phrase: 'Frase propia',
    evidence: [
      'Sesión de cabildo',
      'Fecha de gaceta',
      'Anexo',
      'Liga',
      'Estado de la liga',
      'Revisada el',
      'Detalle',
      'Fecha del acto',
    ],
    images: ['Municipio', 'Herramienta', 'Imagen', 'Pie'],
    newTool: [['5.5'], ['Herramienta nueva']],
    newRow: ['19', 'Toluca'],
    totals: ['5.3 %', '18'],
    closed: 'Cumplimiento',
  });
});
