import { DAMAGE, DamagedFile } from './damage';

/** One file within a .zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly dataOffset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 0x0001;
/** Sizes and checksum come after the data, not in the local header. */
const TRAILING_SIZES_FLAG = 0x0008;

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    const reachesEnd =
      view.getUint32(at, true) === END_OF_DIRECTORY &&
      at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength;
    if (reachesEnd) return at;
  }
  throw new DamagedFile(DAMAGE.cutShort);
}

function textAt(view: DataView, offset: number, length: number): string {
  if (offset + length > view.byteLength) throw new DamagedFile(DAMAGE.cutShort);
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + offset, length));
}

/** The two headers of a file must tell the same story: a flipped bit in one of them shows here. */
function checkLocalHeader(view: DataView, at: number, entry: Omit<ZipEntry, 'dataOffset'>): number {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw new DamagedFile(DAMAGE.corrupt);
  const flags = view.getUint16(at + 6, true);
  const nameLength = view.getUint16(at + 26, true);
  const agrees =
    view.getUint16(at + 8, true) === entry.method &&
    textAt(view, at + 30, nameLength) === entry.name &&
    ((flags & TRAILING_SIZES_FLAG) !== 0 || view.getUint32(at + 14, true) === entry.crc);
  if (!agrees) throw new DamagedFile(DAMAGE.corrupt);
  const dataOffset = at + 30 + nameLength + view.getUint16(at + 28, true);
  if (dataOffset + entry.packedSize > view.byteLength) throw new DamagedFile(DAMAGE.cutShort);
  return dataOffset;
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new DamagedFile(DAMAGE.corrupt);
  if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new DamagedFile(DAMAGE.encrypted);
  const nameLength = view.getUint16(at + 28, true);
  const declared = {
    name: textAt(view, at + 46, nameLength),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
  };
  const dataOffset = checkLocalHeader(view, view.getUint32(at + 42, true), declared);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { ...declared, dataOffset }, next };
}

/**
 * Reads a .zip's central directory without unpacking anything (PKWARE APPNOTE 4.3).
 * @param bytes the whole file
 * @returns what it says it holds
 * @throws DamagedFile when it is cut short, contradicts itself, or is encrypted
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at);
    entries.push(entry);
    at = next;
  }
  const isWhole = at === end && new Set(entries.map((entry) => entry.name)).size === count;
  if (!isWhole) throw new DamagedFile(DAMAGE.corrupt);
  return entries;
}
