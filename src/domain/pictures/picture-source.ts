import { driveFileId, isOfDrive } from '../links/address/drive-file';
import { whyUncheckable } from '../links/address/reach';
import { readAddress, type WebAddress } from '../links/address/web-address';

/** Where a picture is to be had. */
export type PictureSource =
  | { readonly kind: 'drive'; readonly id: string }
  | { readonly kind: 'web'; readonly address: string }
  /** Neither: an address of one's own network, or no address at all. */
  | { readonly kind: 'private' }
  | { readonly kind: 'no-source' };

const idAlone = /^[\w-]{20,}$/;

/**
 * @param written what a cell says of where a picture is: a Drive id, an address of Drive, or one of the web
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

function reachable(address: WebAddress): PictureSource {
  if (!isOfDrive(address)) return { kind: 'web', address: address.href };
  const id = driveFileId(address);
  return id === null ? { kind: 'no-source' } : { kind: 'drive', id };
}
