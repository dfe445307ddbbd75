import type { Matcher } from '../query/fields';
import { createFileIn, createFolderIn } from './create-in';
import { inDriveWords } from './drive-words';
import { DriveItem } from './item';

type FileIterator = GoogleAppsScript.Drive.FileIterator;
type FolderIterator = GoogleAppsScript.Drive.FolderIterator;

/** DriveApp's Folder (G/reference/drive/folder). */
export class DriveFolder extends DriveItem {
  protected readonly className = 'Folder';

  createFile(...args: unknown[]): GoogleAppsScript.Drive.File {
    return createFileIn(this.context, this.entry.id, args, 'DriveApp.Folder.createFile');
  }

  createFolder(name: string): GoogleAppsScript.Drive.Folder {
    return createFolderIn(this.context, this.entry.id, name, 'DriveApp.Folder.createFolder');
  }

  getFiles(): FileIterator {
    return this.context.files(this.children('getFiles', () => true));
  }

  getFilesByName(name: string): FileIterator {
    return this.context.files(this.children('getFilesByName', (entry) => entry.name === name));
  }

  getFilesByType(mimeType: string): FileIterator {
    return this.context.files(this.children('getFilesByType', (entry) => entry.mimeType === mimeType));
  }

  getFolders(): FolderIterator {
    return this.context.folders(this.children('getFolders', () => true));
  }

  getFoldersByName(name: string): FolderIterator {
    return this.context.folders(this.children('getFoldersByName', (entry) => entry.name === name));
  }

  searchFiles(params: string): FileIterator {
    return this.context.files(this.found('searchFiles', params));
  }

  searchFolders(params: string): FolderIterator {
    return this.context.folders(this.found('searchFolders', params));
  }

  private children(method: string, matches: Matcher): ReturnType<typeof this.context.present> {
    this.context.requireRead(`DriveApp.Folder.${method}`);
    return this.context.present((entry) => entry.parents.includes(this.entry.id) && matches(entry));
  }

  private found(method: string, params: string): ReturnType<typeof this.context.present> {
    this.context.requireRead(`DriveApp.Folder.${method}`);
    return inDriveWords(() => this.context.search(params).filter((entry) => entry.parents.includes(this.entry.id)));
  }
}
