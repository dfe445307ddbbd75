import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** An entry of the table of contents as the document has it. */
export interface ContentsEntry {
  readonly heading: string;
  readonly page: number | null;
}

/** What a report says of its own pages, to be held against the pages that LibreOffice draws. */
export interface DocumentPromises {
  readonly contents: readonly ContentsEntry[];
  /** It has chapters, and must list them; a letter has none. */
  readonly hasChapters: boolean;
  /** The phrase of the year, with its quotes; null when no head of page has one. */
  readonly phrase: string | null;
  /** The demonstration notice that the cover bears; null when it bears none. */
  readonly notice: string | null;
  /** What stands at the head or the foot of a page, line after line, a part of the document each. */
  readonly frames: readonly (readonly string[])[];
  /** Every paragraph of the text after the contents, but for those in tables: Avances, evidence, captions. */
  readonly paragraphs: readonly string[];
}

/** Reads a report's contents and heads of page. @throws Error when the file is no .docx. */
export function promisesOf(docx: string): DocumentPromises {
  const files = unzipSync(readFileSync(docx), {
    filter: ({ name }) => /^word\/(document|(header|footer)\d+)\.xml$/.test(name),
  });
  const document = files['word/document.xml'];
  if (!document) throw new Error(`${docx} holds no word/document.xml`);
  const partsOf = (kind: string) =>
    Object.entries(files).flatMap(([name, part]) => (name.includes(kind) ? [paragraphsOf(strFromU8(part))] : []));
  const lines = partsOf('header').flat();
  return {
    contents: contentsOf(strFromU8(document)),
    hasChapters: (strFromU8(document).match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length > 1,
    phrase: lines.find((line) => /^“.*”$/.test(line)) ?? null,
    notice: paragraphsOf(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).find((line) => line !== '') ?? null,
    frames: [...partsOf('header'), ...partsOf('footer')],
    paragraphs: textAfterContents(strFromU8(document)),
  };
}

/** A tool's name heads the chapters' text: the first heading is the first after the contents. */
function textAfterContents(document: string): string[] {
  const text = document.slice(document.indexOf('<w:pStyle w:val="Heading1"/>'));
  return paragraphsOf(text.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')).filter((paragraph) => paragraph !== '');
}

function contentsOf(document: string): ContentsEntry[] {
  const entries = document.match(/<w:hyperlink [^>]*w:anchor="_Toc.*?<\/w:hyperlink>/gs) ?? [];
  return entries.map((entry) => {
    const [heading = '', page = ''] = entry.split('<w:tab/>').map(textOf);
    return { heading, page: page === '' ? null : Number(page) };
  });
}

function paragraphsOf(part: string): string[] {
  return part.split('</w:p>').map(textOf);
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
  return texts
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}
