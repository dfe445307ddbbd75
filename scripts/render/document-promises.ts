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
}

/** Reads a report's contents and heads of page. @throws Error when the file is no .docx. */
export function promisesOf(docx: string): DocumentPromises {
  const files = unzipSync(readFileSync(docx), { filter: ({ name }) => /^word\/(document|header\d+)\.xml$/.test(name) });
  const document = files['word/document.xml'];
  if (!document) throw new Error(`${docx} holds no word/document.xml`);
  const headers = Object.entries(files).filter(([name]) => name.includes('header'));
  const lines = headers.flatMap(([, part]) => paragraphsOf(strFromU8(part)));
  return {
    contents: contentsOf(strFromU8(document)),
    hasChapters: (strFromU8(document).match(/<w:pStyle w:val="Heading1"\/>/g) ?? []).length > 1,
    phrase: lines.find((line) => /^“.*”$/.test(line)) ?? null,
    notice: paragraphsOf(strFromU8(files['word/header1.xml'] ?? new Uint8Array())).find((line) => line !== '') ?? null,
  };
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
