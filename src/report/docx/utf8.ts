/** Stands for a lone half of a surrogate pair, which is no character. */
const replacement = 0xfffd;

function bytesOf(code: number): number[] {
  if (code < 0x80) return [code];
  const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

/**
 * Our own, because Apps Script has no TextEncoder and fflate's stand-in for it writes characters above U+FFFF wrong.
 *
 * @returns the text's bytes in UTF-8
 */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? replacement;
    const isLone = code >= 0xd800 && code <= 0xdfff;
    for (const byte of bytesOf(isLone ? replacement : code)) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
