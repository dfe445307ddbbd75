import { requireConsent } from '../authorization';
import type { Host } from '../host';
import { DriveStore } from './store/drive-store';

const auth = 'https://www.googleapis.com/auth';

export const fullDrive = [`${auth}/drive`] as const;
export const readDrive = [`${auth}/drive.readonly`, ...fullDrive] as const;

/** What the advanced service accepts besides: files that this script created or opened (platform.md §4). */
const perFile = [`${auth}/drive.file`] as const;

/** Asks for consent before a call of the advanced service. */
export function requireDriveApi(host: Host, call: string, isRead: boolean): void {
  requireConsent(host, isRead ? [...readDrive, ...perFile] : [...fullDrive, ...perFile], call);
}

/**
 * @param host the run
 * @returns the store as its scopes let it be seen: with drive.file alone, only what the script made
 */
export function visibleDrive(host: Host): DriveStore {
  const { scopes } = host.input.manifest;
  const seesAll = scopes === null || scopes.some((scope) => (readDrive as readonly string[]).includes(scope));
  return new DriveStore(host, (entry) => seesAll || entry.foreign !== true);
}
