/**
 * The document maker itself, heavy: only render.ts may load it, and only when a report is made.
 */
import { Document, Packer } from 'docx';
import type { PageNumberEstimator } from 'docx';
import { zipSync } from 'fflate';
import type { ReportContent } from '../content/blocks';
import { lookOf, type Look } from './look';
import { furnitureOf } from './pages/furniture';
import { layOut } from './pages/paginate';
import { readFlow } from './pages/read-flow';
import { styleLooks } from './pages/style-looks';
import type { PictureBytes } from './page';
import { documentSection } from './sections';
import type { Parts } from './stable-parts';
import { stableParts } from './stable-parts';
import { documentNumbering, documentStyles } from './styles';
import { utf8Bytes } from './utf8';
import { xmlText } from './xml-text';

/** ZIP keeps no earlier date; a fixed one makes equal reports equal files. */
const ZIP_DATE = new Date(1980, 0, 1);

/** A document, and how many pages it fills. */
export interface RenderedReport {
  readonly docx: Uint8Array;
  readonly pages: number;
}

/** The page of each heading, for the table of contents: programs show what the document says there. */
function pagesOf(content: ReportContent, look: Look, told: (pages: number) => void): PageNumberEstimator {
  return (body) => {
    const { bookmarks, pages } = layOut(readFlow(body, furnitureOf(content, look), styleLooks(look)));
    told(pages);
    return { bookmarks: new Map([...bookmarks].map(([name, page]) => [name, String(page)])) };
  };
}

/** The report as the bytes of a .docx; equal contents give equal bytes. */
export function compileReport(content: ReportContent, pictures: PictureBytes): RenderedReport {
  const look = lookOf(content.look);
  const author = xmlText(content.author);
  let pages = 0;
  const document = new Document({
    title: xmlText(content.title),
    subject: xmlText(content.subject),
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(look),
    numbering: documentNumbering(look),
    pageNumbers: pagesOf(content, look, (count) => {
      pages = count;
    }),
    sections: content.sections.map((section) => documentSection(section, content.frame, { look, pictures })),
  });
  const docx = zipped(stableParts(compileSynchronously(document), content.madeOn));
  return { docx, pages };
}

/**
 * docx offers only promises, which Apps Script cannot wait for inside a call; its own compiler underneath is
 * synchronous but private, so its version is pinned and a test guards this.
 *
 * @throws Error when the installed docx has no such compiler.
 */
function compileSynchronously(document: Document): Parts {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!hasCompile(compiler)) throw new Error('docx: Packer.compiler.compile is gone; pin docx 9.15.2');
  return compiler.compile(document);
}

function hasCompile(value: unknown): value is { compile(document: Document): Parts } {
  return typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function';
}

function zipped(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, part] of parts) files[path] = typeof part === 'string' ? utf8Bytes(part) : part;
  return zipSync(files, { level: 6, mtime: ZIP_DATE });
}
