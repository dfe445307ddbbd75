import type { CellContent } from '../../../src/workbook/grid';
import { problemSentence } from '../../../src/texts/problems';
import type { WorkbookProblem } from '../../../src/workbook/problems';
import { readSettings } from '../../../src/workbook/read/read-settings';
import { day } from '../../report/sample-follow-up';

const header: readonly CellContent[] = ['Clave', 'Valor', 'Descripción'];

/** The value of a key as it is read, and what is told of its cell. */
function read(key: string, value: CellContent) {
  const problems: WorkbookProblem[] = [];
  const settings = readSettings([{ name: 'Configuración', cells: [header, [key, value, '']] }], problems);
  return { value: settings.get(key), told: problems.map(problemSentence) };
}

const term = 'Plazo del oficio (días hábiles)';
const closed = 'Días inhábiles';

test.each([10, '1', ' 90 '])('%j is a term in working days', (value) => {
  expect(read(term, value)).toEqual({ value: String(value).trim(), told: [] });
});

test.each([0, 91, 10.5, '-3', '10 días', 'diez', '1e1', '0x10'])('%j is no term, and its cell is named', (value) => {
  const cell = 'En la pestaña «Configuración», fila 2, columna B («Valor», celda B2)';
  expect(read(term, value).told).toEqual([
    `${cell}, se esperaba un número entero de 1 a 90 y dice «${value}»: corríjalo.`,
  ]);
});

test('a blank term is left to be what it is read as', () => {
  expect(read(term, '').told).toEqual([]);
});

test.each([
  '20/11/2023',
  '20/11/2023, 21/12/2023',
  '20/11/2023,21/12/2023; 2024-01-02',
  '20/11/2023 21/12/2023\n22/12/2023\n',
  '',
])('%j is a list of closed days', (value) => {
  expect(read(closed, value).told).toEqual([]);
});

test('a day that the sheet took for a date is a list of one', () => {
  expect(read(closed, { date: day('2023-11-20') })).toEqual({ value: '20/11/2023', told: [] });
});

test.each([
  ['20/11/2023, 31/11/2023', '31/11/2023'],
  ['20/11/2023 al 24/11/2023', 'al'],
  ['20/11', '20/11'],
])('in %j, %j is named with its cell', (value, wrong) => {
  expect(read(closed, value).told).toEqual([
    `En la pestaña «Configuración», fila 2, columna B («Valor», celda B2), «${wrong}» no es una fecha: escríbala como dd/mm/aaaa, por ejemplo 09/06/2023.`,
  ]);
});
