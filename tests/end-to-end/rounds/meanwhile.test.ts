import { AddOn, type Kept } from '../../support/add-on';
import { keptSample } from '../../support/kept-sample';
import { meanwhile } from '../../support/meanwhile';

/** A question waits as long as it takes, and others go on working: what they did is seen before anything is done. */

let sample: Kept;
let closedSample: Kept;
let addOn: AddOn;

beforeAll(async () => {
  closedSample = await keptSample((made) => {
    made.click('Conciliar bitácora');
    sample = made.keep();
    made.answer('Cerrar reporte', '3', 'Sí');
  });
}, 120_000);

afterEach(() => {
  addOn.close();
});

const listed = () => addOn.script(`return sheet('Reportes').getDataRange().getDisplayValues()`) as string[][];
/** Changes of situation that the menu told the log of. */
const told = () =>
  addOn.script(
    `return sheet('Bitácora').getDataRange().getValues().filter((row) => row[2] === 'Situación' && row[8] === 'Menú').map((row) => row[7])`,
  );

const deleted = `sheet('Reportes').deleteRow(4)`;
const gone = 'El reporte 3 ya no está en la pestaña «Reportes»';

test.each([
  [
    `sheet('Reportes').getRange('D4:F4').setValues([['Cerrado', '05/09/2023', 'beto']])`,
    'Otra persona ya cerró el reporte 3',
  ],
  [deleted, gone],
])('a report to close: %s', async (doings, words) => {
  addOn = await AddOn.open(sample);
  const seen = addOn.answerWhere(meanwhile('¿Cerrarlo?', doings), 'Cerrar reporte', '3', 'Sí');
  expect(seen.words).toContain(words);
  expect(seen.words).not.toContain('Preparar hoja');
  expect(told()).toEqual([]);
  expect(addOn.script(`return sheet('Reporte 3').getRange('W6').getValue()`)).toBe('');
});

test.each([
  [`sheet('Reportes').getRange('D4').setValue('Abierto')`, 'Otra persona ya reabrió el reporte 3'],
  [deleted, gone],
])('a report to reopen: %s', async (doings, words) => {
  addOn = await AddOn.open(closedSample);
  const seen = addOn.answerWhere(meanwhile('¿Por qué', doings), 'Reabrir reporte', '3', 'Llegó el acta');
  expect(seen.words).toContain(words);
  expect(told()).toEqual(['Cerrado']);
});

test.each([
  [`sheet('Reportes').getRange('A5:D5').setValues([[4, '30/08/2023', '', 'Abierto']])`, 'El reporte 4 ya está'],
  [`sheet('Reportes').getRange('B4').setValue('30/10/2023')`, 'no es posterior al del reporte 3'],
  [`sheet('Simbología').deleteRows(9, 3)`, '«3» no es un reporte con simbología: elija 1, 2'],
  [deleted, gone],
])('a report that begins: %s', async (doings, words) => {
  addOn = await AddOn.open(sample);
  const during = meanwhile('¿Traer los estados', doings);
  const seen = addOn.answerWhere(during, 'Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
  expect(seen.words).toContain(words);
  expect(addOn.script(`return sheet('Reporte 4') === null`)).toBe(true);
  expect(listed().filter(([number, cutOff]) => number === '4' && cutOff === '30/09/2023')).toEqual([]);
});
