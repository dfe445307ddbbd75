import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ensureBuilt } from '../../build/build-bundle';
import type { BookModel } from '../model/book';
import { HostSession } from '../runtime/host-session';
import { manifestBeside } from '../runtime/manifest';
import { openNodeBridge } from '../runtime/node-bridge';
import type { HostBridge } from '../runtime/bridge';
import type { ScriptSource } from '../runtime/compiled-scripts';
import type { HostState, Manifest } from '../runtime/run-state';
import { loadServicesScript } from '../runtime/services-script';
import { blankBook, freshState, readWorkbookFile, writeWorkbookFile } from '../workbook-file';
import { givenPath } from './given-path';
import { readInstant, type Options } from './options';
import { texts } from './texts';
import { UsageError, WorkError } from './usage-error';

/** Who the person at the sheet is unless --user says otherwise; it also owns the script. */
const owner = 'responsable@institucion.example';

/** A book with its script, ready to be run. */
export interface Workspace {
  readonly session: HostSession;
  readonly script: ScriptSource;
  /** Writes the book where something changed: whole or not at all. */
  readonly save: () => Promise<void>;
  readonly close: () => void;
}

/** What to open. */
export interface WorkspaceRequest {
  readonly options: Options;
  /** Absolute path; null: a blank book in memory that is never saved. */
  readonly bookFile: string | null;
  /** The book is made, not read. */
  readonly isNew?: boolean;
  /** Absolute path of the script; by default --script's, else the add-on's own bundle. */
  readonly scriptFile?: string;
  /** Who visits, where that is not the person at the sheet. */
  readonly user?: string;
  /** Runs that finished are saved even where a later one threw: each is an execution of its own. */
  readonly keepsFinished?: boolean;
  /** How a person who looks is asked; left out: all answers are given beforehand. */
  readonly ask?: HostBridge['ask'];
}

/**
 * Opens a book with a script.
 * @throws UsageError, WorkError worded for the person
 */
export async function openWorkspace(request: WorkspaceRequest): Promise<Workspace> {
  const { options, bookFile } = request;
  const scriptFile = request.scriptFile ?? (await scriptInCharge(options));
  const script = readScript(scriptFile);
  const manifest = readManifest(scriptFile);
  // Before any date is made: the script's time zone is the process's.
  process.env.TZ = manifest.timeZone;
  let stamp = stampOf(bookFile);
  const { book, state } = await readBook(request);
  const driveFolder = driveFolderFor(options, bookFile);
  const { bridge, close } = await openNodeBridge({
    bookFile,
    driveFolder,
    resolve: options.resolve,
    scriptFolder: dirname(scriptFile),
    print: (line) => {
      if (!options.json) console.log(line);
    },
  });
  const session = new HostSession({
    services: await loadServicesScript(),
    bridge: request.ask === undefined ? bridge : { ...bridge, ask: request.ask },
    manifest,
    script,
    book,
    state,
    user: request.user ?? options.user ?? owner,
    owner,
    answers: options.answers,
    now: options.now === null ? null : readInstant(options.now),
    driveFolder,
  });
  const save = async (): Promise<void> => {
    if (bookFile === null || (request.isNew !== true && !session.hasChanged)) return;
    if (stampOf(bookFile) !== stamp) throw new WorkError(texts.bookChanged(bookFile));
    await writeWorkbookFile(bookFile, session.book, session.state);
    stamp = stampOf(bookFile);
  };
  return { session, script, save, close };
}

async function scriptInCharge({ script }: Options): Promise<string> {
  return script === null ? (await ensureBuilt()).code : givenPath(script);
}

function readScript(file: string): ScriptSource {
  try {
    return { code: readFileSync(file, 'utf8'), fileName: basename(file) };
  } catch {
    throw new UsageError(texts.scriptMissing(file));
  }
}

function readManifest(scriptFile: string): Manifest {
  try {
    return manifestBeside(scriptFile);
  } catch {
    throw new WorkError(texts.badManifest(dirname(scriptFile)));
  }
}

async function readBook(request: WorkspaceRequest): Promise<{ book: BookModel; state: HostState }> {
  const { bookFile, isNew = false } = request;
  if (bookFile === null || isNew) return { book: blankBook(bookName(bookFile ?? 'Libro.xlsx')), state: freshState() };
  const read = await readWorkbookFile(bookFile);
  if (read.kind === 'missing') throw new UsageError(texts.bookMissing(bookFile));
  if (read.kind === 'damaged') throw new WorkError(texts.bookDamaged(basename(bookFile), read.reason));
  return read;
}

function bookName(file: string): string {
  return basename(file).replace(/\.xlsx$/i, '');
}

/** Beside the book, named after it (contract 2); a book in memory has a folder among the temporary files. */
export function driveFolderFor({ drive }: Options, bookFile: string | null): string {
  if (drive !== null) return givenPath(drive);
  if (bookFile === null) return join(tmpdir(), `semaforo-drive-${process.pid}-${Date.now()}`);
  return join(dirname(bookFile), `${bookName(bookFile)} - Drive`);
}

/** What a book and its sidecar looked like when they were read, to notice another's changes. */
function stampOf(bookFile: string | null): string {
  const files = bookFile === null ? [] : [bookFile, `${bookFile}.local.json`];
  const stamps = files.filter((file) => existsSync(file)).map((file) => statSync(file));
  return stamps.map(({ size, mtimeMs }) => `${size}:${mtimeMs}`).join(' ');
}
