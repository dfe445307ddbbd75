import { blobContent, type BlobContent } from '../blob/blob';
import { fromBase64, fromSigned, toBase64 } from '../blob/bytes';
import { scriptText } from '../blob/script-text';
import { exception } from '../exception';
import type { Host } from '../host';
import { wellFormed } from './well-formed';

/** What goes out with a request. */
export interface RequestBody {
  readonly base64: string;
  readonly bytes: number;
  readonly contentType: string;
}

const formType = 'application/x-www-form-urlencoded';

/**
 * Turns `payload` into a body: text as it is, bytes and blobs as they are, an object as a form,
 * and as multipart where one of its values is a blob (G/reference/url-fetch/url-fetch-app).
 * @param host the run
 * @param payload what the script passed; null and undefined are no payload
 * @returns the body with the content type it has by default; null where there is none
 */
export function requestBody(host: Host, payload: unknown): RequestBody | null {
  if (payload === undefined || payload === null) return null;
  if (typeof payload !== 'object') return textBody(host, scriptText(payload), formType);
  const blob = blobContent(payload);
  if (blob !== null) return bytesBody(blob.bytes, blob.contentType ?? 'application/octet-stream');
  const bytes = fromSigned(payload);
  if (bytes !== null) return bytesBody(bytes, formType);
  return formBody(host, Object.entries(payload));
}

function formBody(host: Host, fields: readonly [string, unknown][]): RequestBody {
  const withBlobs = fields.map(([name, value]) => [name, value, blobContent(value)] as const);
  if (withBlobs.some(([, , blob]) => blob !== null)) return multipartBody(host, withBlobs);
  const pairs = fields.map(([name, value]) => `${formEncode(name)}=${formEncode(fieldText(value))}`);
  return textBody(host, pairs.join('&'), formType);
}

/** As HTML forms encode: space is "+", and the few marks that encodeURIComponent leaves are encoded. */
function formEncode(text: string): string {
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

function fieldText(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? value.join(',') : JSON.stringify(value);
  return String(value);
}

type Part = readonly [name: string, value: unknown, blob: BlobContent | null];

function multipartBody(host: Host, parts: readonly Part[]): RequestBody {
  const boundary = `----SemaforoBoundary${host.bridge.randomUuid().replaceAll('-', '')}`;
  const chunks = parts.flatMap((part) => [
    utf8(host, `--${boundary}\r\n${partHeader(part)}\r\n\r\n`),
    part[2]?.bytes ?? utf8(host, fieldText(part[1])),
    utf8(host, '\r\n'),
  ]);
  chunks.push(utf8(host, `--${boundary}--\r\n`));
  return bytesBody(joined(chunks), `multipart/form-data; boundary=${boundary}`);
}

function partHeader([name, , blob]: Part): string {
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"`;
  if (blob === null) return disposition;
  const file = blob.name === null ? '' : `; filename="${quoted(blob.name)}"`;
  return `${disposition}${file}\r\nContent-Type: ${blob.contentType ?? 'application/octet-stream'}`;
}

/** A quote or a line break in a name must not end the header. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (mark) => encodeURIComponent(mark));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of chunks) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function utf8(host: Host, text: string): Uint8Array {
  return fromBase64(host.bridge.encodeText(text, 'UTF-8'));
}

function textBody(host: Host, text: string, contentType: string): RequestBody {
  const base64 = host.bridge.encodeText(text, 'UTF-8');
  return checked({ base64, bytes: Math.floor((base64.replace(/=+$/, '').length * 3) / 4), contentType });
}

function bytesBody(bytes: Uint8Array, contentType: string): RequestBody {
  return checked({ base64: toBase64(bytes), bytes: bytes.length, contentType });
}

/** 50 MB for each call (G/guides/services/quotas). */
const largestBody = 50 * 1024 * 1024;

function checked(body: RequestBody): RequestBody {
  if (body.bytes > largestBody) throw exception('Limit Exceeded: URLFetch POST Size.');
  return body;
}
