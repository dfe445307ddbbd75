import { bigEndian32 } from './bytes';

const HEADER = 0x49484452;
const END = 0x49454e44;
/** Where its chunks begin, after the signature; each has a length, a name, and a checksum after its data. */
const FIRST_CHUNK = 8;
const AROUND_DATA = 12;

/**
 * @param bytes that begin with the signature of a PNG
 * @returns its sides in pixels; null where the file ends before its last chunk
 */
export function readPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (bigEndian32(bytes, FIRST_CHUNK + 4) !== HEADER || !hasEnd(bytes)) return null;
  return { width: bigEndian32(bytes, FIRST_CHUNK + 8), height: bigEndian32(bytes, FIRST_CHUNK + 12) };
}

/** Whether chunk after chunk leads to the last: every step goes on by twelve bytes at least. */
function hasEnd(bytes: Uint8Array): boolean {
  let at = FIRST_CHUNK;
  while (at + AROUND_DATA <= bytes.length) {
    if (bigEndian32(bytes, at + 4) === END) return true;
    at += AROUND_DATA + bigEndian32(bytes, at);
  }
  return false;
}
