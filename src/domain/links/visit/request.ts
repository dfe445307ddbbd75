import type { WebRequest } from './exchange';
import { cookieHeader } from './cookies';
import type { Visit } from './visit';

/** Bytes of a document that are asked for: enough to know it by, and a 40 MB file costs no more than a page. */
export const firstPart = 48 * 1024;

/**
 * Shaped as a browser's, for many servers turn away what they do not know, and with our name at its end, so that they
 * can tell who it is (platform.md §2: 118 of 195 flags were such refusals).
 */
const userAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 SemaforoDeTransparencia/1.0';

const usualHeaders = {
  'User-Agent': userAgent,
  Accept: 'text/html,application/xhtml+xml,application/pdf,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5',
} as const;

/** @returns the request that a visit makes next */
export function requestOf({ at, cookies, isWhole, checksCertificate }: Visit): WebRequest {
  const cookie = cookieHeader(cookies, at.host);
  const headers: Record<string, string> = { ...usualHeaders };
  // A part of what is compressed cannot be read.
  if (!isWhole) Object.assign(headers, { Range: `bytes=0-${firstPart - 1}`, 'Accept-Encoding': 'identity' });
  if (cookie !== '') headers['Cookie'] = cookie;
  return { address: sendable(at.href), headers, checksCertificate };
}

/** Characters that browsers send as they are and UrlFetchApp refuses (platform.md §2), and a percent sign that begins nothing. */
const unsendable = /["<>\\^`{|}]|%(?![0-9a-f]{2})/gi;

/** The address as UrlFetchApp takes it; a fragment is for the browser alone. */
function sendable(address: string): string {
  return (address.split('#', 1)[0] ?? address).replace(unsendable, encodeURIComponent);
}
