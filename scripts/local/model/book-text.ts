import type { BookModel, CellModel, SheetModel } from './book';

type Rows = SheetModel['cells'];

/** A row as places in the list of different cells; 0 is no cell. */
type PackedRow = readonly number[] | null;
type PackedSheet = Omit<SheetModel, 'cells'> & { readonly cells: readonly PackedRow[] };

/** A book with each different cell once. */
interface PackedBook {
  readonly cells: readonly (CellModel | null)[];
  readonly book: Omit<BookModel, 'sheets'> & { readonly sheets: readonly PackedSheet[] };
}

/** Numbers cells as they appear, equal ones alike. */
class CellList {
  readonly texts = ['null'];
  private readonly byObject = new Map<CellModel, number>();
  private readonly byText = new Map<string, number>();

  numberOf(cell: CellModel | null | undefined): number {
    if (cell === null || cell === undefined) return 0;
    const known = this.byObject.get(cell);
    if (known !== undefined) return known;
    const number = this.numberOfText(JSON.stringify(cell));
    this.byObject.set(cell, number);
    return number;
  }

  private numberOfText(text: string): number {
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

function packRow(row: Rows[number], list: CellList): PackedRow {
  return row ? Array.from(row, (cell) => list.numberOf(cell)) : null;
}

/**
 * A book as text, to go from one realm to another. Equal cells are written once: most cells of a
 * prepared tab are blank and look the same, and cells are never changed in place.
 * @param book to be written
 * @returns the same text for the same content
 */
export function packBook(book: BookModel): string {
  const list = new CellList();
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: Array.from(sheet.cells, (row) => packRow(row, list)),
  }));
  const frame = JSON.stringify({ ...book, sheets });
  return `{"cells":[${list.texts.join(',')}],"book":${frame}}`;
}

/**
 * @param text that `packBook` gave
 * @returns the book, all its own but that equal cells are one object
 */
export function unpackBook(text: string): BookModel {
  const { cells, book } = JSON.parse(text) as PackedBook;
  const unpackRow = (row: PackedRow): Rows[number] => row && row.map((number) => cells[number] ?? null);
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(unpackRow) })) };
}
