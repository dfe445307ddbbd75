import { basename } from 'node:path';
import { ownerHash } from '../../src/domain/model/document-kind';
import { AddOn } from '../support/add-on';

const one = 'Generar informe del municipio';
const all = 'Generar todos los informes';

let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
  addOn.script(`
    sheet('Municipios').getRange(5, 1, 15, 12).clearContent();
    for (const name of ['Reporte 1', 'Reporte 2', 'Reporte 3']) sheet(name).deleteRows(10, 15);`);
});

afterEach(() => {
  addOn.close();
});

const documents = (): string[] => addOn.documents().map((path) => basename(path, '.docx'));

/** The rows of a tab under its header, as people see them. */
const rows = (tab: string, columns: number): string[][] =>
  addOn.script(
    `return sheet('${tab}').getDataRange().getDisplayValues().slice(1).map((row) => row.slice(0, ${columns}))`,
  ) as string[][];

/** Every look at the clock takes most of a minute: an execution has the time for a report or two. */
const slowly = `{ const real = Date.now.bind(Date); let passed = 0; Date.now = () => real() + (passed += 45_000); }`;

test('each municipality has a row that tells what came of it, and a name that cannot be printed stops no other', () => {
  addOn.script("sheet('Avances').getRange('A2:C2').setValues([['Calimaya', '1.1', 'hecho\\u0007']])");
  const { words } = addOn.click(all);
  expect(words).toContain('Hecho: 2 · No se hizo: 1.');
  expect(rows('Tanda de informes', 4)).toEqual([
    ['Ayapango', 'Hecho', '', 'Informe de Ayapango - Reporte 3'],
    ['Calimaya', 'No se hizo', expect.stringContaining('«Avances», fila 2, columna C') as string, ''],
    ['Capulhuac', 'Hecho', '', 'Informe de Capulhuac - Reporte 3'],
  ]);
  addOn.script("sheet('Avances').getRange('C2').setValue('hecho')");
  expect(addOn.click(all).words).toContain('Hecho: 1 · Ya estaba al día: 2.');
  expect(rows('Tanda de informes', 7).map((row) => row[6])).toEqual(['2', '2', '2']);
});

test('what one execution has no time for is done by the next, and nothing is made again', () => {
  const { words } = addOn.clickWhere(slowly, all);
  expect(words).toMatch(/Municipios atendidos: \d; faltan \d\. El proceso sigue solo/);
  const before = documents();
  expect(before.length).toBeLessThan(3);
  expect(addOn.click('Progreso').report.ok).toBe(true);
  expect(addOn.click(all).words).toContain('Hecho: 3.');
  expect(documents()).toHaveLength(3);
  expect(documents()).toEqual(expect.arrayContaining(before));
});

test('another kind of work waits until all reports are made', () => {
  addOn.clickWhere(slowly, all);
  expect(addOn.click('Validar ligas').words).toContain('Está en curso «Generar todos los informes»');
  expect(addOn.click('Cancelar proceso').words).toContain('Se canceló el proceso. Municipios atendidos:');
  expect(addOn.click('Validar ligas').words).not.toContain('Está en curso');
});

test('a report that somebody made by hand while the batch goes on is not made over from older data', () => {
  const label = `municipal ${ownerHash('Calimaya')} 3 1 9`;
  const meanwhile = `
    const working = Drive; let lists = 0;
    Drive = { Files: {
      create: (...args) => working.Files.create(...args),
      list: (options) => {
        lists += 1;
        if (lists === 4) {
          const parents = [/'([\\w-]+)' in parents/.exec(options.q)[1]];
          const resource = { name: 'Hecho a mano', mimeType: 'application/vnd.google-apps.document', parents };
          working.Files.create({ ...resource, appProperties: { fingerprint: 'otra', label: '${label}' } });
        }
        return working.Files.list(options);
      } } };`;
  addOn.click(one, "'Reporte 3'!C7");
  expect(addOn.clickWhere(meanwhile, all).words).toContain('Hecho: 1 · Ya estaba al día: 2.');
  expect(rows('Tanda de informes', 4)[1]).toEqual(['Calimaya', 'Ya estaba al día', '', 'Hecho a mano']);
});
