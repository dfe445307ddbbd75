import type { DriveEntry } from '../../runtime/run-state';
import type { BlobContent } from '../blob/blob';
import { fromBase64, toBase64 } from '../blob/bytes';
import { extensionByContentType, extensionOf, isGoogleType, mimeTypes } from '../blob/content-types';
import type { Host } from '../host';
import type { DriveStore } from './store/drive-store';
import { DriveProblem } from './store/problem';

/**
 * A Google document as a file of another type. What it was imported from is what is kept, so that
 * type comes back byte for byte; others are converted by LibreOffice where it is installed.
 * @param host the run
 * @param store where the document is
 * @param entry the document
 * @param mimeType wanted
 * @returns the content; throws Drive's words for what cannot be exported
 */
export function exportedContent(host: Host, store: DriveStore, entry: DriveEntry, mimeType: string): BlobContent {
  if (!isGoogleType(entry.mimeType) || entry.mimeType === mimeTypes.FOLDER)
    throw new DriveProblem(403, 'fileNotExportable', 'Export only supports Docs Editors files.');
  const to = extensionByContentType(mimeType);
  if (to === null) throw new DriveProblem(400, 'badRequest', 'The requested conversion is not supported.');
  const stored = store.read(entry);
  const from = extensionOf(entry.path);
  const name = `${entry.name}.${to}`;
  if (from === to) return { bytes: stored.bytes, contentType: mimeType, name };
  const converted = host.bridge.convert(toBase64(stored.bytes), from, to);
  if (converted === null)
    throw new DriveProblem(
      501,
      'notImplemented',
      `local host: converting ${from} to ${to} needs LibreOffice (soffice), which is not installed or cannot do it`,
    );
  return { bytes: fromBase64(converted), contentType: mimeType, name };
}
