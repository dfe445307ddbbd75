import { parseIsoDate } from '../domain/model/civil-date';
import type { DocumentKind, DocumentLabel } from '../domain/model/document-kind';
import type {
  DocumentFolder,
  DocumentService,
  DriveFailure,
  ListedDocument,
  PlainFile,
  StoredDocument,
} from '../services/services';
import { askDrive } from './drive-failure';
import { sha256 } from './sha-256';

const mimeTypes = {
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** What the add-on makes in a folder, and looks for there. */
const madeTypes: readonly string[] = [mimeTypes.document, mimeTypes.pdf, 'text/csv', 'application/json'];

/** Where the add-on remembers, for each person, the folder it made; and in each document, what it was made from. */
const ownFolderProperty = 'documentFolderId';
const fingerprintProperty = 'fingerprint';
const labelProperty = 'label';
const copyProperty = 'copyOf';
const termProperty = 'standsUntil';

/** Documents asked for at a time; Drive's own limit. */
const pageSize = 1000;

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type FileList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.FileList;

function addressOf({ id, webViewLink }: DriveFile): string {
  return webViewLink ?? `https://drive.google.com/open?id=${id ?? ''}`;
}

/**
 * The folder's documents, together with the folders in use: a folder in the bin is in neither.
 * drive.file shows only what the add-on made or was opened with it (platform.md §4).
 */
function filesOf(drive: NonNullable<typeof Drive>, folderId: string): DriveFile[] {
  const isMade = madeTypes.map((type) => `mimeType = '${type}'`).join(' or ');
  const found: DriveFile[] = [];
  let pageToken: string | undefined = '';
  do {
    const page: FileList = drive.Files.list({
      q: `trashed = false and (mimeType = '${mimeTypes.folder}' or ((${isMade}) and '${folderId}' in parents))`,
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
  return isUsable ? files.filter(({ mimeType }) => madeTypes.includes(mimeType ?? '')).map(listed) : null;
}

function listed(file: DriveFile): ListedDocument {
  const properties = file.appProperties as Record<string, string> | undefined;
  const fingerprint = properties?.[fingerprintProperty] ?? '';
  const label = readLabel(properties?.[labelProperty] ?? '');
  const copyOf = properties?.[copyProperty] ?? '';
  const document = { kind: 'document', id: file.id ?? '', name: file.name ?? '', url: addressOf(file) } as const;
  const standsUntil = parseIsoDate(properties?.[termProperty] ?? '');
  return { ...document, madeBy: '', fingerprint, label, copyOf, standsUntil };
}

const documentKinds: readonly string[] = ['municipal', 'regional', 'letter'] satisfies DocumentKind[];

/** A property of Drive has room for 124 bytes, its name included. */
function labelText({ kind, owner, report, version, pages }: DocumentLabel): string {
  return [kind, owner, report, version, pages].join(' ');
}

/** @returns null where it is none: any of a person's programs may write properties */
function readLabel(text: string): DocumentLabel | null {
  const [kind = '', owner = '', ...rest] = text.split(' ');
  const [report, version, pages] = rest.map(Number);
  const isKnown = documentKinds.includes(kind) && pages !== undefined && rest.every((part) => /^\d+$/.test(part));
  if (!isKnown || report === undefined || version === undefined) return null;
  return { kind: kind as DocumentKind, owner, report, version, pages };
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

/** A file of another type than its content's is converted by Drive. */
function create(
  { id }: DocumentFolder,
  { name, mimeType }: { readonly name: string; readonly mimeType: string },
  appProperties: Readonly<Record<string, string>>,
  content: GoogleAppsScript.Base.Blob,
): StoredDocument | DriveFailure {
  const resource = { name, mimeType, parents: [id], appProperties };
  const options = { fields: 'id, name, webViewLink, lastModifyingUser(emailAddress)', supportsAllDrives: true };
  const file = askDrive((drive) => drive.Files.create(resource, content, options));
  if (isFailure(file)) return file;
  // Drive knows who asks, and so no other service need be asked.
  const madeBy = file.lastModifyingUser?.emailAddress ?? '';
  return { kind: 'document', id: file.id ?? '', name, url: addressOf(file), madeBy };
}

function store(
  folder: DocumentFolder,
  { name, fingerprint, docx, label, standsUntil }: Parameters<DocumentService['store']>[1],
): StoredDocument | DriveFailure {
  const content = Utilities.newBlob(signed(docx), mimeTypes.docx, `${name}.docx`);
  const term = standsUntil === null ? {} : { [termProperty]: standsUntil };
  const properties = { [fingerprintProperty]: fingerprint, [labelProperty]: labelText(label), ...term };
  return create(folder, { name, mimeType: mimeTypes.document }, properties, content);
}

/** Its types lack the option without which Drive gives no bytes (platform.md §6). */
interface MediaExport {
  export(id: string, mimeType: string, options: { readonly alt: 'media' }): GoogleAppsScript.Base.Blob;
}

function storePdf(folder: DocumentFolder, { id, name }: StoredDocument): StoredDocument | DriveFailure {
  const exported = askDrive((drive) => ({
    kind: 'exported' as const,
    blob: (drive.Files as unknown as MediaExport).export(id, mimeTypes.pdf, { alt: 'media' }),
  }));
  if (exported.kind === 'drive-failure') return exported;
  const file = { name: `${name}.pdf`, mimeType: mimeTypes.pdf };
  return create(folder, file, { [copyProperty]: id }, exported.blob.setName(file.name));
}

function storeFile(folder: DocumentFolder, file: PlainFile): StoredDocument | DriveFailure {
  const properties = { [fingerprintProperty]: file.fingerprint };
  return create(folder, file, properties, Utilities.newBlob(file.text, file.mimeType, file.name));
}

/** Documents in Drive, through its advanced service, which drive.file is enough for. */
export const documentService: DocumentService = { openFolder, store, storePdf, storeFile, fingerprint: sha256 };
