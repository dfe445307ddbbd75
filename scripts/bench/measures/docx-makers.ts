import { resolve } from 'node:path';
import Docxtemplater from 'docxtemplater';
import { buildSync } from 'esbuild';
import PizZip from 'pizzip';
import { parseIsoDate } from '../../../src/domain/model/civil-date';
import { municipalReport, renderReport, type ReportContent } from '../../../src/report';
import { projectRoot } from '../../build/bundle.mjs';
import { sampleFollowUp } from '../../demo/follow-up';
import { atMost, type Measure } from '../measure';

const pairs = 15;

/** Times that of a library which fills a ready template: it lays nothing out, and counts no page. */
const mostTimesTemplate = 10;

const documentPart = 'word/document.xml';

/** Texts of a document's body, which the template has placeholders for. */
const text = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;

/** A document as a template: each of its texts a placeholder, and what they stand for. */
interface Template {
  readonly file: Uint8Array;
  readonly data: Readonly<Record<string, string>>;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

function templateOf(docx: Uint8Array): Template {
  const zip = new PizZip(docx);
  const data: Record<string, string> = {};
  const xml = zip.file(documentPart)?.asText() ?? '';
  const marked = xml.replace(text, (_, open: string, said: string, close: string) => {
    const key = `t${Object.keys(data).length}`;
    data[key] = unescaped(said);
    return `${open}{${key}}${close}`;
  });
  zip.file(documentPart, marked);
  return { file: zip.generate({ type: 'uint8array', compression: 'DEFLATE' }), data };
}

function filled({ file, data }: Template): Uint8Array {
  const document = new Docxtemplater(new PizZip(file));
  document.render(data);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function milliseconds(task: () => unknown): number {
  const startedAt = performance.now();
  task();
  return performance.now() - startedAt;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** What a library adds to a script that uses it, minified. */
function kilobytes(code: string): number {
  const stdin = { contents: code, resolveDir: projectRoot, sourcefile: 'size.ts', loader: 'ts' as const };
  const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, write: false, format: 'iife' });
  return (outputFiles[0]?.contents.length ?? 0) / 1000;
}

function sampleContent(): ReportContent {
  const madeOn = parseIsoDate('2023-09-05');
  if (madeOn === null) throw new Error('no day');
  const outcome = municipalReport(sampleFollowUp, 'Luvianos', { madeOn });
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.content;
}

/**
 * The report of Luvianos by our maker, and by docxtemplater (its free part) from a template equal to it, in which every
 * text is a placeholder: in turn, in one process of Node, both warm. Filling a template gives neither page numbers, nor
 * colours or rows that come from data.
 */
export function compareDocxMakers(): Measure[] {
  const content = sampleContent();
  const template = templateOf(renderReport(content).docx);
  filled(template);
  const runs = Array.from({ length: pairs }, () => ({
    ours: milliseconds(() => renderReport(content)),
    template: milliseconds(() => filled(template)),
  }));
  const ours = median(runs.map((run) => run.ours));
  const filling = median(runs.map((run) => run.template));
  const placeholders = Object.keys(template.data).length;
  const sizes = [
    kilobytes(
      `import { compileReport } from '${resolve(projectRoot, 'src/report/docx/engine.ts')}'; console.log(compileReport);`,
    ),
    kilobytes(
      "import Docxtemplater from 'docxtemplater'; import PizZip from 'pizzip'; console.log(Docxtemplater, PizZip);",
    ),
  ].map((size) => Math.round(size));
  const note = `${ours.toFixed(0)} ms to ${filling.toFixed(0)} ms for ${placeholders} placeholders; minified ${sizes.join(' and ')} kB`;
  return [
    atMost('One report, drawn and counted', 400, ours, 'ms'),
    atMost('The same to docxtemplater filling an equal template', mostTimesTemplate, ours / filling, 'times', note),
  ];
}
