import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { BookModel } from '../model/book';
import type { HostState } from '../runtime/run-state';
import { bookId, freshState } from './blank-book';
import { errorCode } from './error-code';
import { checkParts } from './package/check-parts';
import { DAMAGE, DamagedFile } from './package/damage';
import { unpack } from './package/unpack';
import { applyDifferences } from './sidecar/apply-differences';
import { differencesOf } from './sidecar/differences';
import { fingerprintOf, parseSidecar, sidecarPath, type Sidecar } from './sidecar/sidecar';
import { readFolded } from './xlsx/read-folded';
import type { FileBook } from './xlsx/read-book';
import { fromFileBook } from './xlsx/read-book';
import { toFileBook } from './xlsx/write-book';

/** A workbook file, or why there is none to work with; `reason` is a Spanish sentence for the user. */
export type WorkbookFile =
  | { readonly kind: 'read'; readonly book: BookModel; readonly state: HostState }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'missing' };

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new DamagedFile(DAMAGE.unreachable);
  }
}

async function parse(bytes: Uint8Array): Promise<FileBook> {
  const parts = unpack(bytes);
  checkParts(parts);
  try {
    return await readFolded(parts);
  } catch {
    // Its checksums are right, so some program wrote it like that.
    throw new DamagedFile(DAMAGE.unreadable);
  }
}

async function readSidecar(path: string): Promise<Sidecar | null> {
  const text = await readIfThere(sidecarPath(path));
  if (!text) return null;
  const sidecar = parseSidecar(text.toString('utf8'));
  if (!sidecar) throw new DamagedFile(sidecarDamage(sidecarPath(path)));
  return sidecar;
}

function sidecarDamage(path: string): string {
  return (
    `El archivo «${basename(path)}», que acompaña al libro, está dañado: recupere una copia anterior o bórrelo ` +
    '(se perderán los disparadores y las propiedades, no los datos de las hojas).'
  );
}

/** Names of the sidecar's tabs, by those that the file had to give them. */
function ownNames({ tabs, book }: Sidecar): ReadonlyMap<string, string> {
  const names = book.sheets.map(({ name }, index) => [tabs[index] ?? name, name] as const);
  return new Map(names.filter(([tab, name]) => tab !== name));
}

/** What another program saved, with what the sidecar still knows of it. */
function reconciled(book: BookModel, file: FileBook, known: Sidecar): BookModel {
  return applyDifferences(book, file.workbook, differencesOf(known.book, toFileBook(known.book)));
}

async function read(path: string): Promise<WorkbookFile> {
  const bytes = await readIfThere(path);
  if (!bytes) return { kind: 'missing' };
  const sidecar = await readSidecar(path);
  if (sidecar?.fingerprint === fingerprintOf(bytes)) return { kind: 'read', book: sidecar.book, state: sidecar.state };
  const file = await parse(bytes);
  const name = basename(path, extname(path));
  const book = fromFileBook(file, name, bookId(name), sidecar ? ownNames(sidecar) : new Map());
  if (book.sheets.length === 0) return { kind: 'damaged', reason: DAMAGE.notSpreadsheet };
  if (!sidecar) return { kind: 'read', book, state: freshState() };
  return { kind: 'read', book: reconciled(book, file, sidecar), state: sidecar.state };
}

/**
 * Reads an .xlsx, made here or by any program, with its sidecar where there is one.
 * @param path of the .xlsx
 * @returns the book and the host's state; 'damaged' with the reason for anything not to be trusted
 */
export async function readWorkbookFile(path: string): Promise<WorkbookFile> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof DamagedFile) return { kind: 'damaged', reason: error.message };
    throw error;
  }
}
