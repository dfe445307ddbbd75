import type { BookModel, CellModel } from '../../../scripts/local/model/book';
import { packBook, unpackBook } from '../../../scripts/local/model/book-text';
import { blankBook } from '../../../scripts/local/workbook-file';

function bookOf(cells: (CellModel | null)[][]): BookModel {
  const book = blankBook('Libro');
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells })) };
}

const painted = (): CellModel => ({ value: null, style: { background: '#ff0000' } });
const rows = (count: number): CellModel[][] => Array.from({ length: count }, () => [painted(), painted()]);

test('a book comes out of its text as it went in', () => {
  const book = bookOf([[{ value: 'ñ "1"' }, null], [], [{ value: { code: '#N/A' }, formula: '=A9' }, painted()]]);
  expect(unpackBook(packBook(book))).toEqual(book);
});

test('a row that is missing stays missing', () => {
  const book = bookOf([]);
  book.sheets[0]?.cells.push(null, [null, { value: 1 }]);
  expect(unpackBook(packBook(book)).sheets[0]?.cells).toEqual([null, [null, { value: 1 }]]);
});

test('a thousand blank rows of one look weigh little, and equal content gives equal text', () => {
  const text = packBook(bookOf(rows(1000)));
  expect(text.length).toBeLessThan(10_000);
  const one = painted();
  expect(packBook(bookOf(Array.from({ length: 1000 }, () => [one, one])))).toBe(text);
});

test('replacing a cell of one row leaves its twins alone', () => {
  const { sheets } = unpackBook(packBook(bookOf(rows(3))));
  const cells = sheets[0]?.cells;
  cells?.[1]?.splice(0, 1, { value: 'otra' });
  expect(cells?.map((row) => row?.[0]?.value)).toEqual([null, 'otra', null]);
});
