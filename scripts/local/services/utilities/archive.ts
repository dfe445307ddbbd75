import { unzipSync, zipSync } from 'fflate';
import { type BlobContent } from '../blob/blob';
import { fromBase64, toBase64 } from '../blob/bytes';
import { contentTypeByName, mimeTypes } from '../blob/content-types';
import { exception } from '../exception';
import type { Host } from '../host';

const gzipType = 'application/x-gzip';

/**
 * @param host the run
 * @param contents what to put in, under their names
 * @param name of the archive
 * @returns the archive; throws where two have the same name
 */
export function zipped(host: Host, contents: readonly BlobContent[], name: string): BlobContent {
  const files: Record<string, Uint8Array> = {};
  for (const content of contents) {
    const path = content.name ?? 'Untitled';
    if (path in files) throw exception(`duplicate entry: ${path}`);
    files[path] = content.bytes;
  }
  return { bytes: zipSync(files, { mtime: host.now() }), contentType: mimeTypes.ZIP, name };
}

/**
 * @param content an archive; as in the live service, its content type must say that it is one
 * @returns what is in it, folders left out, typed by extension
 */
export function unzipped(content: BlobContent): BlobContent[] {
  if (content.contentType !== mimeTypes.ZIP) throw exception('Invalid argument');
  const files = Object.entries(readArchive(content.bytes)).filter(([path]) => !path.endsWith('/'));
  return files.map(([path, bytes]) => ({ bytes, name: path, contentType: contentTypeByName(path) }));
}

function readArchive(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw exception('Invalid argument');
  }
}

/**
 * @param host the run
 * @param content what to compress
 * @param name of the result; by default the old one with ".gz"
 */
export function gzipped(host: Host, content: BlobContent, name: string | null): BlobContent {
  const bytes = fromBase64(host.bridge.compress('gzip', toBase64(content.bytes)));
  return { bytes, contentType: gzipType, name: name ?? `${content.name ?? 'archive'}.gz` };
}

/**
 * @param host the run
 * @param content what gzip made
 * @returns it decompressed, without the ".gz" in its name and typed by what is left of it, or not at all; throws where it is no gzip
 */
export function ungzipped(host: Host, content: BlobContent): BlobContent {
  const name = content.name?.replace(/\.gz$/i, '') ?? null;
  try {
    const bytes = fromBase64(host.bridge.compress('gunzip', toBase64(content.bytes)));
    return { bytes, contentType: contentTypeByName(name ?? ''), name };
  } catch {
    throw exception('Could not decompress gzip.');
  }
}
