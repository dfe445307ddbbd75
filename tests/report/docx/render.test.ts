import { renderReport } from '../../../src/report';
import { readInlineText } from '../../../src/domain/evidence/inline-text';
import { reportOf } from '../made-report';
import { sampleFollowUp } from '../sample-follow-up';
import { linksOf, partsOf, wordsOf } from './opened-docx';
import { schemaErrors } from './validate';

const docx = renderReport(reportOf(sampleFollowUp)).docx;
const words = wordsOf(docx);
const body = partsOf(docx).get('word/document.xml')!;

test("Luvianos' report is valid OOXML", () => {
  expect(schemaErrors(docx)).toEqual([]);
});

test('the same content gives the same bytes, also when other reports were made before', () => {
  expect(Buffer.from(renderReport(reportOf(sampleFollowUp)).docx).equals(Buffer.from(docx))).toBe(true);
});

test('all 18 Avances are in the document, whole', () => {
  const lines = sampleFollowUp.advances.flatMap(({ text }) =>
    readInlineText(text).map(({ runs }) => runs.map((run) => run.text).join('')),
  );
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !words.includes(line))).toEqual([]);
});

test('every address of an Avance and of the evidence can be opened', () => {
  const addresses = sampleFollowUp.evidence.map(({ link }) => link).filter(Boolean);
  expect(addresses.length).toBeGreaterThan(3);
  expect(linksOf(docx)).toEqual(expect.arrayContaining(addresses));
});

test('the contents list chapters and tools with their pages, which never go back', () => {
  const entries = body.match(/<w:hyperlink [^>]*w:anchor="_Toc.*?<\/w:hyperlink>/gs)!;
  expect(entries).toHaveLength(10 + 18);
  const pages = entries.map((entry) => Number(/<w:t [^>]*>(\d+)<\/w:t><w:fldChar/.exec(entry)?.[1]));
  expect(pages).toEqual([...pages].sort((one, other) => one - other));
  expect(pages[0]).toBe(3);
});

test('headings are real, so that the document can be navigated', () => {
  expect(body.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(10);
  expect(body.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(18);
});

test('headings of tables come again on the next page, and rows are not cut', () => {
  const table = body.split('<w:tbl>').find((part) => part.includes('Metas Comprometidas'))!;
  expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(2 + 14);
});

test('all pages are letter paper, the matrices lying', () => {
  const sizes = [...body.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, width, height]) => `${width}x${height}`);
  const [portrait, landscape] = ['12240x15840', '15840x12240'];
  expect(sizes).toEqual([portrait, portrait, landscape, landscape, landscape, portrait]);
});

test('every head of page but the cover bears the phrase, and all bear the notice', () => {
  const headers = [...partsOf(docx)].filter(([path]) => /^word\/header\d+\.xml$/.test(path)).map(([, part]) => part);
  expect(headers).toHaveLength(6);
  expect(headers.filter((part) => part.includes('“2023. Año del Septuagésimo'))).toHaveLength(5);
  expect(headers.filter((part) => part.includes('Datos de demostración'))).toHaveLength(6);
});

test('title, author and language are in the properties', () => {
  const core = partsOf(docx).get('docProps/core.xml')!;
  expect(core).toContain('Ayuntamiento de Luvianos</dc:title>');
  expect(core).toContain('<dc:creator>Instituto de Transparencia');
  expect(core).toContain('2023-09-05T12:00:00Z</dcterms:created>');
  expect(partsOf(docx).get('word/styles.xml')).toContain('<w:lang w:val="es-MX"');
});
