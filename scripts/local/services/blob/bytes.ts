import { exception } from '../exception';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Value of each base64 letter by its code; 255 where it is none. Web-safe letters count too. */
const letterValues = ((): Uint8Array => {
  const values = new Uint8Array(128).fill(255);
  for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
})();

/** How many characters String.fromCharCode takes at once without exhausting the stack. */
const chunk = 8192;

/**
 * @param bytes any bytes
 * @returns them in base64, padded
 */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const triple = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    for (let letter = 0; letter < 4; letter++)
      codes[to + letter] = alphabet.charCodeAt((triple >> (18 - 6 * letter)) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  codes.fill('='.charCodeAt(0), codes.length - missing);
  return asciiText(codes);
}

function asciiText(codes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += chunk) parts.push(String.fromCharCode(...codes.subarray(at, at + chunk)));
  return parts.join('');
}

/**
 * @param text base64, web-safe or not, padded or not; white space is skipped
 * @returns the bytes; throws as the live service does where it is no base64
 */
export function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/\s+/g, '').replace(/=+$/, '');
  if (letters.length % 4 === 1) throw exception('Could not decode string.');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  for (let at = 0, to = 0; at < letters.length; at++) {
    const value = letterValues[letters.charCodeAt(at)] ?? 255;
    if (value === 255) throw exception('Could not decode string.');
    held = (held << 6) | value;
    // After the first letter of four, every letter completes one byte.
    if (at % 4 > 0) bytes[to++] = (held >> (6 - 2 * (at % 4))) & 255;
  }
  return bytes;
}

/**
 * @param bytes any bytes
 * @returns the numbers that scripts see: −128…127, in an array of the script's own realm
 */
export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}

/**
 * @param numbers what a script passes as Byte[]; 0…255 is accepted as well as −128…127
 * @returns the bytes; null where it is no array of such numbers
 */
export function fromSigned(numbers: unknown): Uint8Array | null {
  if (!Array.isArray(numbers)) return null;
  const list: readonly unknown[] = numbers;
  const bytes = new Uint8Array(list.length);
  for (const [at, value] of list.entries()) {
    if (typeof value !== 'number' || !(value >= -128 && value <= 255)) return null;
    bytes[at] = value;
  }
  return bytes;
}
