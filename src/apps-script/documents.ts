import type {
  DocumentFolder,
  DocumentService,
  DriveFailure,
  ListedDocument,
  StoredDocument,
} from '../services/services';
import { askDrive } from './drive-failure';

const mimeTypes = {
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Where the add-on remembers, for each person, the folder it made; and in each document, what it was made from. */
const ownFolderProperty = 'documentFolderId';
const fingerprintProperty = 'fingerprint';

/** Documents asked for at a time; Drive's own limit. */
const pageSize = 1000;

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

function addressOf({ id, webViewLink }: DriveFile): string {
  return webViewLink ?? `https://docs.google.com/document/d/${id ?? ''}/edit`;
}

/**
 * The folder's documents, together with the folders in use: a folder in the bin is in neither.
 * drive.file shows only what the add-on made or was opened with it (platform.md §4).
 */
function filesOf(drive: NonNullable<typeof Drive>, folderId: string): DriveFile[] {
  const found: DriveFile[] = [];
  let pageToken: string | undefined = '';
  do {
    const page: FileList = drive.Files.list({
      q: `trashed = false and (mimeType = '${mimeTypes.folder}' or (mimeType = '${mimeTypes.document}' and '${folderId}' in parents))`,
      fields: 'nextPageToken, files(id, name, mimeType, webViewLink, appProperties)',
      pageSize,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      ...(pageToken === '' ? {} : { pageToken }),
    });
    found.push(...(page.files ?? []));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
}

/** @returns the documents of a folder, in one call for every thousand; null where there is no such folder to use */
function documentsIn(folderId: string): ListedDocument[] | DriveFailure | null {
  // An id that is none could close the quotes of the query.
  if (!/^[\w-]+$/.test(folderId)) return null;
  const files = askDrive((drive) => filesOf(drive, folderId));
  if (!Array.isArray(files)) return files.reason === 'folder-lost' ? null : files;
  const isUsable = files.some(({ id }) => id === folderId);
  return isUsable ? files.filter(({ mimeType }) => mimeType === mimeTypes.document).map(listed) : null;
}

function listed(file: DriveFile): ListedDocument {
  const properties = file.appProperties as Record<string, string> | undefined;
  const fingerprint = properties?.[fingerprintProperty] ?? '';
  return { kind: 'document', name: file.name ?? '', url: addressOf(file), fingerprint };
}

/** Drive's resources name their own kind, too. */
function isFailure(answer: DriveFile | DriveFailure): answer is DriveFailure {
  return answer.kind === 'drive-failure';
}

function makeFolder(name: string, reason: 'own' | 'unreachable'): DocumentFolder | DriveFailure {
  const made = askDrive((drive) => drive.Files.create({ name, mimeType: mimeTypes.folder }));
  if (isFailure(made)) return made;
  if (made.id === undefined) throw new Error('Drive made a folder without an id');
  PropertiesService.getUserProperties().setProperty(ownFolderProperty, made.id);
  return { kind: 'folder', id: made.id, reason, documents: [] };
}

function openOwnFolder(name: string, reason: 'own' | 'unreachable'): DocumentFolder | DriveFailure {
  const remembered = PropertiesService.getUserProperties().getProperty(ownFolderProperty) ?? '';
  const documents = documentsIn(remembered);
  if (documents === null) return makeFolder(name, reason);
  return Array.isArray(documents) ? { kind: 'folder', id: remembered, reason, documents } : documents;
}

function openFolder(configuredId: string, ownName: string): DocumentFolder | DriveFailure {
  const documents = documentsIn(configuredId);
  if (documents === null) return openOwnFolder(ownName, configuredId === '' ? 'own' : 'unreachable');
  return Array.isArray(documents) ? { kind: 'folder', id: configuredId, reason: 'configured', documents } : documents;
}

/** Apps Script's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

function store(
  folder: DocumentFolder,
  document: Parameters<DocumentService['store']>[1],
): StoredDocument | DriveFailure {
  const { name, fingerprint, docx } = document;
  const blob = Utilities.newBlob(signed(docx), mimeTypes.docx, `${name}.docx`);
  const appProperties = { [fingerprintProperty]: fingerprint };
  const resource = { name, mimeType: mimeTypes.document, parents: [folder.id], appProperties };
  const options = { fields: 'id, name, webViewLink', supportsAllDrives: true };
  const file = askDrive((drive) => drive.Files.create(resource, blob, options));
  return isFailure(file) ? file : { kind: 'document', name, url: addressOf(file) };
}

function fingerprint(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Documents in Drive, through its advanced service, which drive.file is enough for. */
export const documentService: DocumentService = { openFolder, store, fingerprint };
