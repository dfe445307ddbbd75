import { strFromU8, unzipSync } from 'fflate';

/** The parts of a .docx as text. */
export function partsOf(docx: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(docx)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The words of a .docx, a paragraph a line. */
export function wordsOf(docx: Uint8Array): string {
  const body = partsOf(docx).get('word/document.xml')!;
  return body
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The targets of its links. */
export function linksOf(docx: Uint8Array): string[] {
  const relations = partsOf(docx).get('word/_rels/document.xml.rels')!;
  return [...relations.matchAll(/relationships\/hyperlink" Target="([^"]*)"/g)].map(([, target = '']) => target);
}
