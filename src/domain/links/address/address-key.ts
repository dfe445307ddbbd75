import type { WebAddress } from './web-address';

/** Fragments by which an application in the page knows what to show: they are part of what is meant. */
const route = /^#[!/]/;

/** Letters, digits and marks that mean the same whether they are encoded or not (RFC 3986 §2.3). */
const unreserved = /%(?:2D|2E|5F|7E|3\d|4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/gi;

/** A percent sign that encodes nothing: beside it a character that is decoded could come to encode something else. */
const loosePercent = /%(?![0-9a-f]{2})/i;

function plainlyEncoded(text: string): string {
  if (loosePercent.test(text)) return text;
  return text.replace(unreserved, decodeURIComponent).replace(/%[0-9a-f]{2}/gi, (encoded) => encoded.toUpperCase());
}

/**
 * @returns one spelling for all addresses that no server can tell apart: letter case of scheme and host, the usual port,
 *          needless percent-encoding, a fragment that is for the browser alone. Nothing that could mean another page goes:
 *          neither a query, nor a slash, nor "www.".
 */
export function addressKey({ href, fragment }: Pick<WebAddress, 'href' | 'fragment'>): string {
  const whole = href.slice(0, href.length - fragment.length);
  const kept = route.test(fragment) ? fragment : '';
  return plainlyEncoded(whole.endsWith('#') ? whole.slice(0, -1) : whole) + kept;
}
