import URL from 'core-js-pure/web/url';

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

/** @returns the pieces of an address; null where it is none */
export function readAddress(text: string): WebAddress | null {
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
