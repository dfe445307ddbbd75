import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, CellModel, SheetModel } from '../../../scripts/local/model/book';
import { blankBook, freshState, readWorkbookFile, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';

/** A book of one tab with these cells, by address row and column, and other changes. */
export function bookWith(cells: (CellModel | null)[][], changes: Partial<SheetModel> = {}): BookModel {
  const book = blankBook('Libro');
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells, ...changes })) };
}

/** Writes a book and reads it back, with its sidecar or from the .xlsx alone. */
export async function roundTrip(book: BookModel, sidecar: 'with' | 'without' = 'with'): Promise<BookModel> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, book, freshState());
    if (sidecar === 'without') rmSync(`${path}.local.json`);
    const result = await readWorkbookFile(path);
    if (result.kind !== 'read') throw new Error(JSON.stringify(result));
    return result.book;
  });
}

/** The first tab after a trip without the sidecar: what any program sees. */
export async function afterXlsx(cells: (CellModel | null)[][], changes: Partial<SheetModel> = {}): Promise<SheetModel> {
  const book = await roundTrip(bookWith(cells, changes), 'without');
  return book.sheets[0]!;
}
