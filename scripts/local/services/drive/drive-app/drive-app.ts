import type { DriveEntry } from '../../../runtime/run-state';
import { mimeTypes } from '../../blob/content-types';
import { exception } from '../../exception';
import type { Matcher } from '../query/fields';
import { rootId } from '../store/drive-store';
import { notFound } from '../store/problem';
import type { DriveContext } from './context';
import { createFileIn, createFolderIn } from './create-in';
import { inDriveWords } from './drive-words';
import { access, permission } from './enums';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;
type FileIterator = GoogleAppsScript.Drive.FileIterator;
type FolderIterator = GoogleAppsScript.Drive.FolderIterator;

/** DriveApp (G/reference/drive/drive-app). */
export class DriveAppService {
  readonly Access = access;
  readonly Permission = permission;

  constructor(private readonly context: DriveContext) {}

  getFileById(id: string): File {
    return this.context.file(this.item('getFileById', id, (entry) => entry.mimeType !== mimeTypes.FOLDER));
  }

  getFolderById(id: string): Folder {
    return this.context.folder(this.item('getFolderById', id, (entry) => entry.mimeType === mimeTypes.FOLDER));
  }

  getRootFolder(): Folder {
    return this.getFolderById(rootId);
  }

  createFile(...args: unknown[]): File {
    return createFileIn(this.context, rootId, args, 'DriveApp.createFile');
  }

  createFolder(name: string): Folder {
    return createFolderIn(this.context, rootId, name, 'DriveApp.createFolder');
  }

  getFiles(): FileIterator {
    return this.context.files(this.present('getFiles', () => true));
  }

  getFilesByName(name: string): FileIterator {
    return this.context.files(this.present('getFilesByName', (entry) => entry.name === name));
  }

  getFilesByType(mimeType: string): FileIterator {
    return this.context.files(this.present('getFilesByType', (entry) => entry.mimeType === mimeType));
  }

  getFolders(): FolderIterator {
    return this.context.folders(this.present('getFolders', () => true));
  }

  getFoldersByName(name: string): FolderIterator {
    return this.context.folders(this.present('getFoldersByName', (entry) => entry.name === name));
  }

  searchFiles(params: string): FileIterator {
    return this.context.files(this.found('searchFiles', params));
  }

  searchFolders(params: string): FolderIterator {
    return this.context.folders(this.found('searchFolders', params));
  }

  getTrashedFiles(): FileIterator {
    return this.context.files(this.found('getTrashedFiles', 'trashed = true'));
  }

  getTrashedFolders(): FolderIterator {
    return this.context.folders(this.found('getTrashedFolders', 'trashed = true'));
  }

  getStorageUsed(): number {
    this.context.requireRead('DriveApp.getStorageUsed');
    return this.context.store.all().reduce((bytes, entry) => bytes + this.context.store.size(entry), 0);
  }

  /** A consumer account's 15 GB. */
  getStorageLimit(): number {
    this.context.requireRead('DriveApp.getStorageLimit');
    return 15 * 1024 ** 3;
  }

  /** So the live service prints itself (gas-fakes' test/testdrive.js). */
  toString(): string {
    return 'Drive';
  }

  private item(method: string, id: string, isWanted: Matcher): DriveEntry {
    this.context.requireRead(`DriveApp.${method}`);
    if (typeof id !== 'string' || id === '') throw exception('Invalid argument: id');
    return inDriveWords(() => {
      const entry = this.context.store.get(id);
      if (!isWanted(entry)) throw notFound(id);
      return entry;
    });
  }

  private present(method: string, matches: Matcher): DriveEntry[] {
    this.context.requireRead(`DriveApp.${method}`);
    return this.context.present(matches);
  }

  private found(method: string, query: string): DriveEntry[] {
    this.context.requireRead(`DriveApp.${method}`);
    return inDriveWords(() => this.context.search(query));
  }
}
