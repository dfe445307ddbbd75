import { AddOn, type Kept } from '../support/add-on';
import { keptSample } from '../support/kept-sample';
import { approved } from '../support/approval';

const item = 'Comparar reportes';

let sample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  sample = await keptSample();
}, 60_000);

beforeEach(async () => {
  addOn = await AddOn.open(sample);
});

afterEach(() => {
  addOn.close();
});

const compare = (answer = '2 y 3'): string => addOn.answer(item, answer).words;

const cells = (tab: string): string[][] =>
  addOn.script(`return sheet(${JSON.stringify(tab)}).getDataRange().getDisplayValues()`) as string[][];

const tabs = (): string[] => addOn.script('return book.getSheets().map((tab) => tab.getName())') as string[];

const comparisons = (): string[] => tabs().filter((name) => name.startsWith('Comparación'));

/** Row, from 1, of the first line whose first cells are those. */
const rowOf = (tab: string, ...first: readonly string[]): number =>
  cells(tab).findIndex((row) => first.every((text, column) => row[column] === text)) + 1;

test('the sample, reports 2 and 3, as it is read', () => {
  compare();
  const text = cells('Comparación 2 y 3')
    .map((row) => row.join(' | ').replace(/[ |]+$/, ''))
    .join('\n');
  expect(`${text}\n`).toBe(approved('comparison.txt', `${text}\n`));
});

test('says the demonstration notice in the tab and in the message, and who asked for what', () => {
  const words = compare();
  expect(words).toContain('La comparación está en la pestaña «Comparación 2 y 3».');
  expect(words).toContain('Datos de demostración');
  expect(cells('Comparación 2 y 3')[3]?.[0]).toContain('Datos de demostración');
});

test('an empty answer compares the last two; the order of the numbers does not matter', () => {
  compare('');
  compare('3,1');
  compare('reporte 1 y 2');
  expect(comparisons().sort()).toEqual(['Comparación 1 y 2', 'Comparación 1 y 3', 'Comparación 2 y 3']);
});

test.each([
  ['2 y 2', 'El reporte 2 no se puede comparar consigo mismo'],
  ['2 y 7', 'No hay un reporte 7 en la pestaña «Reportes»'],
  ['los últimos', '«los últimos» no dice qué dos reportes comparar'],
  ['3', '«3» no dice qué dos reportes comparar'],
  ['1, 2 y 3', '«1, 2 y 3» no dice qué dos reportes comparar'],
])('the answer %j is refused and nothing changes', (answer, words) => {
  const before = addOn.snapshot();
  expect(compare(answer)).toContain(words);
  expect(addOn.snapshot()).toBe(before);
});

test('who cancels is told nothing more, and nothing changes', () => {
  const before = addOn.snapshot();
  const { report } = addOn.answer(item, 'Cancelar');
  expect(report.dialogs).toEqual([]);
  expect(report.alerts).toHaveLength(1);
  expect(addOn.snapshot()).toBe(before);
});

test('with fewer than two reports nothing is asked', () => {
  addOn.script("sheet('Reportes').getRange('A3:H4').clearContent()");
  const { report, words } = addOn.answer(item, '2 y 3');
  expect(words).toContain('Para comparar hacen falta dos reportes');
  expect(report.alerts).toHaveLength(1);
});

test('without the tab of equivalences, or with a word that is none, nothing is compared', () => {
  addOn.script("sheet('Equivalencias').getRange('C5').setDataValidation(null).setValue('Mejora')");
  expect(compare()).toMatch(/pestaña «Equivalencias», fila 5, columna C .*«Mejora» no es un valor permitido/);
  addOn.script("book.deleteSheet(sheet('Equivalencias'))");
  expect(compare()).toContain('Falta la pestaña «Equivalencias»');
  expect(comparisons()).toEqual([]);
});

test('a pair that the map does not say is not comparable, and told with its cells', () => {
  addOn.script(`
    const map = sheet('Equivalencias');
    const rows = map.getDataRange().getValues();
    map.deleteRow(rows.findIndex(([from, to]) => from === 'E' && to === 'P') + 1);`);
  const words = compare();
  const [, told = ''] = /E → P \((\d+) celdas\)/.exec(words) ?? [];
  expect(words).toContain(`≠ No comparable: ${told}`);
  expect(words).toContain('▼ Retroceso: 0');
  const row = cells('Comparación 2 y 3')[rowOf('Comparación 2 y 3', 'E → P') - 1];
  expect(row?.slice(1, 3)).toEqual([
    'E – No se tiene - en proceso → P – Se cuenta con el proyecto, falta conclusión del mismo',
    told,
  ]);
});

test('two equal letters in a legend, and a letter that none has, are told with their cells', () => {
  addOn.script("sheet('Simbología').getRange('B7').setValue('C')");
  const words = compare();
  expect(words).toMatch(/pestaña «Simbología».*«C» está repetido/);
  // The cells that hold the letter it replaced are no problem of their own.
  expect(words).not.toContain('no está en la simbología');
  addOn.script("sheet('Simbología').getRange('B7').setValue('E')");
  addOn.script("sheet('Reporte 2').getRange('F9').setDataValidation(null).setValue('Z')");
  expect(compare()).toMatch(/pestaña «Reporte 2», fila 9, columna F.*«Z» no está en la simbología/);
  expect(comparisons()).toEqual([]);
});

test('what is wrong in a report that is not compared stops nothing', () => {
  addOn.script("sheet('Reporte 1').getRange('F9').setDataValidation(null).setValue('Z')");
  expect(compare()).toContain('La comparación está en la pestaña');
});

test('a cell that lost its state and one that gained it are told apart from a setback and from blanks', () => {
  addOn.script(`
    sheet('Reporte 2').getRange('C7:D7').setValues([['C', '']]);
    sheet('Reporte 3').getRange('C7:D7').setValues([['', 'E']]);`);
  compare();
  const rows = cells('Comparación 2 y 3').map((row) => row.slice(0, 5).join(' | '));
  expect(rows).toContain('Ayapango | 1.1 Convenio de colaboración | C – Cumplido | Sin dato | ○ Ahora sin dato');
  expect(rows).toContain(
    'Ayapango | 1.2 Política de Transparencia y Acceso a la Información Pública | Sin dato | E – No se tiene - en proceso | ● Antes sin dato',
  );
});

describe('comparing again', () => {
  const tab = 'Comparación 2 y 3';
  const changeAStatus = (): unknown => addOn.script("sheet('Reporte 3').getRange('C7').setValue('')");

  test('when nothing changed, it writes nothing and says so', () => {
    compare();
    const before = addOn.snapshot();
    expect(compare()).toContain('ya estaba al día');
    expect(addOn.snapshot()).toBe(before);
  });

  test('when a status changed, the tab nobody touched is brought up to date, and no line of the old one is left', () => {
    compare();
    const lines = cells(tab).length;
    addOn.script(
      "const tab = sheet('Reporte 3'); tab.getRange('C7:T24').setValues(sheet('Reporte 2').getRange('C7:T24').getValues())",
    );
    expect(compare()).toContain('Se puso al día la pestaña');
    expect(comparisons()).toEqual([tab]);
    const now = cells(tab);
    expect(now.length).toBeLessThan(lines);
    expect(now.map(([first]) => first)).toContain('Ninguna celda cambió.');
    expect(compare()).toContain('ya estaba al día');
  });

  test('what people wrote beside the block stays beside its line: the comparison goes to a tab of its own', () => {
    compare();
    addOn.script(`sheet('${tab}').getRange('L60').setValue('preguntar a Ayapango')`);
    changeAStatus();
    const before = cells(tab);
    expect(compare()).toContain('la nueva quedó en la pestaña «Comparación 2 y 3 (2)»');
    expect(cells(tab)).toEqual(before);
    expect(compare()).toContain('«Comparación 2 y 3 (2)» ya estaba al día');
    expect(comparisons()).toHaveLength(2);
  });

  test('while every line keeps what it is about, it is brought up to date beside what people wrote', () => {
    compare();
    addOn.script(`sheet('${tab}').getRange('L60').setValue('preguntar a Ayapango')`);
    const row = rowOf(tab, 'Ayapango', '1.2 Política de Transparencia y Acceso a la Información Pública');
    expect(cells(tab)[row - 1]?.[3]).toContain('P – ');
    addOn.script("sheet('Reporte 3').getRange('D7').setValue('C')");
    expect(compare()).toContain('Se puso al día la pestaña');
    expect(cells(tab)[row - 1]?.[3]).toBe('C – Cumplido');
    expect(addOn.script(`return sheet('${tab}').getRange('L60').getValue()`)).toBe('preguntar a Ayapango');
  });

  test.each([
    ['a changed cell', `sheet('Comparación 2 y 3').getRange('C60').setValue('otra cosa')`],
    ['a row pushed in', `sheet('Comparación 2 y 3').insertRowBefore(20)`],
    ['a column pushed in', `sheet('Comparación 2 y 3').insertColumnBefore(1)`],
    ['sorted lines', `sheet('Comparación 2 y 3').getRange('A62:E90').sort(4)`],
  ])('%s keeps the tab as it is', (_what, change) => {
    compare();
    addOn.script(change);
    const before = cells(tab);
    expect(compare()).toContain('«Comparación 2 y 3 (2)»');
    expect(cells(tab)).toEqual(before);
  });

  test("a person's note on a cell is not left on another line", () => {
    compare();
    addOn.script(`sheet('${tab}').getRange('A70').setNote('verificado por teléfono')`);
    changeAStatus();
    expect(compare()).toContain('«Comparación 2 y 3 (2)»');
    expect(addOn.script(`return sheet('${tab}').getRange('A70').getNote()`)).toBe('verificado por teléfono');
  });
});

test('names that look like formulas, numbers and days stay text, and the tab is recognised as it was left', () => {
  addOn.script(`
    for (const name of ['Municipios', 'Reporte 2', 'Reporte 3']) {
      const values = sheet(name).getDataRange().getValues();
      const row = values.findIndex((line) => line.includes('Ocuilan'));
      sheet(name).getRange(row + 1, values[row].indexOf('Ocuilan') + 1).setNumberFormat('@').setValue('=HYPERLINK("http://x.example";"Ocuilan")');
    }
    sheet('Modelo').getRange('C2').setNumberFormat('@').setValue('05/2023');
    for (const name of ['Reporte 2', 'Reporte 3']) sheet(name).getRange('C6').setNumberFormat('@').setValue('05/2023');`);
  compare();
  expect(addOn.script("return sheet('Comparación 2 y 3').getDataRange().getFormulas().flat().filter(String)")).toEqual(
    [],
  );
  expect(rowOf('Comparación 2 y 3', '=HYPERLINK("http://x.example";"Ocuilan")')).toBeGreaterThan(0);
  expect(compare()).toContain('ya estaba al día');
});

test('takes no more calls for 125 municipalities than for 18, but one that makes room for the rows', () => {
  const callsOf = (answer: string) => addOn.answer(item, answer).report.calls;
  const small = callsOf('2 y 3');
  addOn.script(`
    const rows = Array.from({ length: 107 }, (_, index) => [index + 19, 'Municipio de prueba ' + (index + 19), '99' + String(index).padStart(3, '0')]);
    sheet('Municipios').getRange(20, 1, rows.length, 3).setValues(rows);
    sheet('Reportes').getRange('D2:D4').setValues([['Abierto'], ['Abierto'], ['Abierto']]);
    book.deleteSheet(sheet('Comparación 2 y 3'));`);
  addOn.click('Preparar hoja');
  addOn.script(
    "for (const name of ['Reporte 2', 'Reporte 3']) sheet(name).getRange('C25:T131').setValue(name === 'Reporte 2' ? 'E' : 'C')",
  );
  expect(callsOf('2 y 3')).toEqual({ ...small, writes: small.writes + 1 });
  expect(rowOf('Comparación 2 y 3', 'Municipio de prueba 125')).toBeGreaterThan(0);
});
