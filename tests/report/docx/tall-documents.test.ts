import { municipalReport, renderReport } from '../../../src/report';
import { plainPng } from '../../support/pictures';
import { day, smallFollowUp } from '../sample-follow-up';
import { partsOf, wordsOf } from './opened-docx';
import { schemaErrors } from './validate';

const owner = { municipality: 'Luvianos', toolCode: '1.1' };
const rows = 300;
const images = 40;

/** Long enough that a cell of Sheets would not hold it: the document holds what it is given. */
const longText = Array.from({ length: 12_500 }, (_, at) => `vez ${at % 1000}`.padEnd(7)).join(' ');

const followUp = smallFollowUp({
  advances: [{ ...owner, row: 2, text: longText }],
  annexes: [
    {
      kind: 'table',
      tab: 'Anexo Actividades',
      title: 'Actividades',
      headers: ['No.', 'Metas / Unidad', 'Metas / Cantidad', 'Área'],
      rows: Array.from({ length: rows }, (_, at) => ({
        ...owner,
        row: at + 2,
        cells: [String(at + 1), 'Documento', String(at * 3), `Unidad responsable de la actividad ${at + 1}`],
      })),
    },
  ],
  photos: Array.from({ length: images }, (_, at) => ({ ...owner, image: `foto ${at}`, caption: `Sesión ${at + 1}` })),
});

const bytes = new Map(
  Array.from(
    { length: images },
    (_, at) => [String(at).padStart(64, 'f'), plainPng(600 + at, 400, 60 + at * 4)] as const,
  ),
);
const pictures = new Map(
  [...bytes.keys()].map((key, at) => [`foto ${at}`, { kind: 'png', width: 600 + at, height: 400, key } as const]),
);

const outcome = municipalReport(followUp, 'Luvianos', { madeOn: day('2023-09-05'), pictures });
if (outcome.kind === 'refused') throw new Error(outcome.reason);
const { docx, pages } = renderReport(outcome.content, bytes);
const body = partsOf(docx).get('word/document.xml') ?? '';

test('a table of 300 rows, 40 pictures and an Avance of 100,000 characters make a valid document', () => {
  expect(longText.length).toBeGreaterThanOrEqual(99_999);
  expect(schemaErrors(docx)).toEqual([]);
  expect(pages).toBeGreaterThan(40);
});

test('all of it is there: each row, each picture with its caption, the Avance whole', () => {
  const words = wordsOf(docx);
  expect(words).toContain(longText);
  for (let at = 1; at <= rows; at += 1) expect(words).toContain(`Unidad responsable de la actividad ${at}`);
  for (let at = 1; at <= images; at += 1) expect(words).toContain(`Fotografía ${at}. Sesión ${at}`);
  expect(body.match(/<pic:pic\b/g)).toHaveLength(images);
  expect([...partsOf(docx).keys()].filter((path) => path.startsWith('word/media/'))).toHaveLength(images);
});

test('both levels of the header are repeated on each page that the table runs over to', () => {
  const [table = ''] =
    body.match(/<w:tbl>(?:(?!<\/w:tbl>)[^])*Unidad responsable de la actividad 300(?:(?!<\/w:tbl>)[^])*<\/w:tbl>/) ??
    [];
  expect(table.match(/<w:tblHeader\b/g)).toHaveLength(2);
});
