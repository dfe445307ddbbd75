import type { DriveFailure } from '../../services/services';
import type { OverflowService } from '../../services/publication';
import { askDrive } from '../drive-failure';

/** Where the folder's id is kept: whoever publishes uses the same one, as far as they can open it. */
const folderProperty = 'overflow-folder';
const folderName = 'Consulta municipal (no compartir)';
const folderType = 'application/vnd.google-apps.folder';

type DriveService = NonNullable<typeof Drive>;

function remembered(): string {
  return PropertiesService.getScriptProperties().getProperty(folderProperty) ?? '';
}

function filesIn(drive: DriveService, folderId: string): string[] {
  const q = `trashed = false and '${folderId}' in parents`;
  const { files = [] } = drive.Files.list({ q, fields: 'files(id)', pageSize: 1000 });
  return files.flatMap(({ id }) => id ?? []);
}

function isThere(drive: DriveService, folderId: string): boolean {
  if (folderId === '') return false;
  const q = `trashed = false and mimeType = '${folderType}'`;
  const { files = [] } = drive.Files.list({ q, fields: 'files(id)', pageSize: 1000 });
  return files.some(({ id }) => id === folderId);
}

function openFolder(drive: DriveService): string {
  const known = remembered();
  if (isThere(drive, known)) return known;
  const { id = '' } = drive.Files.create({ name: folderName, mimeType: folderType });
  PropertiesService.getScriptProperties().setProperty(folderProperty, id);
  return id;
}

function keep(name: string, text: string): { readonly kind: 'kept'; readonly id: string } | DriveFailure {
  return askDrive((drive) => {
    const resource = { name, mimeType: 'text/plain', parents: [openFolder(drive)] };
    const { id = '' } = drive.Files.create(resource, Utilities.newBlob(text, 'text/plain', name), { fields: 'id' });
    return { kind: 'kept', id };
  });
}

/** Its types tell what a file is, not what it holds (platform.md: {alt: 'media'} gives the content as text). */
function read(id: string): { readonly kind: 'read'; readonly text: string } | DriveFailure {
  return askDrive((drive) => ({ kind: 'read', text: drive.Files.get(id, { alt: 'media' }) }));
}

function keepOnly(ids: readonly string[]): void {
  const folder = remembered();
  if (folder === '') return;
  // What cannot be taken away now is taken away the next time.
  askDrive((drive) => {
    const others = filesIn(drive, folder).filter((id) => !ids.includes(id));
    others.forEach((id) => drive.Files.update({ trashed: true }, id));
    return others;
  });
}

/** Files of the add-on's own in a folder that holds nothing else and is shared with nobody. */
export const overflow: OverflowService = { keep, read, keepOnly };
