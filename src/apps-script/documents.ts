import type { DocumentFolder, DocumentService, ListedDocument, StoredDocument } from '../services/services';

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

/** The advanced service; absent where someone took it out of the manifest. */
function drive(): NonNullable<typeof Drive> {
  if (typeof Drive === 'undefined') throw new Error('the advanced service Drive is not enabled in appsscript.json');
  return Drive;
}

/**
 * The folder's documents, together with the folders in use: a folder in the bin is in neither.
 * drive.file shows only what the add-on made or was opened with it (platform.md §4).
 */
function filesOf(folderId: string): DriveFile[] {
  const found: DriveFile[] = [];
  let pageToken: string | undefined = '';
  do {
    const page: FileList = drive().Files.list({
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

/** @returns the documents of a folder, in one call for every thousand; null where the folder cannot be used */
function documentsIn(folderId: string): ListedDocument[] | null {
  // An id that is none could close the quotes of the query.
  if (!/^[\w-]+$/.test(folderId)) return null;
  try {
    const files = filesOf(folderId);
    const isUsable = files.some(({ id }) => id === folderId);
    return isUsable ? files.filter(({ mimeType }) => mimeType === mimeTypes.document).map(listed) : null;
  } catch (failure) {
    if (/not found/i.test(String(failure))) return null;
    throw failure;
  }
}

function listed(file: DriveFile): ListedDocument {
  const properties = file.appProperties as Record<string, string> | undefined;
  return { name: file.name ?? '', url: addressOf(file), fingerprint: properties?.[fingerprintProperty] ?? '' };
}

function makeFolder(name: string): string {
  const { id } = drive().Files.create({ name, mimeType: mimeTypes.folder });
  if (id === undefined) throw new Error('Drive made a folder without an id');
  PropertiesService.getUserProperties().setProperty(ownFolderProperty, id);
  return id;
}

function openOwnFolder(name: string, reason: 'own' | 'unreachable'): DocumentFolder {
  const remembered = PropertiesService.getUserProperties().getProperty(ownFolderProperty);
  const documents = remembered === null ? null : documentsIn(remembered);
  return remembered === null || documents === null
    ? { id: makeFolder(name), reason, documents: [] }
    : { id: remembered, reason, documents };
}

function openFolder(configuredId: string, ownName: string): DocumentFolder {
  const documents = documentsIn(configuredId);
  if (documents !== null) return { id: configuredId, reason: 'configured', documents };
  return openOwnFolder(ownName, configuredId === '' ? 'own' : 'unreachable');
}

/** Apps Script's bytes are signed. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
}

function store(folder: DocumentFolder, document: Parameters<DocumentService['store']>[1]): StoredDocument {
  const { name, fingerprint, docx } = document;
  const blob = Utilities.newBlob(signed(docx), mimeTypes.docx, `${name}.docx`);
  const file = drive().Files.create(
    { name, mimeType: mimeTypes.document, parents: [folder.id], appProperties: { [fingerprintProperty]: fingerprint } },
    blob,
    { fields: 'id, name, webViewLink', supportsAllDrives: true },
  );
  return { name, url: addressOf(file) };
}

function fingerprint(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Documents in Drive, through its advanced service, which drive.file is enough for. */
export const documentService: DocumentService = { openFolder, store, fingerprint };
