import { municipalReport, renderReport, type ReportContent } from '../../../src/report';
import { plainPng } from '../../support/pictures';
import { day, smallFollowUp } from '../sample-follow-up';
import { partsOf } from './opened-docx';
import { schemaErrors } from './validate';

const key = 'a'.repeat(64);
const bytes = new Map([[key, plainPng(2000, 1000)]]);

function withPictures(count: number): ReportContent {
  const photos = Array.from({ length: count }, () => ({
    municipality: 'Luvianos',
    toolCode: '1.1',
    image: 'x',
    caption: 'Firma & "sello" <b>',
  }));
  const pictures = new Map([['x', { kind: 'png', width: 2000, height: 1000, key } as const]]);
  const outcome = municipalReport(smallFollowUp({ photos }), 'Luvianos', { madeOn: day('2023-09-05'), pictures });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}

const content = withPictures(6);
const docx = renderReport(content, bytes).docx;
const body = partsOf(docx).get('word/document.xml')!;

test('a report with pictures is valid, and equal contents give equal bytes', () => {
  expect(schemaErrors(docx)).toEqual([]);
  expect(Buffer.from(renderReport(withPictures(6), bytes).docx).equals(Buffer.from(docx))).toBe(true);
});

test('pictures are numbered, described, within the text and no higher than 9 cm', () => {
  expect(body.match(/Fotografía \d\. Firma &amp; [^<]*&lt;b&gt;<\/w:t>/g)).toHaveLength(6);
  expect(body).toContain('descr="Firma &amp; &quot;sello&quot; &lt;b&gt;"');
  const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
  expect(Number(width)).toBeLessThanOrEqual(9_640 * 635);
  expect(Number(height)).toBeLessThanOrEqual(3_240_000);
  expect(Number(width) / Number(height)).toBeCloseTo(2, 1);
});

test('pages are counted with the room that pictures take', () => {
  const { pages } = renderReport(withPictures(0));
  const more = renderReport(content, bytes).pages - pages;
  expect(more).toBeGreaterThanOrEqual(3);
  expect(more).toBeLessThanOrEqual(4);
});
