import { renderReport } from '../../../src/report';
import { letterOf } from '../made-letter';
import { sampleFollowUp } from '../sample-follow-up';
import { partsOf } from './opened-docx';
import { schemaErrors } from './validate';

const hostile = '<&>"\u0007\n\u{1F600} ]]> Muy largo '.repeat(3);
const [row] = sampleFollowUp.evidence;
const followUp = {
  ...sampleFollowUp,
  municipalities: sampleFollowUp.municipalities.map((each) => ({ ...each, officer: hostile, post: '' })),
  evidence: [{ ...row!, description: hostile, link: hostile, linkVerdict: 'No encontrada' }],
  openFindings: [{ row: 2, municipality: 'Luvianos', toolCode: '', gravity: null, text: hostile.repeat(20) }],
  settings: new Map([['Firma del oficio: nombre', hostile]]),
};

test('a letter is valid OOXML, also with hostile texts', () => {
  expect(schemaErrors(renderReport(letterOf(sampleFollowUp)).docx)).toEqual([]);
  expect(schemaErrors(renderReport(letterOf(followUp)).docx)).toEqual([]);
});

test('its first page bears the phrase and its number: it has no cover and no contents', () => {
  const parts = partsOf(renderReport(letterOf(sampleFollowUp)).docx);
  const body = parts.get('word/document.xml')!;
  expect(body.match(/<w:sectPr/g)).toHaveLength(1);
  expect(body).not.toContain('TOC');
  expect(parts.get('word/header1.xml')).toContain('“2023. Año del Septuagésimo');
  expect(parts.get('word/header1.xml')).toContain('Datos de demostración');
  expect(parts.get('word/footer1.xml')).toContain('PAGE');
});

test('nobody signs a bare page: the term, its last day and the signature stand together', () => {
  const body = partsOf(renderReport(letterOf(sampleFollowUp)).docx).get('word/document.xml')!;
  const paragraphs = body.split('<w:p>').filter((part) => part.includes('<w:t '));
  const closing = paragraphs.slice(paragraphs.findIndex((part) => part.includes('Para atender lo anterior')));
  expect(closing).toHaveLength(6);
  expect(closing.slice(0, -1).filter((part) => !part.includes('<w:keepNext/>'))).toEqual([]);
});
