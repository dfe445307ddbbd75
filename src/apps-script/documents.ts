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
 * @returns whether the folder can be used: it is there, not in the bin, and visible under
 *          drive.file, which shows only what the add-on made or was opened with it (platform.md §4)
 */
function isUsable(folderId: string): boolean {
  try {
    return drive().Files.get(folderId, { fields: 'id, trashed', supportsAllDrives: true }).trashed !== true;
  } catch (failure) {
    if (/not found/i.test(String(failure))) return false;
    throw failure;
  }
}

/** The documents of a folder: one call for every thousand. */
function listDocuments(folderId: string): ListedDocument[] {
  const found: ListedDocument[] = [];
  let pageToken: string | undefined = '';
  do {
    const page: FileList = drive().Files.list({
      q: `'${folderId}' in parents and mimeType = '${mimeTypes.document}' and trashed = false`,
      fields: 'nextPageToken, files(id, name, webViewLink, appProperties)',
      pageSize,
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      ...(pageToken === '' ? {} : { pageToken }),
    });
    found.push(...(page.files ?? []).map(listed));
    pageToken = page.nextPageToken;
  } while (pageToken !== undefined);
  return found;
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

function ownFolder(name: string): string {
  const remembered = PropertiesService.getUserProperties().getProperty(ownFolderProperty);
  return remembered !== null && isUsable(remembered) ? remembered : makeFolder(name);
}

function openFolder(configuredId: string, ownName: string): DocumentFolder {
  if (/^[\w-]+$/.test(configuredId) && isUsable(configuredId)) {
    return { id: configuredId, reason: 'configured', documents: listDocuments(configuredId) };
  }
  const id = ownFolder(ownName);
  return { id, reason: configuredId === '' ? 'own' : 'unreachable', documents: listDocuments(id) };
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
