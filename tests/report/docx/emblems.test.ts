import type { PictureOutcomes } from '../../../src/domain/pictures/placed-pictures';
import { municipalReport, renderReport, type ReportContent } from '../../../src/report';
import { plainPng } from '../../support/pictures';
import { readable } from '../readable';
import { day, sampleFollowUp, smallFollowUp } from '../sample-follow-up';
import { partsOf } from './opened-docx';
import { schemaErrors } from './validate';

const [sealKey, logoKey] = ['a'.repeat(64), 'b'.repeat(64)];
const bytes = new Map([
  [sealKey, plainPng(400, 500)],
  [logoKey, plainPng(900, 200, 60)],
]);
const placed: PictureOutcomes = new Map([
  ['s', { kind: 'png', width: 400, height: 500, key: sealKey }],
  ['l', { kind: 'png', width: 900, height: 200, key: logoKey }],
]);
const refused: PictureOutcomes = new Map([
  ['s', { kind: 'refused', reason: 'no-source' }],
  ['l', { kind: 'refused', reason: 'no-answer' }],
]);

function reportWith(pictures: PictureOutcomes, sample = smallFollowUp()): ReportContent {
  const municipalities = sample.municipalities.map((each) => ({ ...each, seal: ' s ' }));
  const settings = new Map([...sample.settings, ['Logotipo', 'l'], ['Siglas', 'I & T']]);
  const outcome = municipalReport({ ...sample, municipalities, settings }, 'Luvianos', {
    madeOn: day('2023-09-05'),
    pictures,
  });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}

const docx = renderReport(reportWith(placed), bytes).docx;
const parts = partsOf(docx);
const pathsOf = (pattern: RegExp): string[] => [...parts.keys()].filter((path) => pattern.test(path));
const heightsIn = (part: string): number[] =>
  [...part.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, height]) => Number(height) / 635);

test('a report with seal and logo is valid, and equal contents give equal bytes', () => {
  expect(schemaErrors(docx)).toEqual([]);
  expect(Buffer.from(renderReport(reportWith(placed), bytes).docx).equals(Buffer.from(docx))).toBe(true);
});

test('the cover bears both, each with its words and within its room, and no dashed square', () => {
  const body = parts.get('word/document.xml')!;
  expect(body).toContain('descr="Logotipo: I &amp; T"');
  expect(body).toContain('descr="Escudo del Ayuntamiento de Luvianos"');
  const [logo, seal] = heightsIn(body);
  expect(logo).toBeLessThanOrEqual(900);
  expect(seal).toBeGreaterThan(1_900);
  expect(seal).toBeLessThanOrEqual(1_980);
  expect(body).not.toContain('w:val="dashed"');
});

test('the seal is in the head of every page but the cover, beside the administration, and once in the file', () => {
  const heads = pathsOf(/^word\/header\d+\.xml$/).map((path) => parts.get(path)!);
  expect(heads.filter((head) => head.includes('Ayuntamiento Constitucional')).length).toBe(heads.length - 1);
  for (const head of heads) {
    const isFramed = head.includes('Ayuntamiento Constitucional');
    expect(head.match(/descr="Escudo del Ayuntamiento de Luvianos"/g) ?? []).toHaveLength(isFramed ? 1 : 0);
    for (const height of heightsIn(head)) expect(height).toBeLessThanOrEqual(600);
  }
  expect(pathsOf(/^word\/media\//)).toHaveLength(2);
  const links = pathsOf(/^word\/_rels\/header\d+\.xml\.rels$/).map(
    (path) => parts.get(path)!.split('/image"').length - 1,
  );
  expect(links.sort()).toEqual(heads.map((_, place) => (place === 0 ? 0 : 1)));
});

test('no two pictures of the document have the same number', () => {
  const numbers = pathsOf(/^word\/(document|header\d+)\.xml$/).flatMap((path) =>
    [...parts.get(path)!.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, number]) => number),
  );
  expect(numbers.length).toBeGreaterThan(2);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('what cannot be placed is told on the cover, and leaves no hole in the head', () => {
  const content = reportWith(refused);
  const text = readable(content);
  expect(text).toContain('[Logotipo no incluido en este documento (el sitio no respondió;');
  expect(text).toContain('[Escudo del Ayuntamiento (lo escrito en la columna «Escudo» no es una dirección web');
  const bare = partsOf(renderReport(content).docx);
  expect(bare.get('word/header2.xml')).not.toMatch(/<w:tbl>|<w:drawing>/);
  expect(bare.get('word/document.xml')).toContain('w:val="dashed"');
});

test('the cover with seal and logo is one page, and the seal begins the text of no page lower', () => {
  const first = (content: ReportContent): string[] => {
    const body = partsOf(renderReport(content, bytes).docx).get('word/document.xml')!;
    return [...body.matchAll(/<w:t [^>]*>(\d+)<\/w:t><w:fldChar/g)].map(([, page = '']) => page);
  };
  const withSeal = first(reportWith(placed, sampleFollowUp));
  expect(withSeal.length).toBeGreaterThan(20);
  expect(withSeal).toEqual(first(reportWith(new Map(), sampleFollowUp)));
});

test('a head of many lines beside the seal pushes the text down, and its pages are counted so', () => {
  const pagesWith = (text: string): number => {
    const sample = smallFollowUp({
      advances: [{ row: 2, municipality: 'Luvianos', toolCode: '1.1', text: 'Se publica cada mes. '.repeat(6_000) }],
    });
    const municipalities = sample.municipalities.map((each) => ({ ...each, motto: text, period: text }));
    return renderReport(reportWith(placed, { ...sample, municipalities }), bytes).pages;
  };
  expect(pagesWith('Año de las letras. '.repeat(120))).toBeGreaterThan(pagesWith('Año de las letras'));
});
