import type { DriveEntry } from '../../../runtime/run-state';

export type DrivePermission = DriveEntry['permissions'][number];

/** What each role may do, least first; "getViewers" and their like ask for at least one of them. */
export const roles = ['reader', 'commenter', 'writer', 'fileOrganizer', 'organizer', 'owner'] as const;

/**
 * @param role of a permission
 * @param least the least role asked for
 * @returns whether it allows as much
 */
export function reaches(role: string, least: (typeof roles)[number]): boolean {
  return roles.indexOf(role as (typeof roles)[number]) >= roles.indexOf(least);
}

/**
 * @param email of a person or group
 * @returns an id of twenty digits, the same for the same address
 */
export function permissionId(email: string): string {
  let [high, low] = [7, 13];
  for (const character of email.toLowerCase()) {
    high = (high * 31 + (character.codePointAt(0) ?? 0)) % 9_999_999_967;
    low = (low * 37 + (character.codePointAt(0) ?? 0)) % 9_999_999_929;
  }
  return `${String(high).padStart(10, '1')}${String(low).padStart(10, '0')}`;
}

/**
 * @param type 'user', 'group', 'domain' or 'anyone'
 * @param role what they may do
 * @param whom an address for users and groups, a domain name for domains
 * @param discoverable whether those without a link find it too
 */
export function newPermission(type: string, role: string, whom: string, discoverable = false): DrivePermission {
  if (type === 'anyone') return { id: discoverable ? 'anyone' : 'anyoneWithLink', type, role };
  if (type === 'domain') return { id: permissionId(`${whom}${discoverable ? '' : '#link'}`), type, role, domain: whom };
  return { id: permissionId(whom), type, role, emailAddress: whom };
}
