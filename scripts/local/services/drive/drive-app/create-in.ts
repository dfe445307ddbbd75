import { blobContent, type BlobContent } from '../../blob/blob';
import { fromBase64 } from '../../blob/bytes';
import { mimeTypes } from '../../blob/content-types';
import { exception } from '../../exception';
import { signatureMismatch } from '../../spreadsheet/signature';
import type { DriveContext } from './context';
import { inDriveWords } from './drive-words';

/**
 * createFile(blob), createFile(name, content) and createFile(name, content, mimeType).
 * @param context of DriveApp
 * @param parentId the folder it goes to
 * @param args what the script passed
 * @param method for the message where it fits none of the three
 */
export function createFileIn(
  context: DriveContext,
  parentId: string,
  args: readonly unknown[],
  method: string,
): GoogleAppsScript.Drive.File {
  context.requireWrite(method);
  const [first, content, mimeType = mimeTypes.PLAIN_TEXT] = args;
  const blob = args.length === 1 ? blobContent(first) : null;
  if (blob !== null) return createdFromBlob(context, parentId, blob);
  if (first === null && args.length > 1) throw exception('Invalid argument: name');
  if (typeof first !== 'string' || typeof content !== 'string' || typeof mimeType !== 'string')
    throw signatureMismatch(method, args);
  const bytes = fromBase64(context.host.bridge.encodeText(content, 'UTF-8'));
  return created(context, { name: first, mimeType, parentId, content: { bytes, contentType: mimeType, name: first } });
}

function createdFromBlob(context: DriveContext, parentId: string, blob: BlobContent): GoogleAppsScript.Drive.File {
  if (blob.name === null) throw exception('Blob object must have non-null name for this operation.');
  const mimeType = blob.contentType ?? 'application/octet-stream';
  return created(context, { name: blob.name, mimeType, parentId, content: blob });
}

function created(
  context: DriveContext,
  file: Parameters<DriveContext['store']['create']>[0],
): GoogleAppsScript.Drive.File {
  return inDriveWords(() => context.file(context.store.create(file)));
}

/**
 * @param context of DriveApp
 * @param parentId the folder it goes to
 * @param name of the new folder
 * @param method as consent is asked for
 */
export function createFolderIn(
  context: DriveContext,
  parentId: string,
  name: unknown,
  method: string,
): GoogleAppsScript.Drive.Folder {
  context.requireWrite(method);
  if (typeof name !== 'string') throw signatureMismatch(method, name === undefined ? [] : [name]);
  return inDriveWords(() =>
    context.folder(context.store.create({ name, mimeType: mimeTypes.FOLDER, parentId, content: null })),
  );
}
