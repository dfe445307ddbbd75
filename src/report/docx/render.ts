import type { ReportContent } from '../content/blocks';
import type { PictureBytes } from './page';
import type { RenderedReport } from './engine';
import { withTextEncoder } from './text-encoder';

/** The bundler turns a require inside a function into a part of the bundle that runs on first use. */
declare function require(path: './engine'): typeof import('./engine');

/**
 * The report as a .docx: headings, contents with page numbers, heads and feet, tables, links; and its number of pages.
 *
 * The document maker is loaded here, at the first report: every other execution of the script starts without it.
 *
 * @param pictures bytes of the pictures that the content places, by key.
 * @returns the file's bytes; equal contents give equal bytes.
 */
export function renderReport(content: ReportContent, pictures: PictureBytes = new Map()): RenderedReport {
  return withTextEncoder(() => {
    const { compileReport } = require('./engine');
    return compileReport(content, pictures);
  });
}
