import { byteAt } from './bytes';

const TRAILER = 0x3b;
/** Bytes of its head, which holds the sides. */
const HEAD = 13;
/** Programs leave a few bytes after the trailer. */
const AFTER_TRAILER = 16;

/**
 * @param bytes that begin with the signature of a GIF
 * @returns its sides in pixels; null where the file ends before its trailer
 */
export function readGif(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const end = bytes.subarray(Math.max(HEAD, bytes.length - AFTER_TRAILER));
  if (!end.includes(TRAILER)) return null;
  const littleEndian = (at: number): number => byteAt(bytes, at) + byteAt(bytes, at + 1) * 256;
  return { width: littleEndian(6), height: littleEndian(8) };
}
