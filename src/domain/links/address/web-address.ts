import URL from 'core-js-pure/web/url.js';

/** An address taken to pieces, as browsers do (WHATWG URL): in lower case where case means nothing, and in ASCII. */
export interface WebAddress {
  /** The whole, with its fragment. */
  readonly href: string;
  /** "https", without the colon. */
  readonly scheme: string;
  /** "xn--...gob.mx"; '' where the scheme knows none. */
  readonly host: string;
  /** '' for the scheme's own. */
  readonly port: string;
  /** From its first slash on. */
  readonly path: string;
  /** With its "?"; '' for none. */
  readonly query: string;
  /** With its "#"; '' for none. */
  readonly fragment: string;
}

function piecesOf({ href, protocol, hostname, port, pathname, search, hash }: URL): WebAddress {
  return {
    href,
    scheme: protocol.slice(0, -1),
    host: hostname,
    port,
    path: pathname,
    query: search,
    fragment: hash,
  };
}

/**
 * An address as most are, which the standard leaves as it stands: the library takes ten times as long to say so. No
 * letters to lower, nothing to encode, no port, no steps of dots, no host of numbers or in punycode.
 */
const plain =
  /^(https?):\/\/((?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,})(\/(?:[\w~!$&'()*+,;=:@-][\w.~!$&'()*+,;=:@-]*\/)*(?:[\w~!$&'()*+,;=:@-][\w.~!$&'()*+,;=:@-]*)?)(\?[\w.~!$&()*+,;=:@/?-]+)?$/;

function plainPieces(text: string): WebAddress | null {
  const [href, scheme = '', host = '', path = '', query = ''] = plain.exec(text) ?? [];
  if (href === undefined || host.includes('xn--')) return null;
  return { href, scheme, host, port: '', path, query, fragment: '' };
}

/** @returns the pieces of an address; null where it is none */
export function readAddress(text: string): WebAddress | null {
  return plainPieces(text) ?? readWhole(text);
}

function readWhole(text: string): WebAddress | null {
  try {
    return piecesOf(new URL(text));
  } catch {
    // The library's only way to say so.
    return null;
  }
}

/**
 * @param reference as a Location header or a page gives it: whole, "//host/path", "/path" or "page"
 * @param base the address that gave it
 * @returns the address that it means; null where it means none
 */
export function resolveAddress(reference: string, base: string): WebAddress | null {
  try {
    return piecesOf(new URL(reference, base));
  } catch {
    return null;
  }
}
