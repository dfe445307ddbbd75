import { blobContent, type BlobContent, makeBlob } from '../blob/blob';
import { fromBase64, fromSigned, toSigned } from '../blob/bytes';
import { scriptText } from '../blob/script-text';
import { exception } from '../exception';
import type { Host } from '../host';
import { enumName } from '../spreadsheet/enum-value';
import { signatureMismatch } from '../spreadsheet/signature';
import { gzipped, ungzipped, unzipped, zipped } from './archive';
import { parseCsv } from './csv';
import { dataBase64, digestBytes, digestInputs, signatureBytes } from './data';
import { formatDate } from './dates/format-date';
import { parseDate } from './dates/parse-date';
import { charsets, digestAlgorithms, macAlgorithms, rsaAlgorithms } from './enums';
import { formatString } from './format-string';

type Blob = GoogleAppsScript.Base.Blob;
type Charset = GoogleAppsScript.Utilities.Charset;

/** G/reference/utilities/utilities: "The maximum allowed value is 300000". */
const longestSleep = 300_000;

type UtilitiesMembers = Omit<
  GoogleAppsScript.Utilities.Utilities,
  'Charset' | 'DigestAlgorithm' | 'MacAlgorithm' | 'RsaAlgorithm'
>;

/** Utilities (G/reference/utilities/utilities). Byte arrays are signed, −128…127. */
export class UtilitiesService implements UtilitiesMembers {
  readonly Charset = charsets;
  readonly DigestAlgorithm = digestAlgorithms;
  readonly MacAlgorithm = macAlgorithms;
  readonly RsaAlgorithm = rsaAlgorithms;

  constructor(private readonly host: Host) {}

  base64Encode(data: string | number[], charset?: Charset): string {
    return dataBase64(this.host, data, charset, 'Utilities.base64Encode');
  }

  base64EncodeWebSafe(data: string | number[], charset?: Charset): string {
    const base64 = dataBase64(this.host, data, charset, 'Utilities.base64EncodeWebSafe');
    return base64.replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(encoded: string, _charset?: Charset): number[] {
    return toSigned(fromBase64(textOf(encoded, 'Utilities.base64Decode')));
  }

  base64DecodeWebSafe(encoded: string, _charset?: Charset): number[] {
    return toSigned(fromBase64(textOf(encoded, 'Utilities.base64DecodeWebSafe')));
  }

  /** computeDigest(algorithm, value) and computeDigest(algorithm, value, charset) */
  computeDigest(...args: unknown[]): number[] {
    const method = 'Utilities.computeDigest';
    const name = enumName(args[0]);
    if (name === null) throw signatureMismatch(method, args);
    const [data = ''] = digestInputs(this.host, { method, args, from: 1, count: 1 });
    return digestBytes(this.host, name, data, null);
  }

  /** computeHmacSignature(algorithm, value, key) and the same with a charset */
  computeHmacSignature(...args: unknown[]): number[] {
    const method = 'Utilities.computeHmacSignature';
    const name = enumName(args[0]);
    if (name === null) throw signatureMismatch(method, args);
    const [data = '', key = ''] = digestInputs(this.host, { method, args, from: 1, count: 2 });
    return digestBytes(this.host, name.replace('HMAC_', ''), data, key);
  }

  /** computeHmacSha256Signature(value, key) and the same with a charset */
  computeHmacSha256Signature(...args: unknown[]): number[] {
    const method = 'Utilities.computeHmacSha256Signature';
    const [data = '', key = ''] = digestInputs(this.host, { method, args, from: 0, count: 2 });
    return digestBytes(this.host, 'SHA_256', data, key);
  }

  computeRsaSignature(
    algorithm: GoogleAppsScript.Utilities.RsaAlgorithm,
    value: string,
    key: string,
    charset?: Charset,
  ): number[] {
    const name = enumName(algorithm);
    if (name === null) throw signatureMismatch('Utilities.computeRsaSignature', [algorithm, value, key]);
    return this.rsa(name === 'RSA_SHA_1' ? 'SHA_1' : 'SHA_256', value, key, charset);
  }

  computeRsaSha1Signature(value: string, key: string, charset?: Charset): number[] {
    return this.rsa('SHA_1', value, key, charset);
  }

  computeRsaSha256Signature(value: string, key: string, charset?: Charset): number[] {
    return this.rsa('SHA_256', value, key, charset);
  }

  /** formatDate(date, timeZone, format) */
  formatDate(...args: unknown[]): string {
    const [date, timeZone, format] = args;
    if (!(date instanceof Date) || typeof timeZone !== 'string' || typeof format !== 'string')
      throw signatureMismatch('Utilities.formatDate', args);
    if (Number.isNaN(date.getTime())) throw exception('Invalid argument: date. Should be of type: Date');
    return formatDate(date.getTime(), timeZone, format);
  }

  parseDate(date: string, timeZone: string, format: string): Date {
    return new Date(parseDate(textOf(date, 'Utilities.parseDate'), timeZone, format, this.host.now()));
  }

  formatString(template: string, ...args: unknown[]): string {
    return formatString(scriptText(template), args);
  }

  getUuid(): string {
    return this.host.bridge.randomUuid();
  }

  newBlob(data: string | number[], contentType?: string, name?: string): Blob {
    const content = this.contentOf(data, contentType, name);
    if (content === null) throw signatureMismatch('Utilities.newBlob', [data]);
    return makeBlob(this.host, content);
  }

  parseCsv(csv: string, delimiter: unknown = ','): string[][] {
    // A Char may come as its code.
    const character = typeof delimiter === 'number' ? String.fromCharCode(delimiter) : String(delimiter);
    if (character.length !== 1) throw signatureMismatch('Utilities.parseCsv', [csv, delimiter]);
    return parseCsv(textOf(csv, 'Utilities.parseCsv'), character);
  }

  /** @param args one number of milliseconds */
  sleep(...args: unknown[]): void {
    if (args.length !== 1) throw signatureMismatch('Utilities.sleep', args);
    const milliseconds = Number(args[0]);
    if (Number.isNaN(milliseconds)) throw exception(`Cannot convert ${scriptText(args[0])} to int.`);
    if (!(milliseconds >= 0 && milliseconds <= longestSleep)) throw exception('Invalid argument: milliseconds');
    this.host.sleep(milliseconds);
  }

  gzip(blob: GoogleAppsScript.Base.BlobSource, name?: string): Blob {
    return makeBlob(this.host, gzipped(this.host, sourceOf(blob, 'gzip'), name ?? null));
  }

  ungzip(blob: GoogleAppsScript.Base.BlobSource): Blob {
    return makeBlob(this.host, ungzipped(this.host, sourceOf(blob, 'ungzip')));
  }

  zip(blobs: GoogleAppsScript.Base.BlobSource[], name = 'archive.zip'): Blob {
    if (!Array.isArray(blobs)) throw signatureMismatch('Utilities.zip', [blobs]);
    const contents = blobs.map((blob) => sourceOf(blob, 'zip'));
    return makeBlob(this.host, zipped(this.host, contents, name));
  }

  unzip(blob: GoogleAppsScript.Base.BlobSource): Blob[] {
    return unzipped(sourceOf(blob, 'unzip')).map((content) => makeBlob(this.host, content));
  }

  jsonParse(jsonString: string): unknown {
    return JSON.parse(jsonString) as unknown;
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  toString(): string {
    return 'Utilities';
  }

  private rsa(algorithm: 'SHA_1' | 'SHA_256', value: string, key: string, charset: unknown): number[] {
    const data = dataBase64(this.host, value, charset, 'Utilities.computeRsaSignature');
    return signatureBytes(this.host, algorithm, data, key);
  }

  /** Text is text/plain unless said otherwise; bytes have no type of their own. */
  private contentOf(data: unknown, contentType?: string, name?: string): BlobContent | null {
    const text = typeof data === 'string';
    const bytes = text ? fromBase64(this.host.bridge.encodeText(data, 'UTF-8')) : fromSigned(data);
    return bytes === null
      ? null
      : { bytes, contentType: contentType ?? (text ? 'text/plain' : null), name: name ?? null };
  }
}

function textOf(value: unknown, method: string): string {
  if (typeof value !== 'string') throw signatureMismatch(method, [value]);
  return value;
}

function sourceOf(source: unknown, method: string): BlobContent {
  const content = blobContent(source);
  if (content === null) throw signatureMismatch(`Utilities.${method}`, [source]);
  return content;
}
