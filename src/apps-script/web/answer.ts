import type { AnswerHeaders } from '../../domain/links/facts';
import { charsetOf } from '../../domain/links/page/charset';
import type { BodyPart } from '../../domain/links/page/page-facts';
import { headerOf, type WebAnswer } from '../../domain/links/visit/exchange';
import { fingerprintOf } from './fingerprint';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

/** Bytes of a body that are looked at; a server that honours ranges sends fewer. */
const lookedAt = 64 * 1024;

/** @returns what a response says, read once and bounded */
export function answerOf(response: Response): WebAnswer {
  const status = response.getResponseCode();
  const headers = headersOf(response);
  if (status >= 300 && status < 400 && headerOf(headers, 'location') !== '') {
    return { kind: 'answer', status, headers, body: null, length: null, received: 0, fingerprint: '' };
  }
  // Every byte is one character in this charset, and comes back as it was.
  const all = response.getContentText('ISO-8859-1');
  const length = lengthOf(status, headers, all.length);
  const body = bodyOf(response, headers, all, length);
  const fingerprint = status === 200 || status === 206 ? fingerprintOf(body, length) : '';
  return { kind: 'answer', status, headers, body, length, received: all.length, fingerprint };
}

function headersOf(response: Response): AnswerHeaders {
  const entries = Object.entries(response.getAllHeaders()).map(([name, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return [name.toLowerCase(), values.map(String)] as const;
  });
  return Object.fromEntries(entries);
}

/** A ranged answer tells the length of the whole; one that is not ranged is the whole. */
function lengthOf(status: number, headers: AnswerHeaders, received: number): number | null {
  if (status !== 206) return received;
  const total = /\/(\d+)\s*$/.exec(headerOf(headers, 'content-range'))?.[1];
  return total === undefined ? null : Number(total);
}

function bodyOf(response: Response, headers: AnswerHeaders, all: string, length: number | null): BodyPart {
  const bytes = all.slice(0, lookedAt);
  const contentType = headerOf(headers, 'content-type');
  const charset = charsetOf(contentType, bytes);
  const isWhole = length !== null && length <= bytes.length;
  return { contentType, bytes, text: textOf(response, bytes, all.length, charset), isWhole };
}

/** The whole is not decoded for the sake of its beginning. */
function textOf(response: Response, bytes: string, received: number, charset: string): string {
  if (received <= lookedAt) return response.getContentText(charset);
  const signed = Array.from(bytes, (character) => (character.charCodeAt(0) << 24) >> 24);
  return Utilities.newBlob(signed).getDataAsString(charset);
}
