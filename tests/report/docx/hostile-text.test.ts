import fc from 'fast-check';
import type { FollowUp } from '../../../src/domain/model/follow-up';
import { renderReport } from '../../../src/report';
import { reportOf } from '../made-report';
import { sampleFollowUp, smallFollowUp } from '../sample-follow-up';
import { linksOf, partsOf, wordsOf } from './opened-docx';
import { schemaErrors } from './validate';

/** A small report in which every text that people type is the given one. */
function reportFullOf(text: string): Uint8Array {
  const owner = { municipality: 'Luvianos', toolCode: '1.1', row: 2 };
  const [municipality] = smallFollowUp().municipalities;
  const followUp: FollowUp = smallFollowUp({
    municipalities: [{ ...municipality!, address: text, officer: text, post: text, motto: `L${text}` }],
    advances: [{ ...owner, text }],
    evidence: [
      {
        ...owner,
        ...{ description: text, session: text, actDate: null, gazetteDate: null, annex: text, link: text },
        ...{ linkVerdict: text, checkedOn: null, detail: text },
      },
    ],
    photos: [{ ...owner, image: text, caption: text }],
    annexes: [
      {
        kind: 'table',
        tab: 'Anexo A',
        title: text,
        headers: ['A / b', text],
        rows: [{ ...owner, cells: [text, text] }],
      },
      { kind: 'card', tab: 'Ficha B', title: text, headers: [text], rows: [{ ...owner, cells: [text] }] },
    ],
    settings: new Map([
      ['Aviso de demostración', text],
      ['Institución', text],
    ]),
  });
  return renderReport(reportOf(followUp)).docx;
}

const HOSTILE = [
  `<w:p>&amp;"'</w:t>]]><!-- & --> \u0000\u0001\u000b\u001f\ufffe\uffff`,
  'Emoji 👍❤️ 🇲🇽, half ones \ud83d and \udc4d, combining e\u0301\u0301',
  'من اليمين إلى اليسار עברית \u202e al revés',
  '**sin cerrar \\_ - https://a.b/ñ?x=<1>&y="2" http:// https://[::1]:x/ mailto:a@b javascript:alert(1)',
  '=HYPERLINK("x") rIdaaaaaaaaaaaaaaaaaaaaaaaa _Toc99 \t tab \r\n línea \u2028 otra',
];

test.each(HOSTILE)('a report full of %j is valid OOXML', (text) => {
  expect(schemaErrors(reportFullOf(text))).toEqual([]);
});

test('marks of XML come out as they were typed, what XML cannot hold is left out', () => {
  const words = wordsOf(reportFullOf('a<b>&"c"\u0001d 👍 \ud83d.'));
  expect(words).toContain('Avance: a<b>&"c"d 👍 \ufffd.');
});

test('any text gives a document whose parts have no forbidden characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const parts = [...partsOf(reportFullOf(text)).values()].join('');

      expect(parts).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
    { numRuns: 15 },
  );
});

test('an Avance of 40,000 characters is printed whole, also when it is one word', () => {
  const sentence = 'Se informa que la Unidad de Transparencia dio seguimiento. ';
  for (const text of [sentence.repeat(690), 'x'.repeat(40_000)]) {
    const advances = [{ municipality: 'Luvianos', toolCode: '1.1', row: 2, text }];
    expect(wordsOf(renderReport(reportOf(smallFollowUp({ advances }))).docx)).toContain(text.trim());
  }
});

test('only addresses that every program opens become links', () => {
  const advances = [
    {
      municipality: 'Luvianos',
      toolCode: '1.1',
      row: 2,
      text: 'https://x https://gob.mx/información?a=1&b=2 http://a..b\\c',
    },
  ];
  const links = linksOf(renderReport(reportOf(smallFollowUp({ advances }))).docx);
  expect(links).toEqual(['https://gob.mx/informaci%C3%B3n?a=1&amp;b=2']);
});

test('a matrix of 125 municipalities runs over pages with its headings', () => {
  const municipalities = Array.from({ length: 125 }, (_, place) => ({
    ...sampleFollowUp.municipalities[0]!,
    number: place + 1,
    name: place === 0 ? 'Luvianos' : `Municipio ${place + 1}`,
  }));
  const rounds = sampleFollowUp.rounds
    .slice(0, 1)
    .map((followed) => ({ ...followed, matrix: { report: 1, rows: [] } }));
  const docx = renderReport(reportOf({ ...sampleFollowUp, municipalities, rounds })).docx;
  expect(wordsOf(docx)).toContain('Municipio 125');
  expect(schemaErrors(docx)).toEqual([]);
});
