import { type CallKindOf, expose } from '../../expose';
import type { Host } from '../../host';
import { requireDriveApi } from '../scopes';
import type { DriveStore } from '../store/drive-store';
import { permissionId } from '../store/permissions';
import { DriveProblem } from '../store/problem';
import { apiCall } from './api-error';
import { masked } from './field-mask';
import { DriveFiles } from './files';
import { DrivePermissions } from './permissions';

type Schema = Readonly<Record<string, never>>;

/** The advanced service `Drive`: what of the API, version 3, is here. */
export class DriveService {
  readonly Files: DriveFiles;
  readonly Permissions: DrivePermissions;
  readonly About: DriveAbout;

  constructor(host: Host, store: DriveStore, kindOf: CallKindOf) {
    this.Files = expose('Drive.Files', new DriveFiles(host, store), host.calls, kindOf);
    this.Permissions = expose('Drive.Permissions', new DrivePermissions(host, store), host.calls, kindOf);
    this.About = expose('Drive.About', new DriveAbout(host), host.calls, kindOf);
  }

  getVersion(): string {
    return 'v3';
  }

  /** An empty resource to fill in, as are the next three. */
  newFile(): Schema {
    return {};
  }

  newPermission(): Schema {
    return {};
  }

  newUser(): Schema {
    return {};
  }
}

/** Drive.About: who asks. */
class DriveAbout {
  constructor(private readonly host: Host) {}

  get(optionalArgs: Readonly<Partial<Record<string, unknown>>> = {}): Record<string, unknown> {
    requireDriveApi(this.host, 'drive.about.get', true);
    return apiCall('drive.about.get', () => {
      const fields = optionalArgs['fields'];
      if (typeof fields !== 'string')
        throw new DriveProblem(400, 'required', "The 'fields' parameter is required for this method.");
      return masked(this.resource(), fields);
    });
  }

  private resource(): Record<string, unknown> {
    const { user } = this.host.input;
    const displayName = user.split('@')[0];
    const me = { kind: 'drive#user', displayName, me: true, permissionId: permissionId(user), emailAddress: user };
    return { kind: 'drive#about', user: me };
  }
}
