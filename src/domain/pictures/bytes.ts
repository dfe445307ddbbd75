/** @returns the byte at a place; 0 beyond the end */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** @returns the number that two bytes make, the high one first */
export function bigEndian16(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);
}

/** @returns the number that four bytes make, the high one first */
export function bigEndian32(bytes: Uint8Array, at: number): number {
  return bigEndian16(bytes, at) * 65_536 + bigEndian16(bytes, at + 2);
}
