import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellModel, SheetModel } from '../../../scripts/local/model/book';
import { freshState, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';
import { afterXlsx, bookWith } from './round-trip';

/** What the file says of each row's height, in points. */
async function heights(
  cells: (CellModel | null)[][],
  changes: Partial<SheetModel> = {},
): Promise<Record<string, number>> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, bookWith(cells, changes), freshState());
    const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const rows = Array.from(xml.matchAll(/<row r="(\d+)" ht="([\d.]+)"/g), ([, row = '', height]) => [
      row,
      Number(height),
    ]);
    return Object.fromEntries(rows) as Record<string, number>;
  });
}

const wrapped = (value: string): CellModel => ({ value, style: { wrap: 'WRAP' } });
const line = 12;

test('a text of several lines, or one wrapped at its column, makes its row as high', async () => {
  const found = await heights([
    [{ value: 'una línea' }],
    [{ value: 'una\ndos\ntres' }],
    [wrapped('Acuerdo formal del cabildo')],
    [{ value: 'Acuerdo formal del cabildo que no se ajusta' }],
  ]);
  expect(found).toEqual({ 2: 3 * line + 3, 3: 2 * line + 3 });
});

test('a wider column needs fewer lines, a larger font higher ones, and a long word is broken', async () => {
  const text = 'palabra '.repeat(30).trim();
  const narrow = await heights([[wrapped(text)]]);
  const wide = await heights([[wrapped(text)]], { columnWidths: { 0: 300 } });
  expect(narrow['1']).toBeGreaterThan(2.5 * (wide['1'] ?? 0));
  expect(await heights([[{ value: 'Título', style: { fontSize: 20 } }]])).toEqual({ 1: 27 });
  expect((await heights([[wrapped('x'.repeat(100))]]))['1']).toBeGreaterThan(6 * line);
});

test('a chosen height, a merged cell and a hidden column decide nothing', async () => {
  const tall = wrapped('a\nb\nc\nd');
  const changes = {
    rowHeights: { 0: 40 },
    merges: [{ row: 1, column: 0, rows: 1, columns: 2 }],
    hiddenColumns: { 2: true as const },
  };
  expect(await heights([[tall], [tall], [null, null, tall]], changes)).toEqual({ 1: 30 });
});

test('a row that fits its text is still one that fits its text when the file is read', async () => {
  const sheet = await afterXlsx([[wrapped('a\nb\nc')], [wrapped('z\nz')]], { rowHeights: { 1: 90 } });
  expect(sheet.rowHeights).toEqual({ 1: 90 });
});
