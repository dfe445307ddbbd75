import { whyUncheckable } from '../links/address/reach';
import { readAddress, type WebAddress } from '../links/address/web-address';

/** Where a picture is to be had. */
export type PictureSource =
  | { readonly kind: 'drive'; readonly id: string }
  | { readonly kind: 'web'; readonly address: string }
  /** Neither: an address of one's own network, or no address at all. */
  | { readonly kind: 'private' }
  | { readonly kind: 'no-source' };

/** Sites whose addresses name a file of Drive. */
const driveHosts: readonly string[] = ['drive.google.com', 'docs.google.com', 'drive.usercontent.google.com'];

/** A file's id: "…/file/d/ID/view", "…/open?id=ID", "…/uc?export=view&id=ID". */
const idInAddress = /\/d\/([\w-]{10,})|[?&]id=([\w-]{10,})/;

const idAlone = /^[\w-]{20,}$/;

/**
 * @param written what the column "Imagen" holds: a Drive id, an address of Drive, or one of the web
 * @returns where the picture is to be had
 */
export function pictureSource(written: string): PictureSource {
  const text = written.trim();
  if (idAlone.test(text)) return { kind: 'drive', id: text };
  const address = readAddress(text);
  if (address === null) return { kind: 'no-source' };
  const why = whyUncheckable(address);
  if (why !== null) return { kind: why === 'private' ? 'private' : 'no-source' };
  return reachable(address);
}

function reachable({ host, href, path, query }: WebAddress): PictureSource {
  if (!driveHosts.includes(host)) return { kind: 'web', address: href };
  const [, inPath, inQuery] = idInAddress.exec(path + query) ?? [];
  const id = inPath ?? inQuery;
  return id === undefined ? { kind: 'no-source' } : { kind: 'drive', id };
}
