import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BookModel } from '../model/book';
import type { HostState } from '../runtime/run-state';
import { replaceFile } from './replace-file';
import { fingerprintOf, sidecarPath, sidecarText } from './sidecar/sidecar';
import { encodeBook, toFileBook } from './xlsx/write-book';

/** Files that programs leave beside a book while they have it open. */
const LOCKS = [
  { program: 'LibreOffice', lockOf: (name: string) => `.~lock.${name}#` },
  { program: 'Excel', lockOf: (name: string) => `~$${name}` },
];

/** Saving under an open program would be undone by that program's next save. */
async function refuseWhenOpen(path: string): Promise<void> {
  const name = basename(path);
  for (const { program, lockOf } of LOCKS) {
    const lock = join(dirname(path), lockOf(name));
    const isOpen = await access(lock).then(
      () => true,
      () => false,
    );
    if (!isOpen) continue;
    throw new Error(
      `No se pudo guardar «${name}»: está abierto en ${program}. Ciérrelo y vuelva a intentarlo; ` +
        `si ya está cerrado, borre el archivo «${basename(lock)}».`,
    );
  }
}

/**
 * Saves a book as .xlsx with its sidecar beside it. Each file is replaced whole or not at all, the
 * book first: should the computer stop between the two, the older sidecar no longer carries the
 * book's fingerprint, so the book is read as one that somebody edited: nothing of it is lost, and
 * of the sidecar what still fits is used.
 * @param path of the .xlsx
 * @throws Error with a Spanish sentence when the book is open elsewhere or the folder cannot be written
 */
export async function writeWorkbookFile(path: string, book: BookModel, state: HostState): Promise<void> {
  await refuseWhenOpen(path);
  const written = toFileBook(book);
  const bytes = await encodeBook(
    written,
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId),
  );
  const sidecar = sidecarText({ fingerprint: fingerprintOf(bytes), tabs: written.tabs, state, book });
  await replaceFile(path, bytes);
  await replaceFile(sidecarPath(path), sidecar);
}
