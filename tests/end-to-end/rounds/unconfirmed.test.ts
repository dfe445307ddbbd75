import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { AddOn, type Kept } from '../../support/add-on';
import { keptSample } from '../../support/kept-sample';
import { readCsv } from '../../support/read-csv';

/** A state that was brought along and that nobody has confirmed is told as such wherever it leaves the matrix. */

/** The sample with a report 4 whose states were all brought from report 3, and one row of them confirmed. */
let carried: Kept;
let addOn: AddOn;

beforeAll(async () => {
  carried = await keptSample((made) => {
    made.click('Conciliar bitácora');
    made.answer('Nuevo reporte de seguimiento', '4', '30/09/2023', '3', 'Sí');
    made.click('Confirmar estados traídos', 'Reporte 4!C7:T7');
  });
}, 120_000);

beforeEach(async () => {
  addOn = await AddOn.open(carried);
});

afterEach(() => {
  addOn.close();
});

/** States of report 4, and those of its first row, which are confirmed. */
function states(): { readonly all: number; readonly confirmed: number } {
  const rows = addOn.script(`return sheet('Reporte 4').getRange('C7:T24').getValues()`) as string[][];
  const count = (row: readonly string[] = []): number => row.filter((letter) => letter !== '').length;
  return { all: rows.reduce((sum, row) => sum + count(row), 0), confirmed: count(rows[0]) };
}

function made(ending: string): string {
  const folder = join(addOn.driveFolder, 'Informes de transparencia municipal');
  return join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
}

test('in the open data, cell by cell', () => {
  addOn.answer('Exportar datos abiertos', '4');
  const [header = [], ...rows] = readCsv(readFileSync(made('.csv')));
  const of = (row: readonly string[], name: string): string | undefined => row[header.indexOf(name)];
  const words = rows.map((row) => [of(row, 'estado') === '' ? 'sin dato' : 'estado', of(row, 'por_confirmar')].join());
  const count = (wanted: string): number => words.filter((word) => word === wanted).length;
  const { all, confirmed } = states();
  expect([count('estado,sí'), count('estado,no'), count('sin dato,')]).toEqual([all - confirmed, confirmed, 324 - all]);
});

test('in a comparison, where it is told and in its tab', () => {
  const { all, confirmed } = states();
  const { words } = addOn.answer('Comparar reportes', '3 y 4');
  expect(words).toContain(
    `En el reporte 4 hay estados traídos de un reporte anterior que nadie ha confirmado: ${all - confirmed}.`,
  );
  const heads = addOn.script(`return sheet('Comparación 3 y 4').getRange('A2:A3').getValues().flat()`) as string[];
  expect(heads[0]).not.toContain('sin confirmar');
  expect(heads[1]).toContain(`sin confirmar: ${all - confirmed}.`);
});

test('in the panel and the map, which count them as they are confirmed', () => {
  addOn.click('Panel');
  const line = () =>
    addOn.script(
      `return [sheet('Panel'), sheet('Mapa de calor')].map((tab) => tab.getRange('A3').getValue())`,
    ) as string[];
  const { all, confirmed } = states();
  for (const text of line()) expect(text).toContain(`Estados traídos por confirmar: ${all - confirmed}`);
  addOn.click('Confirmar estados traídos', 'Reporte 4!C7:T24');
  for (const text of line()) expect(text).not.toContain('por confirmar');
});

test('in a municipality’s document, its own state and the matrix; not where it was confirmed', () => {
  addOn.click('Generar informe del municipio', 'Reporte 4!B8');
  const xml = strFromU8(unzipSync(readFileSync(made('.docx')))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('(traído de un reporte anterior, por confirmar)');
  expect(xml).toMatch(/De sus estados, \d+ se trajeron de un reporte anterior y están por confirmar\./);
  expect(xml).toContain('Estado traído de un reporte anterior, por confirmar');
  const { all, confirmed } = states();
  expect(xml.match(/>[A-Z]\?</g) ?? []).toHaveLength(all - confirmed);
});

test('where the registry cannot be read nobody knows, and it says so, until the log is reconciled', () => {
  addOn.script(`sheet('Registro').deleteRow(5)`);
  const words = 'No se sabe qué estados traídos de un reporte anterior siguen sin confirmar';
  const remedy = 'elija Transparencia > Reportes > Conciliar bitácora, que la rehace, y repita esta opción.';
  const all = [
    () => addOn.answer('Exportar datos abiertos', '4'),
    () => addOn.answer('Comparar reportes', '3 y 4'),
    () => addOn.click('Generar informe del municipio', 'Reporte 4!B8'),
    () => addOn.click('Generar todos los informes'),
  ].map((ask) => ask().words.replace(/&gt;/g, '>').trim());
  for (const told of all) expect(told).toMatch(new RegExp(`${words}, porque [^.]*${remedy}\\s*(Cerrar)?`));
  const [header = [], ...rows] = readCsv(readFileSync(made('.csv')));
  expect(new Set(rows.map((row) => row[header.indexOf('por_confirmar')]))).toEqual(new Set(['']));
  const head = addOn.script(`return sheet('Comparación 3 y 4').getRange('A3').getValue()`);
  expect(head).toContain(words);
  addOn.click('Conciliar bitácora');
  expect(addOn.answer('Comparar reportes', '3 y 4').words).toContain(
    `confirmado: ${states().all - states().confirmed}.`,
  );
}, 120_000);
