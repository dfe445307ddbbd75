/**
 * How many bytes a text takes in UTF-8, which quotas are counted in.
 * @param text any text; a lone surrogate counts as the three bytes it is replaced with
 */
export function utf8Size(text: string): number {
  let size = 0;
  for (const character of text) size += bytesOf(character.codePointAt(0) ?? 0);
  return size;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
