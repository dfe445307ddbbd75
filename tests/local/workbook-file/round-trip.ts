import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, CellModel, SheetModel } from '../../../scripts/local/model/book';
import { blankBook, freshState, readWorkbookFile, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';

/** A book of one tab with these cells, by address row and column, and other changes. */
export function bookWith(cells: (CellModel | null)[][], changes: Partial<SheetModel> = {}): BookModel {
  const book = blankBook('Libro');
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells, ...changes })) };
}

/** Makes the sidecar that of another .xlsx, as when some program saved the book again. */
function outdate(sidecar: string): void {
  const [heading = '', book = ''] = readFileSync(sidecar, 'utf8').split('\n');
  const other = { ...(JSON.parse(heading) as object), fingerprint: 'another' };
  writeFileSync(sidecar, `${JSON.stringify(other)}\n${book}\n`);
}

/** Writes a book and reads it back: with its sidecar, with one that the .xlsx has outlived, or from the .xlsx alone. */
export async function roundTrip(
  book: BookModel,
  sidecar: 'with' | 'outdated' | 'without' = 'with',
): Promise<BookModel> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, book, freshState());
    if (sidecar === 'without') rmSync(`${path}.local.json`);
    if (sidecar === 'outdated') outdate(`${path}.local.json`);
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
