import { readFileSync } from 'node:fs';
import { behaviours } from '../../scripts/link-bench/behaviours/index';
import { type Bench, startBench } from '../../scripts/link-bench/servers';
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

test('a picture of Drive is placed; one that is missing, and one that is no picture, are told in its place', () => {
  write([
    stored(plainPng(60, 40)),
    '1NoHayTalArchivo0123456789',
    `https://drive.google.com/open?id=${stored(Uint8Array.from(Buffer.from('<html>')))}`,
    'http://192.168.1.7/a.png',
  ]);
  expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('Se generó');
  const docx = readFileSync(addOn.documents()[0]!);
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

test('a picture that is added is news of its own tool, though it gives those after it another number', () => {
  const rows = [['Luvianos', '1.2', stored(plainPng(60, 40)), 'Del 1.2']];
  const put = (): void => {
    addOn.script(`sheet('Imágenes').getRange(2, 1, ${rows.length}, 4).setValues(${JSON.stringify(rows)})`);
  };
  put();
  addOn.click(one, "'Reporte 3'!C15");
  rows.push(['Luvianos', '1.1', stored(plainPng(60, 40, 90)), 'Del 1.1']);
  put();
  const { words } = addOn.click(one, "'Reporte 3'!C15");
  expect(words).toContain('Cambió lo que dice «1.1 Convenio de colaboración».');
  expect(words).not.toContain('Cambió lo que dice «1.2');
});

describe('a seal and a logo', () => {
  const writeSeal = (source: string): void => {
    addOn.script(`const tab = sheet('Municipios');
      const [headers, ...rows] = tab.getDataRange().getValues();
      const row = rows.findIndex((cells) => cells[headers.indexOf('Municipio')] === 'Luvianos') + 2;
      tab.getRange(row, headers.indexOf('Escudo') + 1).setValue(${JSON.stringify(source)})`);
  };
  const writeLogo = (source: string): void => {
    addOn.script(`const tab = sheet('Configuración');
      const row = tab.getDataRange().getValues().findIndex(([key]) => key === 'Logotipo') + 1;
      tab.getRange(row, 2).setValue(${JSON.stringify(source)})`);
  };
  const partsOfLatest = () => partsOf(readFileSync(addOn.documents().slice(-1)[0]!));

  test('come with the photographs in one wave, and each change of them is a new version', () => {
    write([stored(plainPng(60, 40))]);
    writeLogo(stored(plainPng(300, 80, 60)));
    writeSeal(stored(plainPng(90, 100, 90)));
    expect(addOn.click(one, "'Reporte 3'!C15").report.calls.fetches).toBe(1);
    expect([...partsOfLatest().keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(3);
    expect(addOn.click(one, "'Reporte 3'!C15").words).toContain('ya estaba al día');
    for (const [place, change] of [writeLogo, writeSeal].entries()) {
      change(stored(plainPng(300, 80, 200 + place)));
      const { words } = addOn.click(one, "'Reporte 3'!C15");
      expect(words).toContain(`(versión ${place + 2})`);
      expect(words).toContain('Cambió lo que llevan todas las páginas');
    }
  });

  test('a seal that cannot be had is told on the cover; a logo that is no address is named with its cell', () => {
    writeSeal('el de siempre');
    addOn.click(one, "'Reporte 3'!C15");
    expect(partsOfLatest().get('word/document.xml')).toContain('lo escrito en la columna «Escudo» no es una dirección');
    writeLogo('el de siempre');
    const { words } = addOn.click(one, "'Reporte 3'!C15");
    expect(words).toMatch(/«Configuración», fila \d+, columna B .*«el de siempre» no es una dirección web pública/s);
  });
});

describe('on the web', () => {
  const addressOf = (behaviour: string): string =>
    behaviours.find(({ name }) => name === behaviour)?.address ?? `no behaviour ${behaviour}`;
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench();
  });

  afterAll(async () => {
    await bench.close();
  });

  test('a picture is placed though another address loses the wave; what is none, or not there, is told', async () => {
    addOn.close();
    addOn = await AddOn.open(undefined, bench);
    addOn.click('Preparar hoja');
    const addresses = ['cuelga-al-llegar', 'fotografia', '404-de-un-documento', 'foto-que-es-pagina'].map(addressOf);
    write(addresses);
    addOn.click(one, "'Reporte 3'!C15");
    const docx = readFileSync(addOn.documents()[0]!);
    const words = wordsOf(docx);
    expect(words).toContain('Fotografía 1. Pie 2');
    expect(words).toMatch(/Pie 1 [^(]*\(el sitio no respondió/);
    expect(words).toMatch(/Pie 3 [^(]*\(el sitio no entregó la imagen/);
    expect(words).toMatch(/Pie 4 [^(]*\(el archivo no es una imagen/);
    expect([...partsOf(docx).keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  }, 60_000);
});
