import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32';
import { DAMAGE, DamagedFile } from './damage';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** More than this, unpacked, is taken for a bomb: the sample workbook is under 3 MB. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE2 file is what Office makes of an encrypted .xlsx, and what an old .xls is. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DamagedFile(DAMAGE.empty);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
      'EncryptedPackage',
      0,
      'utf16le',
    );
    throw new DamagedFile(isEncrypted ? DAMAGE.encrypted : DAMAGE.oldFormat);
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new DamagedFile(DAMAGE.notZip);
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new DamagedFile(DAMAGE.corrupt);
  }
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new DamagedFile(DAMAGE.corrupt);
  const data = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw new DamagedFile(DAMAGE.corrupt);
  return data;
}

/**
 * Unpacks a workbook file, checking every byte of it against its checksum.
 * @param bytes the whole file
 * @returns its parts by path, folders left out
 * @throws DamagedFile with a sentence for the user: another format, cut short, corrupt, or a bomb
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  refuseOtherFormats(bytes);
  const entries = readZipDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > LARGEST_UNPACKED) throw new DamagedFile(DAMAGE.tooLarge);
  const files = entries.filter((entry) => !entry.name.endsWith('/'));
  return new Map(files.map((entry) => [entry.name, unpackEntry(bytes, entry)]));
}
