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
const lastRow = "sheet('Municipios').getLastRow() + 1";

/** Another Villa Guerrero, in Jalisco: the list already has the one in the State of México. */
function addHomonym(name = 'Villa Guerrero', key = '14115'): void {
  addOn.script(`sheet('Municipios').getRange(${lastRow}, 1, 1, 3).setValues([[19, '${name}', '${key}']])`);
}

/** Writes in every report which of the two the row that is there is of. */
function sayWhich(name: string): void {
  addOn.script(`for (const number of [1, 2, 3]) sheet('Reporte ' + number).getRange('B24').setValue('${name}')`);
}

const namesIn = (rows: string): unknown => addOn.script(`return sheet('Reporte 3').getRange('${rows}').getValues()`);

test('a name that two municipalities bear is told with its cell and the names that tell them apart', () => {
  addHomonym();
  const before = addOn.snapshot();
  const { words } = addOn.click('Preparar hoja');
  for (const part of [
    '«Reporte 3», fila 24, columna B',
    'el nombre «Villa Guerrero» es el de más de un municipio',
    'escriba «Villa Guerrero (15113)» o «Villa Guerrero (14115)»',
    'No se cambió nada en la hoja.',
  ])
    expect(words).toContain(part);
  expect(addOn.snapshot() === before).toBe(true);
});

test.each(['Villa Guerrero (15113)', '15113', 'VILLA GUERRERO (15113) '])(
  '“%s” says which, and the other gets its row',
  (which) => {
    addHomonym();
    sayWhich(which);
    expect(addOn.click('Preparar hoja').words).toContain('La hoja está lista');
    expect(namesIn('B24:B25')).toEqual([[which], ['Villa Guerrero (14115)']]);
  },
);

test('each has its own states and its own document', () => {
  addOn.fillSample();
  addHomonym('Villa Guerrero (14115)');
  sayWhich('Villa Guerrero (15113)');
  addOn.script("sheet('Reportes').getRange('D2:D4').setValue('Abierto')");
  addOn.script(`
    const list = sheet('Avances');
    list.getRange(list.getLastRow() + 1, 1, 1, 3).setValues([['14115', '1.1', 'Convenio firmado en Jalisco']]);`);
  addOn.click('Preparar hoja');
  const told = addOn.click(report, "'Reporte 3'!B25");
  expect(told.words).toContain('Villa Guerrero (14115)');
  expect(addOn.click(report, "'Reporte 3'!B24").words).toContain('Villa Guerrero (15113)');
});

test('in a list of evidence the name alone is told too', () => {
  addHomonym();
  sayWhich('Villa Guerrero (15113)');
  addOn.script("sheet('Reportes').getRange('D2:D4').setValue('Abierto')");
  addOn.click('Preparar hoja');
  addOn.script("sheet('Evidencias').getRange('A2:C2').setValues([['Villa Guerrero', '1.1', 'Acta']])");
  const { words } = addOn.click(report, "'Reporte 3'!B15");
  expect(words).toContain('«Evidencias», fila 2, columna A («Municipio», celda A2)');
  expect(words).toContain('escriba «Villa Guerrero (15113)» o «Villa Guerrero (14115)»');
});

test('the same name without a key of its own stays a repetition', () => {
  addHomonym('Villa Guerrero', '');
  expect(addOn.click('Preparar hoja').words).toContain(
    '«Municipios», fila 20, columna B («Municipio», celda B20), «Villa Guerrero» está repetido',
  );
});

test('the same name with the same key stays a repetition', () => {
  addHomonym('Villa Guerrero', '15113');
  expect(addOn.click('Preparar hoja').words).toContain('«Villa Guerrero» está repetido: ya aparece en la fila 19');
});
