import { gunzipSync, gzipSync } from 'node:zlib';
import type { HostBridge } from '../bridge';

/** Charsets that write one byte for each character, where Node has an encoder only for ISO-8859-1. */
const singleByte = /^(iso-8859-|windows-|cp)/;

/** Text to bytes and back, and gzip. */
export function makeTextBridge(): Pick<HostBridge, 'encodeText' | 'decodeText' | 'compress'> {
  return {
    encodeText: (text, charset) => encode(text, charset.trim().toLowerCase()).toString('base64'),
    decodeText: (base64, charset) => decode(Buffer.from(base64, 'base64'), charset.trim().toLowerCase()),
    compress: (kind, dataBase64) => {
      const data = Buffer.from(dataBase64, 'base64');
      // mtime is left at zero by Node: the same data gives the same bytes.
      return (kind === 'gzip' ? gzipSync(data) : gunzipSync(data)).toString('base64');
    },
  };
}

/** Java's encoders write "?" for what a charset lacks; so does this. */
function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8' || charset === 'utf8') return Buffer.from(text, 'utf8');
  if (charset === 'us-ascii' || charset === 'ascii') return Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (charset === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (charset === 'utf-16') return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
  if (singleByte.test(charset)) return encodeSingleByte(text, charset);
  throw new Error(`local host: no encoder for charset ${charset}`);
}

function encodeSingleByte(text: string, charset: string): Buffer {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = Array.from(decode(Buffer.from(all), charset));
  const byteOf = new Map(characters.map((character, byte) => [character, byte]));
  return Buffer.from(Array.from(text, (character) => byteOf.get(character) ?? '?'.charCodeAt(0)));
}

function decode(bytes: Buffer, charset: string): string {
  // WHATWG decoders read iso-8859-1 as windows-1252; Java, and so Apps Script, keeps them apart.
  if (charset === 'iso-8859-1' || charset === 'latin1') return bytes.toString('latin1');
  if (charset === 'windows-1252' || charset === 'cp1252') return decodeWindows1252(bytes);
  if (charset === 'us-ascii' || charset === 'ascii') return bytes.toString('latin1').replace(/[^\0-\x7f]/gu, '\ufffd');
  if (charset === 'utf-16') return decodeUtf16(bytes);
  return new TextDecoder(charset === 'utf8' ? 'utf-8' : charset, { ignoreBOM: true }).decode(bytes);
}

/** What windows-1252 has from 0x80 to 0x9f; "\ufffd" where it has nothing. */
const windowsMarks = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Node 20's own decoder reads it as ISO-8859-1, and so loses "€" and curly quotes. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (mark) => windowsMarks.charAt(mark.charCodeAt(0) - 0x80));
}

/** Java's UTF-16: the byte order mark decides, big-endian without one. */
function decodeUtf16(bytes: Buffer): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
}
