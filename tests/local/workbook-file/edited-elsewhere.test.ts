import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookModel, SheetModel, ValidationModel } from '../../../scripts/local/model/book';
import { freshState, readWorkbookFile, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';
import { bookWith } from './round-trip';

const LINK = [
  { start: 0, end: 3, link: 'https://a.mx' },
  { start: 4, end: 8, link: 'https://b.mx' },
];
const HIDDEN_ARROW: ValidationModel = {
  criteria: 'VALUE_IN_LIST',
  args: [],
  list: ['C'],
  showDropdown: false,
  allowInvalid: false,
};

function original(): BookModel {
  const cells = [
    [
      { value: 'una liga', runs: LINK },
      { value: 'C', validation: HIDDEN_ARROW },
    ],
    [
      { value: 'otra más', runs: LINK },
      { value: 'luv', formula: '=REGEXEXTRACT("luvianos","luv")' },
    ],
  ];
  return bookWith(cells, { id: 42, rowCount: 50 });
}

/** The book as a person leaves it after saving it from another program: its .xlsx new, its sidecar as it was. */
async function savedElsewhere(
  change: (sheet: SheetModel) => SheetModel,
  tabs: 'same' | 'one more' = 'same',
): Promise<BookModel> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Libro.xlsx');
    const before = original();
    await writeWorkbookFile(path, before, {
      ...freshState(),
      properties: { script: { a: '1' }, document: {}, users: {} },
    });
    const sidecar = readFileSync(`${path}.local.json`);
    const [sheet] = before.sheets;
    const changed = change(sheet as SheetModel);
    const extra = { ...changed, id: 7, name: 'Nueva' };
    const other = join(folder, 'Otro.xlsx');
    await writeWorkbookFile(other, { ...before, sheets: tabs === 'same' ? [changed] : [extra, changed] }, freshState());
    cpSync(other, path);
    expect(readFileSync(`${path}.local.json`).equals(sidecar)).toBe(true);
    const result = await readWorkbookFile(path);
    if (result.kind !== 'read') throw new Error(JSON.stringify(result));
    expect(result.state.properties.script).toEqual({ a: '1' });
    return result.book;
  });
}

describe('a book whose .xlsx somebody changed in another program', () => {
  it('has the new contents, and of the sidecar what still fits', async () => {
    const book = await savedElsewhere((sheet) => ({
      ...sheet,
      cells: [
        [{ value: 'cambiada' }, sheet.cells[0]?.[1] ?? null],
        sheet.cells[1] ?? null,
        [{ value: 'renglón nuevo' }],
      ],
    }));
    expect(book.sheets[0]).toMatchObject({ id: 42, rowCount: 50 });
    expect(book.sheets[0]?.cells).toEqual([
      [{ value: 'cambiada' }, { value: 'C', validation: HIDDEN_ARROW }],
      original().sheets[0]?.cells[1],
      [{ value: 'renglón nuevo' }],
    ]);
  });

  it('knows its tabs by name when others were added', async () => {
    const book = await savedElsewhere((sheet) => sheet, 'one more');
    expect(book.sheets.map(({ id, name }) => [id, name])).toEqual([
      [43, 'Nueva'],
      [42, 'Hoja 1'],
    ]);
    expect(book.lastId).toBe(43);
  });

  it('does not put a formula back where somebody typed another value', async () => {
    const book = await savedElsewhere((sheet) => ({
      ...sheet,
      cells: [sheet.cells[0] ?? null, [null, { value: 'a mano' }]],
    }));
    expect(book.sheets[0]?.cells[1]?.[1]).toEqual({ value: 'a mano' });
  });
});
