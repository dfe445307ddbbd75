import { Document, Packer } from 'docx';
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { renderReport } from '../../../../src/report';
import type { ReportContent } from '../../../../src/report';
import { lookOf } from '../../../../src/report/docx/look';
import { documentSection } from '../../../../src/report/docx/sections';
import { documentNumbering, documentStyles } from '../../../../src/report/docx/styles';
import { reportOf } from '../../made-report';
import { sampleFollowUp } from '../../sample-follow-up';
import { partsOf } from '../opened-docx';

/**
 * The pages by docx's own layout, which follows Word: too large to push and slow on long paragraphs, but an
 * independent opinion.
 */
function pagesByLibrary(content: ReportContent): string[] {
  const estimate = estimatePageNumbersWith({ guess: true });
  let pages: string[] = [];
  const pageNumbers: PageNumberEstimator = (body, context) => {
    const found = estimate(body, context);
    pages = [...found.bookmarks.values()];
    return found;
  };
  const look = lookOf(content.look);
  const sections = content.sections.map((section) =>
    documentSection(section, content.frame, { look, pictures: new Map() }),
  );
  const [styles, numbering] = [documentStyles(look), documentNumbering(look)];
  const document = new Document({ styles, numbering, pageNumbers, sections });
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  (compiler as { compile(document: Document): void }).compile(document);
  return pages;
}

function contentsPages(content: ReportContent): (string | undefined)[] {
  const body = partsOf(renderReport(content).docx).get('word/document.xml')!;
  const entries = body.match(/<w:hyperlink [^>]*w:anchor="_Toc.*?<\/w:hyperlink>/gs)!;
  return entries.map((entry) => /<w:t [^>]*>(\d+)<\/w:t><w:fldChar/.exec(entry)?.[1]);
}

// On A4 in Times New Roman it puts two tools a page earlier than LibreOffice and ours do, so it is no judge of that one.
test.each([
  ['Carta', 'Arial'],
  ['Oficio', 'Arial'],
  ['A4', 'Arial'],
  ['Carta', 'Times New Roman'],
  ['Oficio', 'Times New Roman'],
])("the contents of Luvianos' report on %s in %s agree with docx's own layout", (paper, font) => {
  const settings = new Map([...sampleFollowUp.settings, ['Papel', paper], ['Tipo de letra', font]]);
  const content = reportOf({ ...sampleFollowUp, settings });
  expect(contentsPages(content)).toEqual(pagesByLibrary(content));
});
