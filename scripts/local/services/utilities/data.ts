import { fromBase64, fromSigned, toBase64, toSigned } from '../blob/bytes';
import { exception } from '../exception';
import type { Host } from '../host';
import { enumName } from '../spreadsheet/enum-value';
import { signatureMismatch } from '../spreadsheet/signature';

/**
 * Text or bytes that a script passes, as base64.
 * @param host the run
 * @param value a text, or Byte[]
 * @param charset an enum member; by default UTF-8 (the reference names no default)
 * @param method the full name, for the message where it is neither
 */
export function dataBase64(host: Host, value: unknown, charset: unknown, method: string): string {
  if (typeof value === 'string') return host.bridge.encodeText(value, charsetName(charset, method));
  const bytes = fromSigned(value);
  if (bytes === null) throw signatureMismatch(method, charset === undefined ? [value] : [value, charset]);
  return toBase64(bytes);
}

function charsetName(charset: unknown, method: string): string {
  if (charset === undefined || charset === null) return 'UTF-8';
  const name = enumName(charset);
  if (name === null) throw signatureMismatch(method, [charset]);
  return name.replace('_', '-');
}

/** What a script passed to a digest or a signature, and where in it the data stand. */
export interface DigestCall {
  readonly method: string;
  readonly args: readonly unknown[];
  /** Index of the first text or Byte[]. */
  readonly from: number;
  /** How many there are; a charset may follow them. */
  readonly count: number;
}

/**
 * Texts or bytes to digest, as base64. Without a charset, text is US-ASCII, and any other character
 * a "?": not in the reference, but asserted by gas-fakes' test/testutilities.js, which runs live too.
 * @param host the run
 * @param call what was passed: all texts, or all Byte[] without a charset
 * @returns as many as `count`; throws the live words where the arguments fit no overload
 */
export function digestInputs(host: Host, { method, args, from, count }: DigestCall): string[] {
  const inputs = args.slice(from, from + count);
  const charset = args[from + count];
  const isText = inputs.every((input) => typeof input === 'string');
  const isBytes = inputs.every((input) => Array.isArray(input)) && charset === undefined;
  const isComplete = inputs.length === count && args.length <= from + count + 1;
  const isCharset = charset === undefined || enumName(charset) !== null;
  if (!isComplete || !isCharset || !(isText || isBytes)) throw signatureMismatch(method, args);
  const encoding = charset === undefined ? 'US-ASCII' : charsetName(charset, method);
  return inputs.map((input) => (isText ? host.bridge.encodeText(String(input), encoding) : bytesBase64(input)));
}

function bytesBase64(value: unknown): string {
  const bytes = fromSigned(value);
  if (bytes === null) throw exception(`Cannot convert ${String(value)} to (class)[].`);
  return toBase64(bytes);
}

/** Node's names of the algorithms, by the enum members' names. */
const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/**
 * A digest, or an HMAC where there is a key.
 * @param host the run
 * @param algorithm "SHA_256" and its like
 * @param data base64
 * @param key base64; null for a plain digest
 * @returns signed bytes; throws by name for MD2, which Node has not
 */
export function digestBytes(host: Host, algorithm: string, data: string, key: string | null): number[] {
  const hash = hashes[algorithm];
  if (hash === undefined) throw new Error(`local host: digest algorithm ${algorithm} is not implemented`);
  return toSigned(fromBase64(host.bridge.digest(hash, data, key)));
}

/**
 * An RSA signature.
 * @param host the run
 * @param algorithm "SHA_1" or "SHA_256"
 * @param data base64
 * @param key a private key in PEM
 * @returns signed bytes; throws "Invalid argument: key" where the key cannot be read
 */
export function signatureBytes(host: Host, algorithm: 'SHA_1' | 'SHA_256', data: string, key: string): number[] {
  try {
    return toSigned(fromBase64(host.bridge.sign(algorithm === 'SHA_1' ? 'RSA-SHA1' : 'RSA-SHA256', data, key)));
  } catch {
    throw exception('Invalid argument: key');
  }
}
