import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellModel } from '../../../scripts/local/model/book';
import { freshState, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { crc32 } from '../../../scripts/local/workbook-file/package/crc32';
import { foldRows, unfoldRows } from '../../../scripts/local/workbook-file/xlsx/fold-rows';
import { inFolder } from './in-folder';
import { afterXlsx, bookWith, roundTrip } from './round-trip';

const red: CellModel = { value: null, style: { background: '#ff0000' } };
const blue: CellModel = { value: null, style: { background: '#0000ff' } };

async function sheetXml(cells: (CellModel | null)[][]): Promise<string> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    await writeWorkbookFile(path, bookWith(cells), freshState());
    return strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  });
}

test('every painted blank row is in the file, for any program to see', async () => {
  const xml = await sheetXml([[{ value: 'Título' }], ...Array.from({ length: 30 }, () => [red, null, blue]), [blue]]);
  const rows = Array.from(xml.matchAll(/<row r="(\d+)"/g), ([, row]) => Number(row));
  expect(rows).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
  expect(xml).toMatch(/<row r="31"><c r="A31" s="\d+"\/><c r="C31" s="\d+"\/><\/row>/);
  expect(xml).toContain('<dimension ref="A1:Z32"/>');
});

test('painted blank rows come back, also where a row among them has a height, is hidden or holds something', async () => {
  const cells = Array.from({ length: 20 }, (_, row): CellModel[] => (row === 11 ? [{ value: 'x' }, red] : [red, blue]));
  const changes = { rowHeights: { 4: 60 }, hiddenRows: { 7: true as const } };
  const sheet = await afterXlsx(cells, changes);
  expect(sheet.cells).toEqual(cells);
  expect(sheet).toMatchObject(changes);
});

test('any arrangement of blank rows comes back', async () => {
  const row = fc.constantFrom<(CellModel | null)[][]>(
    [red, blue],
    [red],
    [blue, null, red],
    [null, { ...red, note: 'n' }],
    [{ value: 1 }],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (cells) => {
      const book = bookWith(cells);
      expect((await roundTrip(book)).sheets).toEqual(book.sheets);
    }),
    { numRuns: 25 },
  );
});

test('folding takes out rows that unfolding puts back', () => {
  const row = (number: number, style: number): string =>
    `<row r="${number}"><c r="A${number}" s="${style}"/><c r="AB${number}" s="5"/></row>`;
  const rows = [row(2, 1), row(4, 5), row(5, 5), row(6, 5), row(7, 1), row(8, 1), '<row r="9" ht="30"/>', row(11, 1)];
  const xml = `<sheetData>${rows.join('')}</sheetData>`;
  const folded = foldRows(xml);
  expect(folded.runs).toEqual([
    { row: 3, count: 3 },
    { row: 6, count: 2 },
  ]);
  expect(unfoldRows(folded.xml, folded.runs)).toBe(xml);
});

test("the checksum is the one that .zip's description gives", () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
});
