import { exception } from '../exception';
import { wellFormed } from './well-formed';

/** G/reference/url-fetch/url-fetch-app; the quota page says "2 KB". */
const longestUrl = 2082;

/** Characters that no URI may hold as they are (RFC 3986); the live service answers "Invalid argument". */
const forbidden = /[\0-\x1f"<>\\^`{|}\x7f]/;

const address = /^https?:\/\/[^/?#\s]+/i;

/**
 * Checks an address as UrlFetchApp does before it sends anything.
 * @param url what the script passed; without a scheme, http:// is assumed
 * @param escaping whether spaces and letters beyond ASCII are percent-encoded
 * @returns the address to send; throws the live message where it cannot be sent
 */
export function checkedUrl(url: unknown, escaping: boolean): string {
  const text = typeof url === 'string' ? url.trim() : '';
  if (text === '') throw exception('Attribute provided with no value: url');
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `http://${text}`;
  const escaped = escaping ? escapeBeyondAscii(withScheme) : withScheme;
  if (escaped.length > longestUrl) throw exception('Limit Exceeded: URLFetch URL Length.');
  if (!isSendable(escaped)) throw exception(`Invalid argument: ${text}`);
  return escaped;
}

function isSendable(url: string): boolean {
  return address.test(url) && !forbidden.test(url) && !/\s/.test(url) && !/%(?![0-9a-f]{2})/i.test(url);
}

/** The host is left alone: it goes through IDNA when it is connected to. */
function escapeBeyondAscii(url: string): string {
  const [, host = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(.*)$/is.exec(url) ?? ['', '', url];
  return host + wellFormed(rest).replace(/[^\0-\x7f]+| /g, encodeURIComponent);
}

/**
 * @param url an address
 * @returns scheme and host, as the message of a failed request names it
 */
export function originOf(url: string): string {
  return address.exec(url)?.[0] ?? url;
}
