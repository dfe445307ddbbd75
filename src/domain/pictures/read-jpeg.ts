import { bigEndian16, byteAt } from './bytes';

/** Markers of a frame, which tells the sides: SOF0 to SOF15 but for three that are tables (ITU T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** Markers with nothing after them. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

const SCAN = 0xda;
const END = 0xd9;

/**
 * @param bytes that begin with the signature of a JPEG
 * @returns its sides in pixels; null where no frame tells them, or the file ends before its end mark
 */
export function readJpeg(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  if (!hasEnd(bytes)) return null;
  const frame = frameAt(bytes);
  return frame === null ? null : { width: bigEndian16(bytes, frame + 7), height: bigEndian16(bytes, frame + 5) };
}

/** Cameras write notes after the end mark, so it may stand anywhere: inside of a scan it cannot. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 0; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === END) return true;
  return false;
}

/** Where the mark of the frame is, going from segment to segment; every step goes on by one byte at least. */
function frameAt(bytes: Uint8Array): number | null {
  let at = 2;
  while (at + 8 < bytes.length && bytes[at] === 0xff) {
    const marker = byteAt(bytes, at + 1);
    if (isFrame(marker)) return at;
    if (marker === SCAN || marker === END) return null;
    at += lengthOf(bytes, at, marker);
  }
  return null;
}

/** Of a segment and its mark; before a mark any number of 0xFF may stand. */
function lengthOf(bytes: Uint8Array, at: number, marker: number): number {
  if (marker === 0xff) return 1;
  return isBare(marker) ? 2 : 2 + bigEndian16(bytes, at + 2);
}
