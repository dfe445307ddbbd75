import { type CallKind, expose } from '../expose';
import type { Host } from '../host';
import { DriveService } from './advanced/drive-service';
import { DriveContext } from './drive-app/context';
import { DriveAppService } from './drive-app/drive-app';
import { DriveFile } from './drive-app/file';
import { DriveFolder } from './drive-app/folder';
import { visibleDrive } from './scopes';

export { mimeTypes } from '../blob/content-types';

/** What an object of DriveApp already knows about itself, as it was when it was found. */
const known =
  /^(getId|getName|getUrl|getMimeType|getDownloadUrl|getDescription|getDateCreated|getLastUpdated|getEmail|getDomain|hasNext|next|new[A-Z]\w*|toString)$/;

/**
 * How the ledger counts: what asks Drive.
 * @param _className the class as exposed
 * @param method its method
 */
function driveCallKind(_className: string, method: string): CallKind {
  return known.test(method) ? 'local' : 'drive';
}

/**
 * @param host the run
 * @returns the advanced service `Drive`, version 3
 */
export function makeDrive(host: Host): DriveService {
  const service = new DriveService(host, visibleDrive(host), driveCallKind);
  return expose('Drive', service, host.calls, driveCallKind);
}

/**
 * @param host the run
 * @returns the DriveApp that scripts see
 */
export function makeDriveApp(host: Host): DriveAppService {
  const context = new DriveContext(host, visibleDrive(host), driveCallKind, {
    file: (owner, entry) => new DriveFile(owner, entry),
    folder: (owner, entry) => new DriveFolder(owner, entry),
  });
  return expose('DriveApp', new DriveAppService(context), host.calls, driveCallKind);
}
