import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  freshState,
  readWorkbookFile,
  writeWorkbookFile,
  type WorkbookFile,
} from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';
import { bookWith } from './round-trip';

const BOOK = bookWith([
  [
    { value: 'Luvianos', note: 'nota', style: { bold: true } },
    { value: 3, formula: '=1+2' },
  ],
  [{ value: 'liga', runs: [{ start: 0, end: 4, link: 'https://a.mx' }] }, { value: 45000.5 }],
]);

async function sampleBytes(): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    await writeWorkbookFile(join(folder, 'a.xlsx'), BOOK, freshState());
    return new Uint8Array(readFileSync(join(folder, 'a.xlsx')));
  });
}

async function readBytes(bytes: Uint8Array, folder: string): Promise<WorkbookFile> {
  const path = join(folder, 'Libro.xlsx');
  writeFileSync(path, bytes);
  return readWorkbookFile(path);
}

async function reasonFor(bytes: Uint8Array): Promise<string> {
  const result = await inFolder((folder) => readBytes(bytes, folder));
  return result.kind === 'damaged' ? result.reason : result.kind;
}

/** The sample with some of its parts changed, or left out. */
async function withParts(change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const parts = unzipSync(await sampleBytes());
  change(parts);
  return zipSync(parts);
}

describe('a file that cannot be trusted is refused with a sentence', () => {
  const cases: [string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
    ['empty', () => new Uint8Array(), /vacío/],
    ['a text', () => strToU8('Municipio,Estado\n'), /no es un libro \.xlsx/],
    ['cut short', async () => (await sampleBytes()).slice(0, 4000), /incompleto/],
    ['an old .xls', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), /formato antiguo/],
    [
      'encrypted',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /contraseña/,
    ],
    [
      'a .docx',
      () => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a/>') }),
      /no contiene una hoja/,
    ],
    ['an .ods', () => zipSync({ mimetype: strToU8('x'), 'META-INF/manifest.xml': strToU8('<a/>') }), /\.ods/],
    ['without a sheet', () => withParts((parts) => delete parts['xl/worksheets/sheet1.xml']), /falta.*sheet1\.xml/],
    [
      'without its texts',
      () => withParts((parts) => delete parts['xl/sharedStrings.xml']),
      /falta.*sharedStrings\.xml/,
    ],
    [
      'without styles announced',
      () =>
        withParts((parts) => {
          const path = 'xl/_rels/workbook.xml.rels';
          parts[path] = strToU8(strFromU8(parts[path]!).replace('sharedStrings.xml', 'sharedStrinws.xml'));
        }),
      /falta.*sharedStrinws\.xml/,
    ],
    ['a bomb', bomb, /300 MB/],
  ];
  it.each(cases)('%s', async (_, bytes, reason) => {
    expect(await reasonFor(await bytes())).toMatch(reason);
  });

  it('a folder, and no file at all', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'Libro.xlsx'));
      expect(await readWorkbookFile(join(folder, 'Libro.xlsx'))).toMatchObject({ kind: 'damaged' });
      expect(await readWorkbookFile(join(folder, 'Nada.xlsx'))).toEqual({ kind: 'missing' });
    }));

  it('a damaged sidecar, by its name', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'Libro.xlsx');
      await writeWorkbookFile(path, BOOK, freshState());
      writeFileSync(`${path}.local.json`, readFileSync(`${path}.local.json`).subarray(0, 100));
      expect(await readWorkbookFile(path)).toMatchObject({
        kind: 'damaged',
        reason: expect.stringContaining('Libro.xlsx.local.json') as string,
      });
    }));

  it('a sidecar with one letter of its book changed', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'Libro.xlsx');
      await writeWorkbookFile(path, BOOK, freshState());
      const text = readFileSync(`${path}.local.json`, 'utf8');
      const at = text.lastIndexOf('Hoja 1');
      writeFileSync(`${path}.local.json`, `${text.slice(0, at)}Hoya 1${text.slice(at + 6)}`);
      expect(await readWorkbookFile(path)).toMatchObject({ kind: 'damaged' });
    }));
});

/** A small file whose directory says that it unpacks to 400 MB. */
async function bomb(): Promise<Uint8Array> {
  const bytes = await sampleBytes();
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  directory.writeUInt32LE(400 * 1024 * 1024, directory.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
  return bytes;
}

describe('damage is never taken for another workbook', () => {
  const same = (result: WorkbookFile): boolean => {
    if (result.kind !== 'read') return result.kind === 'damaged';
    expect(result.book.sheets[0]?.cells).toEqual(BOOK.sheets[0]?.cells);
    return true;
  };

  it('one bit flipped anywhere', async () => {
    const bytes = await sampleBytes();
    await inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
          const flipped = bytes.slice();
          flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
          return same(await readBytes(flipped, folder));
        }),
        { numRuns: 400 },
      ),
    );
  });

  it('cut off anywhere', async () => {
    const bytes = await sampleBytes();
    await inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
          expect(await readBytes(bytes.slice(0, length), folder)).toMatchObject({ kind: 'damaged' });
        }),
        { numRuns: 100 },
      ),
    );
  });
});
