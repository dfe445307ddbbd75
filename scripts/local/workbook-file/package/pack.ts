import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day a .zip knows: the same parts give the same bytes. */
const FIXED_DAY = 0x0021;

interface PackedPart {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

/** 'stored' for a package that is read again at once, 'deflated' for one that is kept. */
export type Packing = 'stored' | 'deflated';

function packPart(path: string, content: Uint8Array, packing: Packing): PackedPart {
  const data = packing === 'stored' ? content : deflateRawSync(content);
  const name = new TextEncoder().encode(path);
  return { name, data, method: packing === 'stored' ? 0 : 8, crc: crc32(content), size: content.length };
}

/** What the local header and the directory say alike, from the version on (PKWARE APPNOTE 4.3.7 and 4.3.12). */
function commonFields({ name, data, method, crc, size }: PackedPart): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(FIXED_DAY, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function localFile(part: PackedPart): Buffer {
  return Buffer.concat([uint32(LOCAL_HEADER), commonFields(part), part.name, part.data]);
}

function directoryEntry(part: PackedPart, offset: number): Buffer {
  const madeBy = Buffer.from([VERSION, 0]);
  // No comment, first disk, no attributes.
  const rest = Buffer.alloc(10);
  return Buffer.concat([uint32(DIRECTORY_ENTRY), madeBy, commonFields(part), rest, uint32(offset), part.name]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/**
 * Puts parts into a .zip, the inverse of `unpack`.
 * @param parts by path, in the order they shall have
 * @param packing whether they are compressed
 * @returns the file: the same bytes for the same parts
 */
export function pack(parts: ReadonlyMap<string, Uint8Array>, packing: Packing): Uint8Array {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const part = packPart(path, content, packing);
    const file = localFile(part);
    entries.push(directoryEntry(part, offset));
    files.push(file);
    offset += file.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...files, directory, endOfDirectory(entries.length, directory.length, offset)]);
}
