import type { DriveEntry } from '../../../runtime/run-state';
import { extensionOf, isGoogleType, mimeTypes } from '../../blob/content-types';
import { type DrivePermission, permissionId, reaches } from '../store/permissions';
import type { DriveStore } from '../store/drive-store';

/** What the API answers when `fields` is not given. */
export const defaultFileFields = 'kind,id,name,mimeType';

/**
 * Where a file opens in a browser.
 * @param entry a file or folder
 */
export function webAddress(entry: DriveEntry): string {
  const editors: Readonly<Record<string, string>> = {
    [mimeTypes.GOOGLE_DOCS]: 'document',
    [mimeTypes.GOOGLE_SHEETS]: 'spreadsheets',
    [mimeTypes.GOOGLE_SLIDES]: 'presentation',
  };
  const editor = editors[entry.mimeType];
  if (editor !== undefined) return `https://docs.google.com/${editor}/d/${entry.id}/edit?usp=drivesdk`;
  if (entry.mimeType === mimeTypes.FOLDER) return `https://drive.google.com/drive/folders/${entry.id}`;
  return `https://drive.google.com/file/d/${entry.id}/view?usp=drivesdk`;
}

/**
 * @param entry a file or folder
 * @param store where it is
 * @param user who asks
 * @returns it as a File resource of the API, version 3; fields it has not are undefined
 */
export function fileResource(entry: DriveEntry, store: DriveStore, user: string): Record<string, unknown> {
  const ownedByMe = entry.owner === user;
  const own = entry.permissions.find(({ emailAddress }) => emailAddress === user);
  const canEdit = ownedByMe || (own !== undefined && reaches(own.role, 'writer'));
  return {
    kind: 'drive#file',
    id: entry.id,
    name: entry.name,
    mimeType: entry.mimeType,
    description: entry.description === '' ? undefined : entry.description,
    starred: entry.starred === true,
    trashed: store.isTrashed(entry),
    explicitlyTrashed: entry.trashed,
    parents: entry.parents.length === 0 ? undefined : [...entry.parents],
    properties: filled(entry.properties),
    appProperties: filled(entry.appProperties),
    spaces: ['drive'],
    createdTime: entry.createdTime,
    modifiedTime: entry.modifiedTime,
    owners: [userResource(entry.owner, user)],
    lastModifyingUser: userResource(entry.owner, user),
    ownedByMe,
    shared: entry.permissions.length > 1,
    permissions: canEdit ? entry.permissions.map((permission) => permissionResource(permission)) : undefined,
    permissionIds: entry.permissions.map(({ id }) => id),
    capabilities: { canEdit, canShare: canEdit, canTrash: ownedByMe, canDelete: ownedByMe },
    ...contentFields(entry, store),
  };
}

/** Plain files have a size and an extension; Google's own can be exported. */
function contentFields(entry: DriveEntry, store: DriveStore): Record<string, unknown> {
  const plain = !isGoogleType(entry.mimeType);
  const extension = plain ? extensionOf(entry.name) : '';
  return {
    webViewLink: webAddress(entry),
    webContentLink: plain ? `https://drive.google.com/uc?id=${entry.id}&export=download` : undefined,
    size: entry.mimeType === mimeTypes.FOLDER ? undefined : String(store.size(entry)),
    fileExtension: extension === '' ? undefined : extension,
    fullFileExtension: extension === '' ? undefined : extension,
    originalFilename: plain ? entry.name : undefined,
  };
}

function filled(properties: Readonly<Record<string, string>>): Record<string, string> | undefined {
  return Object.keys(properties).length === 0 ? undefined : { ...properties };
}

function userResource(email: string, user: string): Record<string, unknown> {
  return {
    kind: 'drive#user',
    displayName: email.split('@')[0],
    me: email === user,
    permissionId: permissionId(email),
    emailAddress: email,
  };
}

/**
 * @param permission who may do what
 * @returns it as a Permission resource of the API
 */
export function permissionResource(permission: DrivePermission): Record<string, unknown> {
  return {
    kind: 'drive#permission',
    id: permission.id,
    type: permission.type,
    role: permission.role,
    emailAddress: permission.emailAddress,
    domain: permission.domain,
    displayName: permission.emailAddress?.split('@')[0] ?? permission.domain,
    allowFileDiscovery: permission.type === 'anyone' ? permission.id === 'anyone' : undefined,
    deleted: false,
    pendingOwner: false,
  };
}
