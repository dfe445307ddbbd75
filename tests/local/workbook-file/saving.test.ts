import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, lstatSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blankBook, freshState, readWorkbookFile, writeWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';

const save = (path: string): Promise<void> => writeWorkbookFile(path, blankBook('Libro'), freshState());

describe('saving a book, whole or not at all', () => {
  it.each([
    ['.~lock.Libro.xlsx#', 'LibreOffice'],
    ['~$Libro.xlsx', 'Excel'],
  ])('refuses while it is open elsewhere (%s)', (lock, program) =>
    inFolder(async (folder) => {
      const path = join(folder, 'Libro.xlsx');
      await save(path);
      const before = readFileSync(path);
      writeFileSync(join(folder, lock), '');
      await expect(save(path)).rejects.toThrow(new RegExp(`está abierto en ${program}`));
      expect(readFileSync(path).equals(before)).toBe(true);
    }),
  );

  it('says what is wrong with a folder that is not there, or a name that is a folder', () =>
    inFolder(async (folder) => {
      await expect(save(join(folder, 'nada', 'Libro.xlsx'))).rejects.toThrow(/«Libro\.xlsx»: la carpeta no existe/);
      mkdirSync(join(folder, 'Carpeta.xlsx'));
      await expect(save(join(folder, 'Carpeta.xlsx'))).rejects.toThrow(/hay una carpeta con ese nombre/);
      expect(readdirSync(folder)).toEqual(['Carpeta.xlsx']);
    }));

  it('leaves nothing beside the book but its sidecar', () =>
    inFolder(async (folder) => {
      await save(join(folder, 'Libro.xlsx'));
      expect(readdirSync(folder).sort()).toEqual(['Libro.xlsx', 'Libro.xlsx.local.json']);
    }));

  it('keeps a link to a book a link', () =>
    inFolder(async (folder) => {
      await save(join(folder, 'real.xlsx'));
      symlinkSync(join(folder, 'real.xlsx'), join(folder, 'Libro.xlsx'));
      await save(join(folder, 'Libro.xlsx'));
      expect(lstatSync(join(folder, 'Libro.xlsx')).isSymbolicLink()).toBe(true);
      expect(existsSync(join(folder, 'Libro.xlsx.local.json'))).toBe(true);
      expect(await readWorkbookFile(join(folder, 'Libro.xlsx'))).toMatchObject({ kind: 'read' });
    }));
});
