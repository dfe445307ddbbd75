import type { DriveEntry } from '../../../runtime/run-state';
import type { BlobContent } from '../../blob/blob';
import { fromBase64, toBase64 } from '../../blob/bytes';
import { contentTypeByName, isGoogleType, mimeTypes } from '../../blob/content-types';
import { spendQuota } from '../../daily-quota';
import type { Host } from '../../host';
import { blankContent, storedExtension } from './conversion';
import { diskName, freeName } from './disk-name';
import { newPermission } from './permissions';
import { DriveProblem, notFound } from './problem';

export const rootId = '0ALocalHostMyDriveUk9PVA';

/** Hidden, so that the folder shows what Drive shows. */
const trashFolder = '.papelera';

/** What a new file is made from. */
export interface NewFile {
  readonly name: string | undefined;
  readonly mimeType: string;
  readonly parentId: string;
  readonly content: BlobContent | null;
  readonly id?: string;
}

/**
 * Drive as a folder: an index of files by id (the run's state) and their contents on disk. Google
 * documents are kept as the office file they were imported from, folders are folders.
 */
export class DriveStore {
  private isCurrent = false;

  /**
   * @param host the run
   * @param sees whether the script may see an entry, as its scopes allow
   */
  constructor(
    private readonly host: Host,
    private readonly sees: (entry: DriveEntry) => boolean,
  ) {}

  /** @returns every entry that the script may see, the root folder left out */
  all(): DriveEntry[] {
    this.readFolder();
    const book = this.bookEntry();
    const listed = Object.values(this.host.state.drive).filter((entry) => entry.id !== book.id);
    return [...listed, book].filter(this.sees);
  }

  /** @param id a file's id, or 'root'; @returns the entry, or null where the script sees none */
  find(id: string): DriveEntry | null {
    if (id === 'root' || id === rootId) return this.rootEntry();
    this.readFolder();
    const entry = id === this.host.book.id ? this.bookEntry() : this.host.state.drive[id];
    return entry !== undefined && this.sees(entry) ? entry : null;
  }

  /** As find, but throws Drive's words where there is none. */
  get(id: string): DriveEntry {
    const entry = this.find(id);
    if (entry === null) throw notFound(id);
    return entry;
  }

  /** @returns whether it or a folder above it is in the trash */
  isTrashed(entry: DriveEntry): boolean {
    return entry.trashed || entry.parents.some((id) => id !== rootId && this.isTrashedId(id));
  }

  create(file: NewFile): DriveEntry {
    const folder = this.folder(file.parentId);
    const isFolder = file.mimeType === mimeTypes.FOLDER;
    const extension = isFolder ? '' : storedExtension(file.mimeType, file.content);
    if (file.content !== null && isGoogleType(file.mimeType)) spendQuota(this.host, 'conversion', 1);
    const name = file.name === undefined || file.name === '' ? 'Untitled' : file.name;
    const path = this.freePath(folder.path, diskName(name, extension));
    const bytes = isFolder ? null : (file.content?.bytes ?? blankContent(file.mimeType));
    if (bytes === null) this.host.bridge.drive.makeFolder(path);
    else this.host.bridge.drive.write(path, toBase64(bytes));
    const entry = this.newEntry(file.id ?? this.newId(), name, file.mimeType, path, folder.id);
    this.save(entry);
    return entry;
  }

  /** New bytes for a file; those of a Google document are converted as at its creation. */
  replaceContent(entry: DriveEntry, content: BlobContent): void {
    const extension = storedExtension(entry.mimeType, content);
    if (extension !== '') spendQuota(this.host, 'conversion', 1);
    if (extension !== '' && !entry.path.endsWith(extension)) this.relocate(entry, folderOf(entry.path), extension);
    this.host.bridge.drive.write(entry.path, toBase64(content.bytes));
    this.changed(entry);
  }

  rename(entry: DriveEntry, name: string): void {
    entry.name = name;
    if (entry.path !== '' && !entry.trashed) this.relocate(entry, folderOf(entry.path), this.extensionOf(entry));
    this.changed(entry);
  }

  move(entry: DriveEntry, folderId: string): void {
    const folder = this.folder(folderId);
    if (folder.id === entry.id || this.isBelow(folder, entry))
      throw new DriveProblem(403, 'cyclicMembershipsNotAllowed', 'A folder cannot be moved into itself.');
    entry.parents = [folder.id];
    if (entry.path !== '' && !entry.trashed) this.relocate(entry, folder.path, this.extensionOf(entry));
    this.changed(entry);
  }

  setTrashed(entry: DriveEntry, trashed: boolean): void {
    if (entry.trashed === trashed) return;
    entry.trashed = trashed;
    if (entry.path !== '') this.relocate(entry, trashed ? trashFolder : this.homeOf(entry), this.extensionOf(entry));
    this.changed(entry);
  }

  /** For good, with everything in it. */
  remove(entry: DriveEntry): void {
    if (entry.path === '')
      throw new DriveProblem(403, 'forbidden', 'The user does not have sufficient permissions for this file.');
    this.host.bridge.drive.remove(entry.path);
    const { drive } = this.host.state;
    const gone = Object.values(drive).filter((other) => other.id === entry.id || this.isBelow(other, entry));
    for (const { id } of gone) Reflect.deleteProperty(drive, id);
    this.refreshReport();
  }

  copy(entry: DriveEntry, name: string, parentId: string): DriveEntry {
    if (entry.mimeType === mimeTypes.FOLDER)
      throw new DriveProblem(403, 'cannotCopyFile', 'This file cannot be copied by the user.');
    const folder = this.folder(parentId);
    const path = this.freePath(folder.path, diskName(name, this.extensionOf(entry)));
    this.host.bridge.drive.write(path, toBase64(this.read(entry).bytes));
    const copy = this.newEntry(this.newId(), name, entry.mimeType, path, folder.id);
    Object.assign(copy, { description: entry.description, properties: { ...entry.properties } });
    this.save(copy);
    return copy;
  }

  /** @returns the bytes on disk, typed as the file on disk is */
  read(entry: DriveEntry): BlobContent {
    if (entry.path === '') throw new Error(`local host: the content of ${entry.name} is not implemented`);
    const stored = isGoogleType(entry.mimeType) ? contentTypeByName(entry.path) : entry.mimeType;
    return { bytes: fromBase64(this.host.bridge.drive.read(entry.path)), contentType: stored, name: entry.name };
  }

  /** @returns bytes on disk; 0 for folders */
  size(entry: DriveEntry): number {
    return entry.mimeType === mimeTypes.FOLDER || entry.path === '' ? 0 : this.host.bridge.drive.size(entry.path);
  }

  /** Keeps a change of an entry: to the index, its date, and the run's list of files. */
  changed(entry: DriveEntry): void {
    entry.modifiedTime = new Date(this.host.now()).toISOString();
    if (entry.id !== rootId) this.host.state.drive[entry.id] = entry;
    this.refreshReport();
  }

  private newEntry(id: string, name: string, mimeType: string, path: string, parentId: string): DriveEntry {
    const time = new Date(this.host.now()).toISOString();
    const owner = this.host.input.user === '' ? this.host.input.owner : this.host.input.user;
    return {
      id,
      name,
      mimeType,
      path,
      parents: parentId === '' ? [] : [parentId],
      trashed: false,
      description: '',
      createdTime: time,
      modifiedTime: time,
      owner,
      permissions: [newPermission('user', 'owner', owner)],
      properties: {},
      appProperties: {},
    };
  }

  private save(entry: DriveEntry): void {
    this.host.state.drive[entry.id] = entry;
    const { id, name, mimeType } = entry;
    if (mimeType !== mimeTypes.FOLDER) this.host.output.files.push({ id, name, mimeType, path: entry.path });
    this.refreshReport();
  }

  /** The run's files under their present names; those removed or put in the trash are none of its results. */
  private refreshReport(): void {
    const { files } = this.host.output;
    const present = files.flatMap(({ id }) => {
      const entry = this.host.state.drive[id];
      if (entry === undefined || this.isTrashed(entry)) return [];
      return [{ id, name: entry.name, mimeType: entry.mimeType, path: `${this.host.input.driveFolder}/${entry.path}` }];
    });
    files.splice(0, files.length, ...present);
  }

  private folder(id: string): DriveEntry {
    const entry = this.get(id);
    if (entry.mimeType !== mimeTypes.FOLDER)
      throw new DriveProblem(403, 'parentNotAFolder', 'The specified parent is not a folder.');
    return entry;
  }

  private isTrashedId(id: string): boolean {
    const entry = this.host.state.drive[id];
    return entry !== undefined && this.isTrashed(entry);
  }

  private isBelow(entry: DriveEntry, folder: DriveEntry): boolean {
    return entry.parents.some((id) => {
      const parent = this.host.state.drive[id];
      return parent !== undefined && (parent.id === folder.id || this.isBelow(parent, folder));
    });
  }

  /** Where a file out of the trash goes: its folder, or the root where that is gone. */
  private homeOf(entry: DriveEntry): string {
    const parent = this.find(entry.parents[0] ?? rootId);
    if (parent !== null && !this.isTrashed(parent)) return parent.path;
    entry.parents = [rootId];
    return '';
  }

  private extensionOf(entry: DriveEntry): string {
    return isGoogleType(entry.mimeType) ? (/\.[^./]+$/.exec(entry.path)?.[0] ?? '') : '';
  }

  private relocate(entry: DriveEntry, folderPath: string, extension: string): void {
    const wanted = diskName(entry.name, extension);
    if (entry.path === joined(folderPath, wanted)) return;
    const path = this.freePath(folderPath, wanted);
    const old = entry.path;
    this.host.bridge.drive.rename(old, path);
    entry.path = path;
    for (const other of Object.values(this.host.state.drive))
      if (other.path.startsWith(`${old}/`)) other.path = path + other.path.slice(old.length);
  }

  private freePath(folderPath: string, fileName: string): string {
    return joined(
      folderPath,
      freeName(fileName, (name) => this.host.bridge.drive.exists(joined(folderPath, name))),
    );
  }

  private newId(): string {
    return `1${this.host.bridge.randomUuid().replaceAll('-', '')}`;
  }

  private rootEntry(): DriveEntry {
    return { ...this.newEntry(rootId, 'Mi unidad', mimeTypes.FOLDER, '', ''), owner: this.host.input.owner };
  }

  /** The spreadsheet that the script is bound to is a file of Drive too; its bytes are not here. */
  private bookEntry(): DriveEntry {
    const { id, name } = this.host.book;
    const known = this.host.state.drive[id];
    if (known !== undefined) return Object.assign(known, { name });
    return {
      ...this.newEntry(id, name, mimeTypes.GOOGLE_SHEETS, '', rootId),
      owner: this.host.input.owner,
      foreign: true,
    };
  }

  /** Once a run: what a person put into the folder is found, what was deleted there is forgotten. */
  private readFolder(): void {
    if (this.isCurrent) return;
    this.isCurrent = true;
    const { drive } = this.host.state;
    for (const entry of Object.values(drive))
      if (entry.path !== '' && !this.host.bridge.drive.exists(entry.path)) Reflect.deleteProperty(drive, entry.id);
    const known = new Map(Object.values(drive).map((entry) => [entry.path, entry.id]));
    for (const { path, isFolder, modified } of this.host.bridge.drive.list())
      if (!known.has(path)) known.set(path, this.adopt(path, isFolder, modified, known));
  }

  private adopt(path: string, isFolder: boolean, modified: number, known: ReadonlyMap<string, string>): string {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const mimeType = isFolder ? mimeTypes.FOLDER : (contentTypeByName(name) ?? 'application/octet-stream');
    const parentId = known.get(folderOf(path)) ?? rootId;
    const time = new Date(modified).toISOString();
    const entry = this.newEntry(this.newId(), name, mimeType, path, parentId);
    this.host.state.drive[entry.id] = { ...entry, createdTime: time, modifiedTime: time, foreign: true };
    return entry.id;
  }
}

function joined(folderPath: string, name: string): string {
  return folderPath === '' ? name : `${folderPath}/${name}`;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
