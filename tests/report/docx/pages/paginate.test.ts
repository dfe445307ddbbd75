import fc from 'fast-check';
import type { FlowParagraph, FlowSection, FlowTable } from '../../../../src/report/docx/pages/flow';
import { textWidth } from '../../../../src/report/docx/pages/letter-widths';
import { ARIAL } from '../../../../src/report/docx/pages/letters/arial';
import { TIMES } from '../../../../src/report/docx/pages/letters/times';
import { measureParagraph } from '../../../../src/report/docx/pages/measure';
import { layOut } from '../../../../src/report/docx/pages/paginate';

const bookmarksOf = (sections: Parameters<typeof layOut>[0]): ReadonlyMap<string, number> => layOut(sections).bookmarks;

/** Ten lines fit on each page of these tests: a line is 100 twips high. */
const LINE = 100;

function paragraph(lines: number, changes: Partial<FlowParagraph> = {}): FlowParagraph {
  const text = Array.from({ length: lines }, () => 'palabra').join(' ');
  return {
    ...{
      kind: 'paragraph',
      stretches: [{ text, size: 20, bold: false }],
      letters: ARIAL,
      size: 20,
      before: 0,
      after: 0,
    },
    ...{ line: { rule: 'exact', value: LINE }, indent: 0, borders: 0, newPage: false, keepNext: false, bookmarks: [] },
    ...changes,
  };
}

/** One word a line. */
function section(items: FlowSection['items']): FlowSection {
  return { textWidth: textWidth('palabra', 20, false, ARIAL) * 1.5, textHeight: 10 * LINE, items };
}

function table(rows: number, headings: number): FlowTable {
  const row = (repeated: boolean) => ({
    cells: [{ width: 5_000, paragraphs: [paragraph(1)], merged: false }],
    ...{ padding: 0, height: null, repeated, whole: true },
  });
  return { kind: 'table', rows: Array.from({ length: headings + rows }, (_, place) => row(place < headings)) };
}

/** The page on which what follows the items begins. */
function pageAfter(...items: FlowSection['items']): number | undefined {
  return bookmarksOf([section([...items, paragraph(1, { bookmarks: ['end'] })])]).get('end');
}

test('a page takes as many lines as fit, and the next begins where they do not', () => {
  expect(pageAfter(paragraph(9))).toBe(1);
  expect(pageAfter(paragraph(10))).toBe(2);
  expect(pageAfter(paragraph(25))).toBe(3);
});

test('between paragraphs the larger of the two spaces counts', () => {
  expect(pageAfter(paragraph(7, { after: 2 * LINE }), paragraph(0))).toBe(2);
  const close = [paragraph(6, { after: LINE }), paragraph(1, { before: LINE })];
  expect(pageAfter(...close)).toBe(1);
});

test('no line stands alone at the foot or the head of a page', () => {
  const bookmarks = ['two'];
  const alone = bookmarksOf([section([paragraph(9), paragraph(4, { bookmarks })])]);
  expect(alone.get('two')).toBe(2);
  const two = bookmarksOf([section([paragraph(8), paragraph(4, { bookmarks })])]);
  expect(two.get('two')).toBe(1);
});

test('a heading goes over with the paragraph that it heads', () => {
  const heading = paragraph(1, { keepNext: true, bookmarks: ['heading'] });
  expect(bookmarksOf([section([paragraph(8), heading, paragraph(4)])]).get('heading')).toBe(2);
  expect(bookmarksOf([section([paragraph(7), heading, paragraph(4)])]).get('heading')).toBe(1);
});

test("a table's headings take room on each page that it runs over to", () => {
  expect(pageAfter(table(17, 0))).toBe(2);
  expect(pageAfter(table(17, 1))).toBe(2);
  expect(pageAfter(table(18, 1))).toBe(3);
});

test('each section begins a page, and so does each chapter', () => {
  const chapter = paragraph(1, { newPage: true, bookmarks: ['chapter'] });
  expect(bookmarksOf([section([paragraph(1)]), section([chapter])]).get('chapter')).toBe(2);
  expect(bookmarksOf([section([paragraph(1), chapter])]).get('chapter')).toBe(2);
});

test('a row and a word larger than any page come to an end', () => {
  const cell = { width: 5_000, paragraphs: Array.from({ length: 40 }, () => paragraph(1)), merged: false };
  const rows = [{ cells: [cell], padding: 0, height: null, repeated: false, whole: true }];
  expect(pageAfter({ kind: 'table', rows })).toBe(5);
  const [stretch] = paragraph(1).stretches;
  const word = { ...stretch!, text: 'x'.repeat(40_000) };
  expect(measureParagraph(paragraph(1, { stretches: [word] }), 9_000).lines.length).toBeGreaterThan(400);
});

test('text in Times New Roman takes fewer lines than the same in Arial', () => {
  const text = 'El Ayuntamiento publica cada mes su informe de avances. '.repeat(20);
  const linesIn = (letters: FlowParagraph['letters']) =>
    measureParagraph(paragraph(1, { stretches: [{ text, size: 20, bold: false }], letters }), 9_000).lines.length;
  expect([linesIn(ARIAL), linesIn(TIMES)]).toEqual([12, 11]);
});

test('pages never go back, and more text never brings anything forward', () => {
  const lines = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, (counts) => {
      const pagesOf = (extra: number) => {
        const items = counts.map((count, place) => paragraph(count + extra, { bookmarks: [String(place)] }));
        const pages = bookmarksOf([section(items)]);
        return counts.map((_, place) => pages.get(String(place))!);
      };
      const pages = pagesOf(0);
      expect(pages).toEqual([...pages].sort((one, other) => one - other));
      pagesOf(10).forEach((page, place) => {
        expect(page).toBeGreaterThanOrEqual(pages[place]!);
      });
    }),
  );
});

/** Words that a cut parts right after a hyphen, where a line may end too. */
const afterHyphens = [
  'a-',
  '-',
  'aAñ',
  '-ñ--ñAñ',
  'ñAAñ',
  'ñ--ñ',
  '-ññfA-añ',
  '-',
  '-Aaa',
  'a-añ-ñ--Aa',
  'aaaaafaaaai',
];

test('cutting text into runs of one look changes no line', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Zñ-]{1,12}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), (parts, cut) => {
      const text = parts.join(' ');
      const at = cut % text.length;
      const look = { size: 20, bold: false };
      const halves = [text.slice(0, at), text.slice(at)].filter((half) => half !== '');
      const whole = measureParagraph(paragraph(1, { stretches: [{ ...look, text }] }), 3_000);
      const split = measureParagraph(
        paragraph(1, { stretches: halves.map((half) => ({ ...look, text: half })) }),
        3_000,
      );
      expect(split.lines.length).toBe(whole.lines.length);
    }),
    { examples: [[afterHyphens, 2130706403]] },
  );
});

test('spaces on both sides of a cut hang over the margin as they do uncut', () => {
  const look = { size: 20, bold: false };
  const linesOf = (...texts: string[]) => {
    const stretches = texts.map((text) => ({ ...look, text }));
    return measureParagraph(paragraph(1, { stretches }), textWidth('palabra', 20, false, ARIAL)).lines.length;
  };
  expect(linesOf('palabra  ')).toBe(1);
  expect(linesOf('palabra ', ' ')).toBe(1);
  expect(linesOf('palabra ', ' palabra')).toBe(2);
});
