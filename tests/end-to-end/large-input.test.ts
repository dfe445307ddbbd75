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

/** Rows of evidence for the 18 municipalities in turn, named by key, name or name in capitals. */
const evidence = `
  const names = sheet('Municipios').getRange('B2:C19').getValues();
  const rows = Array.from({ length: 10000 }, (_, index) => {
    const [name, key] = names[index % 18];
    return [[key, name, name.toUpperCase()][index % 3], ((index % 4) + 1) + '.1', 'Acta ' + index];
  });
  const list = sheet('Evidencias');
  list.insertRowsAfter(list.getMaxRows(), 10000);
  list.getRange(2, 1, 10000, 3).setNumberFormat('@').setValues(rows);`;

test('10,000 rows of evidence are read in as many calls as ten, and one that is wrong is told by its cell', () => {
  addOn.script("sheet('Evidencias').getRange('A2:C2').setValues([['Lubianos', '1.1', 'Acta']])");
  const few = addOn.click(report, "'Reporte 3'!B15");
  expect(few.words).toContain('«Evidencias», fila 2, columna A');
  addOn.script(`${evidence} list.getRange('A9877:B9877').setValues([['Lubianos', '1.1']]);`);
  const many = addOn.click(report, "'Reporte 3'!B15");
  expect(many.words).toContain('«Evidencias», fila 9877, columna A («Municipio», celda A9877)');
  expect(many.words).toContain('«Lubianos» no está en la pestaña «Municipios»');
  expect(many.words).toContain('No se cambió nada en la hoja.');
  expect(many.report.calls).toEqual(few.report.calls);
});

test('a legend with two equal letters is told by its row, whatever is asked for, and nothing is painted', () => {
  addOn.script("sheet('Simbología').getRange('B10').setValue(' c ')");
  const before = addOn.snapshot();
  for (const item of ['Aplicar simbología', 'Accesible', 'Preparar hoja', report]) {
    const { words } = addOn.click(item, "'Reporte 3'!B15");
    expect(words).toContain('«Simbología», fila 10, columna B («Letra», celda B10), «C» está repetido');
    expect(words).toContain('ya aparece en la fila 9');
    expect(words).toContain('No se cambió nada en la hoja.');
  }
  expect(addOn.snapshot() === before).toBe(true);
});
