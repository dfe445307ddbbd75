import { settings, type SettingSpec } from '../../../src/domain/model/settings';
import { problemSentence } from '../../../src/texts/problems';
import type { WorkbookProblem } from '../../../src/workbook/problems';
import { readSettings } from '../../../src/workbook/read/read-settings';

function read(key: string, value: string) {
  const problems: WorkbookProblem[] = [];
  const cells = [
    ['Clave', 'Valor', 'Descripción'],
    [key, value, ''],
  ];
  const found = readSettings([{ name: 'Configuración', cells }], problems);
  return { value: found.get(key), told: problems.map(problemSentence) };
}

test('what every key begins with is no problem, and neither is a blank', () => {
  for (const { key, initial } of Object.values<SettingSpec>(settings)) {
    expect(read(key, initial).told).toEqual([]);
    expect(read(key, '').told).toEqual([]);
  }
});

test.each([
  ['Color principal', '#0b3d91'],
  ['Papel', 'oficio'],
  ['Papel', ' A4 '],
  ['Tipo de letra', 'times new roman'],
  ['Logotipo', 'https://www.example.org/logo.png'],
  ['Logotipo', '1aBcDeFgHiJkLmNoPqRsTuVwXyZ'],
])('%s: «%s» is taken', (key, value) => {
  expect(read(key, value)).toEqual({ value: value.trim(), told: [] });
});

test.each([
  ['Color principal', 'verde', '«verde» no es un color'],
  ['Color principal', '#FFF', '«#FFF» no es un color'],
  // The first grey whose contrast with white falls short of 4.5 is #777777, by a hair.
  ['Color principal', '#777777', '«#777777» no se lee el texto blanco (contraste de 4.4 a 1; se necesita 4.5 o más)'],
  ['Papel', 'Legal', '«Legal» no es un valor permitido: elija Carta, Oficio, A4.'],
  ['Tipo de letra', 'Comic Sans', '«Comic Sans» no es un valor permitido: elija Arial, Times New Roman.'],
  ['Logotipo', 'el de siempre', '«el de siempre» no es una dirección web pública ni un archivo de Drive'],
  ['Logotipo', 'http://192.168.1.10/logo.png', 'no es una dirección web pública'],
])('%s: «%s» is named with its cell', (key, value, words) => {
  const { told } = read(key, value);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('En la pestaña «Configuración», fila 2, columna B («Valor», celda B2), ');
  expect(told[0]).toContain(words);
});

test('a grey whose contrast is just enough is taken', () => {
  expect(read('Color principal', '#767676').told).toEqual([]);
});
