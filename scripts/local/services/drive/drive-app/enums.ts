import { serviceEnum } from '../../spreadsheet/enum-value';

/** DriveApp.Access: who besides those named may open a file. */
export const access = serviceEnum(['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE']);

/** DriveApp.Permission: what they may do. */
export const permission = serviceEnum(['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'FILE_ORGANIZER', 'NONE']);

/** Roles of the API by DriveApp's permissions. */
export const roleByPermission: Readonly<Record<string, string | undefined>> = {
  VIEW: 'reader',
  COMMENT: 'commenter',
  EDIT: 'writer',
};

/** And back; what is not here is NONE. */
export const permissionByRole: Readonly<Record<string, keyof typeof permission | undefined>> = {
  reader: 'VIEW',
  commenter: 'COMMENT',
  writer: 'EDIT',
  fileOrganizer: 'FILE_ORGANIZER',
  organizer: 'ORGANIZER',
  owner: 'OWNER',
};
