import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { goOn, items, local } from '../bench/local';
import { projectRoot } from '../build/bundle.mjs';
import { plainPictures } from './plain-pictures';

const ROWS = 300;
const PICTURES = 40;
/** In one tool's section and spread over others. */
const TABLE_TOOLS = ['1.1', '2.1', '2.3'];
const PICTURE_TOOLS = ['1.2', '2.2', '3.1', '5.2'];
const LUVIANOS = ['--select', 'Reporte 3!C15'] as const;

/** Has the add-on make the documents that are hardest to print, each under a name of its own, in that folder. */
export function makeHardDocuments(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const desk = mkdtempSync(join(tmpdir(), 'semaforo-render-'));
  try {
    nothingRecorded(desk, folder);
    fullSample(desk, folder);
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}

/** A municipality of which the sheet knows but the name. */
function nothingRecorded(desk: string, folder: string): void {
  const book = join(desk, 'vacio.xlsx');
  const drive = driveOf(desk, 'vacio');
  local('new', book);
  keep(local('run', items.report, book, ...LUVIANOS, ...goOn, ...drive), folder, 'Sin registro');
  keep(local('run', items.letter, book, ...LUVIANOS, ...drive), folder, 'Oficio con todo abierto');
}

/** The sample's report on all municipalities, and the one of a municipality with long tables and many pictures. */
function fullSample(desk: string, folder: string): void {
  const book = join(desk, 'lleno.xlsx');
  const drive = driveOf(desk, 'lleno');
  local('new', book, '--demo', ...drive);
  keep(local('run', items.regionalReport, book, ...goOn, ...drive), folder, 'Regional');
  const script = join(desk, 'llenar.js');
  writeFileSync(script, fillingScript());
  local('exec', script, book, '--function', 'fillAll', ...drive);
  keep(local('run', items.report, book, ...LUVIANOS, ...goOn, ...drive), folder, 'Anexos largos e imágenes');
}

function driveOf(desk: string, name: string): string[] {
  return ['--drive', join(desk, name)];
}

function keep({ files }: ReturnType<typeof local>, folder: string, name: string): void {
  const made = files.map(({ path }) => path).filter((path) => path.endsWith('.docx'));
  const [document] = made;
  if (document === undefined || made.length > 1)
    throw new Error(`${name}: ${made.length} documents were made, not one`);
  copyFileSync(document, join(folder, `${name}.docx`));
}

/** The script that fills the book, with its pictures within: a script that is run from a file takes no arguments. */
function fillingScript(): string {
  const fill = readFileSync(resolve(projectRoot, 'scripts/render/hard-book.js'), 'utf8');
  const files = plainPictures(PICTURES).map(({ bytes }) => Buffer.from(bytes).toString('base64'));
  const [tables, tools, pictures] = [TABLE_TOOLS, PICTURE_TOOLS, files].map((value) => JSON.stringify(value));
  return `${fill}\nfunction fillAll() { fillAnnexes(${tables}, ${ROWS}); fillPictures(${tools}, ${pictures}); }\n`;
}
