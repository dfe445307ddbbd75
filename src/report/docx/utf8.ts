/** Stands for a lone half of a surrogate pair, which is no character. */
const replacement = 0xfffd;

/** Most bytes that one unit of a text takes; a character of two units takes four. */
const MOST_A_UNIT = 3;

/** Writes a character above U+007F. @returns where the next one goes */
function writeLong(bytes: Uint8Array, start: number, code: number): number {
  const length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  const lead = length === 2 ? 0xc0 : length === 3 ? 0xe0 : 0xf0;
  bytes[start] = lead | (code >> (6 * (length - 1)));
  for (let place = 1; place < length; place += 1) {
    bytes[start + place] = 0x80 | ((code >> (6 * (length - 1 - place))) & 0x3f);
  }
  return start + length;
}

/**
 * Our own, because Apps Script has no TextEncoder and fflate's stand-in for it writes characters above U+FFFF wrong.
 * A document's text is half a million characters: bytes are written where they stay.
 *
 * @returns the text's bytes in UTF-8
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * MOST_A_UNIT);
  let length = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.codePointAt(place) ?? replacement;
    if (code < 0x80) {
      bytes[length] = code;
      length += 1;
    } else {
      const isLone = code >= 0xd800 && code <= 0xdfff;
      length = writeLong(bytes, length, isLone ? replacement : code);
      if (code >= 0x10000) place += 1;
    }
  }
  return bytes.slice(0, length);
}
