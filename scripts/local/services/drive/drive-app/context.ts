import type { DriveEntry } from '../../../runtime/run-state';
import { requireConsent } from '../../authorization';
import { mimeTypes } from '../../blob/content-types';
import { type CallKindOf, expose } from '../../expose';
import type { Host } from '../../host';
import type { Matcher } from '../query/fields';
import { parseQuery } from '../query/parse-query';
import { fullDrive, readDrive } from '../scopes';
import type { DriveStore } from '../store/drive-store';
import { DriveIterator } from './iterator';
import { DriveUser } from './user';

type File = GoogleAppsScript.Drive.File;
type Folder = GoogleAppsScript.Drive.Folder;

/** How files and folders are made; given from outside, because their classes need the context themselves. */
export interface ItemMakers {
  readonly file: (context: DriveContext, entry: DriveEntry) => object;
  readonly folder: (context: DriveContext, entry: DriveEntry) => object;
}

/** What every object of DriveApp needs: the store, the scopes, and how to hand out others. */
export class DriveContext {
  constructor(
    readonly host: Host,
    readonly store: DriveStore,
    private readonly kindOf: CallKindOf,
    private readonly makers: ItemMakers,
  ) {}

  /** DriveApp reads with drive.readonly and writes with drive only; drive.file is not enough (platform.md §4). */
  requireRead(call: string): void {
    requireConsent(this.host, readDrive, call);
  }

  requireWrite(call: string): void {
    requireConsent(this.host, fullDrive, call);
  }

  file(entry: DriveEntry): File {
    return this.wrap<unknown>('File', this.makers.file(this, entry)) as File;
  }

  folder(entry: DriveEntry): Folder {
    return this.wrap<unknown>('Folder', this.makers.folder(this, entry)) as Folder;
  }

  files(entries: readonly DriveEntry[]): GoogleAppsScript.Drive.FileIterator {
    const items = entries
      .filter(({ mimeType }) => mimeType !== mimeTypes.FOLDER)
      .map((entry) => () => this.file(entry));
    return this.wrap<unknown>('FileIterator', new DriveIterator(items)) as GoogleAppsScript.Drive.FileIterator;
  }

  folders(entries: readonly DriveEntry[]): GoogleAppsScript.Drive.FolderIterator {
    const items = entries
      .filter(({ mimeType }) => mimeType === mimeTypes.FOLDER)
      .map((entry) => () => this.folder(entry));
    return this.wrap<unknown>('FolderIterator', new DriveIterator(items)) as GoogleAppsScript.Drive.FolderIterator;
  }

  user(email: string): GoogleAppsScript.Drive.User {
    return this.wrap<unknown>('User', new DriveUser(email)) as GoogleAppsScript.Drive.User;
  }

  /** @returns entries out of the trash, the latest changed first, as the live service gives them */
  present(matches: Matcher): DriveEntry[] {
    const entries = this.store.all().filter((entry) => !this.store.isTrashed(entry) && matches(entry));
    return entries.sort((left, right) => (left.modifiedTime < right.modifiedTime ? 1 : -1));
  }

  /** A search in Drive's language; it finds what is in the trash only where it says so. */
  search(query: string): DriveEntry[] {
    const isTrashed: Matcher = (entry) => this.store.isTrashed(entry);
    const matches = parseQuery(query, { user: this.host.input.user, isTrashed });
    return /\btrashed\b/.test(query) ? this.store.all().filter(matches) : this.present(matches);
  }

  private wrap<T>(className: string, target: T): T {
    return expose(className, target as object, this.host.calls, this.kindOf) as T;
  }
}
