import type { FollowUp } from '../../../src/domain/model/follow-up';
import { settings as settingSpecs } from '../../../src/domain/model/settings';
import { reportTexts } from '../../../src/texts/report';
import {
  hardMunicipality,
  hardReport,
  longAnnexes,
  manyPictures,
  photosOf,
  type HardReport,
} from '../../support/hard-report';
import { plainPng } from '../../support/pictures';
import { sampleFollowUp } from '../sample-follow-up';
import { linksOf, partsOf, wordsOf } from './opened-docx';
import { schemaErrors } from './validate';

/** Every address that the document leads to, wherever in it the link is. */
function targetsOf(docx: Uint8Array): string[] {
  const relations = [...partsOf(docx)].filter(([path]) => path.endsWith('.rels')).map(([, part]) => part);
  return relations.flatMap((part) =>
    [...part.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, to = '']) => to),
  );
}

/** Everything in the document but its pictures. */
function xmlOf(docx: Uint8Array): string {
  return [...partsOf(docx)].map(([path, part]) => (/\.(xml|rels)$/.test(path) ? part : '')).join('');
}

/** What a document must be, whatever people typed. */
function expectSound({ docx }: HardReport): void {
  expect(schemaErrors(docx)).toEqual([]);
  expect(targetsOf(docx).filter((target) => !/^(https?|mailto):/.test(target))).toEqual([]);
  expect(xmlOf(docx)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
}

/** Each text that a person would read of an Avance, in the order of the document. */
function expectWhole(docx: Uint8Array, texts: readonly string[]): void {
  const words = wordsOf(docx);
  for (const text of texts) expect({ text, isThere: words.includes(text) }).toEqual({ text, isThere: true });
}

const files = manyPictures(40);
const long = hardReport({ annexes: longAnnexes(300), photos: photosOf(files.keys()) }, files);

test('a municipality with four annexes of 300 rows and 40 pictures has a sound document with all of them', () => {
  expectSound(long);
  const words = wordsOf(long.docx);
  for (const tool of ['1.1', '1.4', '2.1', '2.3']) {
    for (let row = 1; row <= 300; row += 1) expect(words).toContain(`\nCapacitación ${tool}-${row}\n`);
  }
  const captions = [...words.matchAll(/^Fotografía (\d+)\. Toma \d+ de la capacitación\.$/gm)].map(([, number]) =>
    Number(number),
  );
  expect(captions).toEqual(Array.from(files, (_, at) => at + 1));
});

test('both rows of headings of a long table are repeated on its pages', () => {
  const body = partsOf(long.docx).get('word/document.xml')!;
  const tables = body.split('<w:tbl>').filter((table) => table.includes('Capacitación '));
  expect(tables).toHaveLength(4);
  for (const table of tables) expect(table.split('</w:tbl>')[0]!.match(/<w:tblHeader\/>/g)).toHaveLength(2);
});

test('every Avance of the sample is whole beside long tables and pictures', () => {
  const plain = sampleFollowUp.advances
    .filter(({ municipality }) => municipality === hardMunicipality)
    .flatMap(({ text }) => text.split('\n'))
    .map((line) =>
      line
        .replace(/\*\*|^\s*- /g, '')
        .replace(/\\+_/g, '_')
        .trim(),
    );
  expect(plain.length).toBeGreaterThan(18);
  expectWhole(long.docx, plain);
});

/** A follow-up in which every text that people type is the given one. */
function fullOf(text: string): Partial<FollowUp> {
  const cell = (place: string) => `${place} ${text}`;
  const owner = { municipality: hardMunicipality, toolCode: '1.1', row: 2 };
  const typed = {
    address: text,
    phone: text,
    email: text,
    officer: text,
    post: text,
    motto: text,
    seal: text,
    period: text,
  };
  return {
    municipalities: sampleFollowUp.municipalities.map((each) =>
      each.name === hardMunicipality ? { ...each, ...typed } : each,
    ),
    advances: [{ ...owner, text: `Principio. ${text} Final.` }],
    evidence: [
      {
        ...owner,
        ...{ description: text, session: text, actDate: null, gazetteDate: null, annex: text, link: text },
        ...{ linkVerdict: text, checkedOn: null, detail: text },
      },
    ],
    annexes: longAnnexes(6, cell).map((annex, at) => ({
      ...annex,
      kind: at % 2 === 0 ? 'table' : 'card',
      title: text,
      headers: annex.headers.map((header) => `${header} ${text}`),
    })),
    photos: photosOf(['https://luvianos.example.gob.mx/a.png', text, `javascript:${text}`], () => text),
    openFindings: [{ ...owner, gravity: null, text }],
    settings: new Map(
      Object.values(settingSpecs)
        .filter((spec) => !('holds' in spec))
        .map(({ key }) => [key, text]),
    ),
  };
}

/** What a person might paste, and what must be read in the document in its place. */
const pasted: readonly (readonly [name: string, typed: string, read: string])[] = [
  [
    'marks of XML',
    `<w:p>&amp;"'</w:t>]]><![CDATA[<?xml?><!-- & -->`,
    `<w:p>&amp;"'</w:t>]]><![CDATA[<?xml?><!-- & -->`,
  ],
  ['control characters', 'a\u0000b\u0001c\u000bd\u001fe\u007f\u0085f\ufffeg\uffffh', 'e\u007f\u0085fgh'],
  ['emoji', '👍❤️👨‍👩‍👧 🇲🇽 e\u0301\u0301\u0301', '👍❤️👨‍👩‍👧 🇲🇽 e\u0301\u0301\u0301'],
  ['halves of characters', 'x\ud83d\ud83dy\udc4d\udc4d\udc4dz👍\udc4d', 'x\ufffd\ufffdy\ufffd\ufffd\ufffdz👍\ufffd'],
  ['right to left', 'עברית \u202eتجاوز\u202c \u2066من\u2069 \u200f.', 'עברית \u202eتجاوز\u202c \u2066من\u2069 \u200f.'],
  ['escapes of other formats', '_x0041_ &#65; \\u0041 %41 {institución', '_x0041_ &#65; \\u0041 %41 {institución'],
  [
    'formulas and fields',
    '=HYPERLINK("x") { HYPERLINK x } rIdaaaaaaaaaaaaaaaaaaaaaaaa',
    '{ HYPERLINK x } rIdaaaaaaaaaaaaaaaaaaaaaaaa',
  ],
];

test.each(pasted)('%s, wherever a person types, leave a sound document with the text in it', (_, typed, read) => {
  const report = hardReport(fullOf(typed), new Map([['https://luvianos.example.gob.mx/a.png', plainPng(40, 30)]]));
  expectSound(report);
  const words = wordsOf(report.docx);
  expect(words.split(read).length).toBeGreaterThan(20);
  expectWhole(report.docx, [`${read} Final.`]);
});

const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(document.cookie)',
  'data:text/html,<script>1</script>',
  'vbscript:msgbox(1)',
  'file:///C:/Users/x.docx',
  'ms-word:ofe|u|https://a.gob.mx/x.docx',
  '\\\\servidor\\carpeta\\acta.pdf',
  'https://a.gob.mx/"onmouseover="x',
  "https://a.gob.mx/it's a file.pdf",
  'https://a.gob.mx/<b>.pdf',
  'https://a.gob.mx/acta\u202efdp.exe',
  ' https://a.gob.mx/con espacios.pdf ',
  'https://usuario:clave@a.gob.mx/',
  'https://a.gob.mx/\u0000\u0001.pdf',
  'mailto:a@b.gob.mx"onclick=',
  'java\nscript:alert(1)',
  'http:javascript:alert(1)',
];

test.each(addresses)('the address %j, wherever a person types, leads nowhere but to the web or to mail', (address) => {
  const { docx } = hardReport({ ...fullOf(address), rounds: [] });
  const targets = targetsOf(docx);
  expect(
    targets.filter((target) => !/^(https?:\/\/|mailto:)[^\s"<>\u0000-\u0020\u007f-\uffff]+$/.test(target)),
  ).toEqual([]);
});

test('a document of all those addresses is valid', () => {
  const { docx } = hardReport(fullOf(addresses.join(' ')));
  expect(schemaErrors(docx)).toEqual([]);
  expect(linksOf(docx).every((target) => /^https?:/.test(target))).toBe(true);
});

test('a whole paragraph typed as motto, address or notice leaves room on the pages for the report', () => {
  const full = fullOf('palabra '.repeat(600));
  const report = hardReport({ ...full, advances: [], evidence: [], annexes: [], photos: [], openFindings: [] });
  expectSound(report);
  expect(report.pages).toBeLessThan(2 * long.pages);
});

test('headings of a table that are longer than a page come once, so that its rows find room', () => {
  const heading = 'Actividad '.repeat(400).trim();
  const [annex] = longAnnexes(6);
  const headers = [`${heading} uno`, 'Actividades', `Metas / ${heading} dos`, 'Metas / Fecha', 'Responsable'];
  const report = hardReport({ annexes: [{ ...annex!, headers }] });
  expectSound(report);
  const table = partsOf(report.docx)
    .get('word/document.xml')!
    .split('<w:tbl>')
    .find((each) => each.includes('1.1-6'))!;
  expect(table.split('</w:tbl>')[0]).not.toContain('tblHeader');
  expect(wordsOf(report.docx)).toContain(`${heading} dos`);
});

test('cells of 100,000 characters are printed whole, of one word or of many', () => {
  const sentences = 'Se dio seguimiento a lo acordado. '.repeat(3_000).trim();
  const word = 'x'.repeat(100_000);
  const cells = new Map([
    ['1.1-1', sentences],
    ['2.1-3', word],
  ]);
  const annexes = longAnnexes(3, (place) => cells.get(place) ?? place);
  const advances = [sentences, word].map((text, at) => ({
    ...{ municipality: hardMunicipality, toolCode: at === 0 ? '1.2' : '1.3', row: at + 2 },
    text,
  }));
  const report = hardReport({ annexes, advances });
  expectSound(report);
  const words = wordsOf(report.docx);
  expect(words.split(sentences)).toHaveLength(3);
  expect(words.split(word)).toHaveLength(3);
  expect(report.pages).toBeGreaterThan(60);
});

test('a column of 300,000 words is no more than a long table', () => {
  const cell = 'dos de '.repeat(500).trim();
  const report = hardReport({ annexes: longAnnexes(300, () => cell).slice(0, 1) });
  expect(wordsOf(report.docx).split(`\n${cell}\n`)).toHaveLength(301);
});

const png = plainPng(800, 600);
const declared = Uint8Array.from(plainPng(1, 1));
new DataView(declared.buffer).setUint32(16, 30_000);
new DataView(declared.buffer).setUint32(20, 30_000);

const notPictures: readonly (readonly [file: string, bytes: Uint8Array, why: string])[] = [
  ['pagina.png', Uint8Array.from(Buffer.from('<!doctype html><title>404</title>')), 'no es una imagen PNG, JPEG o GIF'],
  ['cortada.png', png.slice(0, png.length / 2), 'está incompleto o dañado'],
  ['vacia.png', new Uint8Array(0), 'no es una imagen PNG, JPEG o GIF'],
  ['enorme.png', declared, 'más de 25 millones de píxeles'],
];

test('a file that is no picture leaves its caption, its address and why, and nothing of its bytes', () => {
  const served = new Map(notPictures.map(([file, bytes]) => [`https://luvianos.example.gob.mx/${file}`, bytes]));
  const report = hardReport({ photos: photosOf(served.keys(), (at) => `Pie ${notPictures[at]![0]}`) }, served);
  expectSound(report);
  const words = wordsOf(report.docx).split('\n');
  for (const [file, , why] of notPictures) {
    const notice = words.find((line) => line.includes(`Pie ${file}`));
    expect(notice).toContain(reportTexts.photoNotIncluded);
    expect(notice).toContain(`https://luvianos.example.gob.mx/${file}`);
    expect(notice).toContain(why);
  }
  expect([...partsOf(report.docx).keys()].filter((path) => path.startsWith('word/media/'))).toEqual([]);
});
