import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AddOn } from '../support/add-on';
import { plainPng } from '../support/pictures';
import { partsOf, wordsOf } from '../report/docx/opened-docx';

const one = 'Generar informe del municipio';
let addOn: AddOn;

beforeEach(async () => {
  addOn = await AddOn.open();
  addOn.click('Preparar hoja');
});

afterEach(() => {
  addOn.close();
});

/** Stores a file as the add-on's own. @returns its id */
const stored = (bytes: Uint8Array): string =>
  addOn.script(
    `return Drive.Files.create({ name: 'foto.png' }, Utilities.newBlob(${JSON.stringify([...Int8Array.from(bytes)])}, 'image/png', 'foto.png')).id`,
  ) as string;

const write = (images: readonly string[]): void => {
  const rows = images.map((image, at) => ['Luvianos', '1.1', image, `Pie ${at + 1}`]);
  addOn.script(`sheet('Imágenes').getRange(2, 1, ${rows.length}, 4).setValues(${JSON.stringify(rows)})`);
};

const documents = (): string[] =>
  readdirSync(addOn.driveFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'));

test('a picture of Drive is placed; one that is missing, and one that is no picture, are told in its place', () => {
  write([
    stored(plainPng(60, 40)),
    '1NoHayTalArchivo0123456789',
    `https://drive.google.com/open?id=${stored(Uint8Array.from(Buffer.from('<html>')))}`,
    'http://192.168.1.7/a.png',
  ]);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('Se generó');
  const docx = readFileSync(join(addOn.driveFolder, documents()[0]!));
  const words = wordsOf(docx);
  expect(words).toContain('Fotografía 1. Pie 1');
  expect(words).toContain('Drive no muestra este archivo al complemento');
  expect(words).toContain('el archivo no es una imagen PNG, JPEG o GIF');
  expect(words).toContain('red o computadora privada');
  expect([...partsOf(docx).keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
});

test('the same pictures make no new version, another picture does; without pictures nothing is fetched', () => {
  expect(addOn.click(one, "'Reporte 3'!C15").report.calls.fetches).toBe(0);
  write([stored(plainPng(60, 40))]);
  expect(addOn.click(one, "'Reporte 3'!C15").report.calls.fetches).toBe(1);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('ya estaba al día');
  write([stored(plainPng(60, 40, 200))]);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('(versión 3)');
});
