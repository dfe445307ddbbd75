import type { DriveEntry } from '../../../runtime/run-state';
import { exception } from '../../exception';
import { reveal } from '../../expose';
import { mimeTypes } from '../../blob/content-types';
import { enumName } from '../../spreadsheet/enum-value';
import { signatureMismatch } from '../../spreadsheet/signature';
import { webAddress } from '../advanced/resource';
import { rootId } from '../store/drive-store';
import { newPermission, reaches, type roles } from '../store/permissions';
import type { DriveContext } from './context';
import { inDriveWords } from './drive-words';
import { access, permission, permissionByRole, roleByPermission } from './enums';
import { DriveUser } from './user';

type User = GoogleAppsScript.Drive.User;
type Person = string | { getEmail: () => string };

/** What files and folders of DriveApp have in common. */
export abstract class DriveItem {
  protected abstract readonly className: 'File' | 'Folder';

  constructor(
    protected readonly context: DriveContext,
    protected readonly entry: DriveEntry,
  ) {}

  /** For other services that are handed one. */
  get _entry(): DriveEntry {
    return this.entry;
  }

  getId(): string {
    return this.entry.id;
  }

  getName(): string {
    return this.entry.name;
  }

  getUrl(): string {
    return webAddress(this.entry);
  }

  /** null where there is none. */
  getDescription(): string | null {
    return this.entry.description === '' ? null : this.entry.description;
  }

  getDateCreated(): Date {
    return new Date(this.entry.createdTime);
  }

  getLastUpdated(): Date {
    return new Date(this.entry.modifiedTime);
  }

  getSize(): number {
    return this.context.store.size(this.entry);
  }

  getParents(): GoogleAppsScript.Drive.FolderIterator {
    const parents = this.entry.parents.map((id) => this.context.store.find(id)).filter((parent) => parent !== null);
    return this.context.folders(parents);
  }

  isTrashed(): boolean {
    return this.context.store.isTrashed(this.entry);
  }

  isStarred(): boolean {
    return this.entry.starred === true;
  }

  setName(name: string): this {
    return this.change('setName', () => {
      this.context.store.rename(this.entry, name);
    });
  }

  setDescription(description: string): this {
    return this.change('setDescription', () => {
      this.entry.description = description;
    });
  }

  setStarred(starred: boolean): this {
    return this.change('setStarred', () => {
      this.entry.starred = starred;
    });
  }

  isShareableByEditors(): boolean {
    return this.entry.editorsCannotShare !== true;
  }

  /** @param shareable whether those who may edit may add others */
  setShareableByEditors(shareable: boolean): this {
    return this.change('setShareableByEditors', () => {
      this.entry.editorsCannotShare = !shareable;
    });
  }

  setTrashed(trashed: boolean): this {
    return this.change('setTrashed', () => {
      this.context.store.setTrashed(this.entry, trashed);
    });
  }

  /** moveTo(folder) */
  moveTo(...args: unknown[]): this {
    const folder = revealedFolder(args[0]);
    if (folder === null) throw signatureMismatch(`DriveApp.${this.className}.moveTo`, args);
    return this.change('moveTo', () => {
      this.context.store.move(this.entry, folder.id);
    });
  }

  getOwner(): User {
    return this.context.user(this.entry.owner);
  }

  /** Live quirk: who may edit, the owner among them (platform.md §5). */
  getEditors(): User[] {
    return this.people('writer');
  }

  /** Live quirk: everyone who may at least look, so editors and the owner too (platform.md §5). */
  getViewers(): User[] {
    return this.people('reader');
  }

  getAccess(person: Person): GoogleAppsScript.Drive.Permission {
    const email = emailOf(person);
    const own = this.entry.permissions.find(({ emailAddress }) => emailAddress === email);
    return asPermission(permissionByRole[own?.role ?? ''] ?? 'NONE');
  }

  getSharingAccess(): GoogleAppsScript.Drive.Access {
    const open = this.entry.permissions.find(({ type }) => type === 'anyone' || type === 'domain');
    if (open === undefined) return asAccess('PRIVATE');
    if (open.type === 'anyone') return asAccess(open.id === 'anyone' ? 'ANYONE' : 'ANYONE_WITH_LINK');
    return asAccess(
      open.id === newPermission('domain', '', open.domain ?? '', true).id ? 'DOMAIN' : 'DOMAIN_WITH_LINK',
    );
  }

  getSharingPermission(): GoogleAppsScript.Drive.Permission {
    const open = this.entry.permissions.find(({ type }) => type === 'anyone' || type === 'domain');
    return asPermission(permissionByRole[open?.role ?? ''] ?? 'NONE');
  }

  /** @param accessType who; @param permissionType what they may do: VIEW, COMMENT, EDIT, or NONE with PRIVATE */
  setSharing(accessType: GoogleAppsScript.Drive.Access, permissionType: GoogleAppsScript.Drive.Permission): this {
    const [who, what] = [enumName(accessType), enumName(permissionType)];
    if (who === null || what === null)
      throw signatureMismatch(`DriveApp.${this.className}.setSharing`, [accessType, permissionType]);
    const role = roleByPermission[what];
    if (who !== 'PRIVATE' && role === undefined) throw exception('Invalid argument: permissionType');
    return this.change('setSharing', () => {
      const named = this.entry.permissions.filter(({ type }) => type !== 'anyone' && type !== 'domain');
      const open = who === 'PRIVATE' || role === undefined ? [] : [this.openPermission(who, role)];
      this.entry.permissions = [...named, ...open];
    });
  }

  addEditor(person: Person): this {
    return this.share('addEditor', 'writer', [person]);
  }

  addEditors(emailAddresses: string[]): this {
    return this.share('addEditors', 'writer', emailAddresses);
  }

  addViewer(person: Person): this {
    return this.share('addViewer', 'reader', [person]);
  }

  addViewers(emailAddresses: string[]): this {
    return this.share('addViewers', 'reader', emailAddresses);
  }

  removeEditor(person: Person): this {
    return this.unshare('removeEditor', person, 'writer');
  }

  removeViewer(person: Person): this {
    return this.unshare('removeViewer', person, 'reader');
  }

  revokePermissions(person: Person): this {
    return this.unshare('revokePermissions', person, null);
  }

  setOwner(person: Person): this {
    const email = emailOf(person);
    return this.change('setOwner', () => {
      const others = this.entry.permissions.filter(({ emailAddress }) => emailAddress !== email);
      const demoted = others.map((other) => (other.role === 'owner' ? { ...other, role: 'writer' } : other));
      this.entry.permissions = [...demoted, newPermission('user', 'owner', email)];
      this.entry.owner = email;
    });
  }

  toString(): string {
    return this.entry.name;
  }

  /** Adds people, whose role is never lowered by it. */
  protected share(method: string, role: 'reader' | 'commenter' | 'writer', people: readonly Person[]): this {
    const emails = people.map(emailOf);
    return this.change(method, () => {
      for (const email of emails) {
        const own = this.entry.permissions.find(({ emailAddress }) => emailAddress === email);
        if (own !== undefined && reaches(own.role, role)) continue;
        const others = this.entry.permissions.filter(({ emailAddress }) => emailAddress !== email);
        this.entry.permissions = [...others, newPermission('user', role, email)];
      }
    });
  }

  /** @param role taken away; null: any but the owner's */
  protected unshare(method: string, person: Person, role: string | null): this {
    const email = emailOf(person);
    return this.change(method, () => {
      this.entry.permissions = this.entry.permissions.filter(
        (own) => own.emailAddress !== email || own.role === 'owner' || (role !== null && own.role !== role),
      );
    });
  }

  protected change(method: string, action: () => void): this {
    this.context.requireWrite(`DriveApp.${this.className}.${method}`);
    if (this.entry.id === rootId) throw exception('Access denied: DriveApp.');
    return inDriveWords(() => {
      action();
      this.context.store.changed(this.entry);
      return this;
    });
  }

  private people(least: (typeof roles)[number]): User[] {
    const people = this.entry.permissions.filter(({ role }) => reaches(role, least));
    return people.flatMap(({ emailAddress }) => (emailAddress === undefined ? [] : [this.context.user(emailAddress)]));
  }

  private openPermission(who: string, role: string): DriveEntry['permissions'][number] {
    const domain = this.entry.owner.split('@')[1] ?? '';
    return newPermission(who.startsWith('DOMAIN') ? 'domain' : 'anyone', role, domain, !who.endsWith('_WITH_LINK'));
  }
}

/** @returns the folder that a script passed, or null where it is something else */
export function revealedFolder(folder: unknown): DriveEntry | null {
  const entry = reveal(folder, DriveItem)?._entry;
  return entry?.mimeType === mimeTypes.FOLDER ? entry : null;
}

function emailOf(person: Person): string {
  const email = typeof person === 'string' ? person : (reveal(person, DriveUser) ?? person).getEmail();
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw exception(`Invalid email: ${email}`);
  return email;
}

/** Google's declarations type enum members as numbers; at run time they are objects, here as there. */
function asPermission(name: keyof typeof permission): GoogleAppsScript.Drive.Permission {
  return permission[name] as unknown as GoogleAppsScript.Drive.Permission;
}

function asAccess(name: keyof typeof access): GoogleAppsScript.Drive.Access {
  return access[name] as unknown as GoogleAppsScript.Drive.Access;
}
