import type { DriveEntry } from '../../../runtime/run-state';
import type { Host } from '../../host';
import { requireDriveApi } from '../scopes';
import { type DrivePermission, newPermission, roles } from '../store/permissions';
import type { DriveStore } from '../store/drive-store';
import { DriveProblem } from '../store/problem';
import { apiCall } from './api-error';
import { masked } from './field-mask';
import { permissionResource } from './resource';

type PermissionSchema = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type Options = Readonly<Partial<Record<string, unknown>>>;
type PermissionsMembers = Pick<
  GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection,
  'create' | 'get' | 'list' | 'remove' | 'update'
>;

const defaultFields = 'kind,id,type,role';

/** Drive.Permissions of the advanced service: kept and told, but nobody is notified. */
export class DrivePermissions implements PermissionsMembers {
  constructor(
    private readonly host: Host,
    private readonly store: DriveStore,
  ) {}

  create(resource: PermissionSchema, fileId: string, optionalArgs: Options = {}): PermissionSchema {
    return this.call('create', () => {
      const entry = this.store.get(fileId);
      const permission = permissionFrom(resource, optionalArgs);
      const others = entry.permissions.filter(({ id }) => id !== permission.id);
      entry.permissions = [...(permission.role === 'owner' ? demoted(others) : others), permission];
      this.keep(entry);
      return shown(permission, optionalArgs);
    });
  }

  get(fileId: string, permissionId: string, optionalArgs: Options = {}): PermissionSchema {
    return this.call('get', () => shown(find(this.store.get(fileId), permissionId), optionalArgs), true);
  }

  list(fileId: string, optionalArgs: Options = {}): GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList {
    return this.call(
      'list',
      () => {
        const permissions = this.store.get(fileId).permissions.map((permission) => permissionResource(permission));
        const fields = optionalArgs['fields'];
        const standard = `kind,permissions(${defaultFields})`;
        return masked({ kind: 'drive#permissionList', permissions }, typeof fields === 'string' ? fields : standard);
      },
      true,
    );
  }

  remove(fileId: string, permissionId: string, _optionalArgs: Options = {}): void {
    this.call('delete', () => {
      const entry = this.store.get(fileId);
      const permission = find(entry, permissionId);
      if (permission.role === 'owner')
        throw new DriveProblem(403, 'cannotRemoveOwner', 'The owner of a file cannot be removed.');
      entry.permissions = entry.permissions.filter(({ id }) => id !== permissionId);
      this.keep(entry);
    });
  }

  update(
    resource: PermissionSchema,
    fileId: string,
    permissionId: string,
    optionalArgs: Options = {},
  ): PermissionSchema {
    return this.call('update', () => {
      const entry = this.store.get(fileId);
      const changed = { ...find(entry, permissionId), role: checkedRole(resource.role, optionalArgs) };
      const others = entry.permissions.filter(({ id }) => id !== permissionId);
      entry.permissions = [...(changed.role === 'owner' ? demoted(others) : others), changed];
      this.keep(entry);
      return shown(changed, optionalArgs);
    });
  }

  private call<T>(method: string, action: () => T, isRead = false): T {
    requireDriveApi(this.host, `drive.permissions.${method}`, isRead);
    return apiCall(`drive.permissions.${method}`, action);
  }

  private keep(entry: DriveEntry): void {
    const owner = entry.permissions.find(({ role }) => role === 'owner');
    entry.owner = owner?.emailAddress ?? entry.owner;
    this.store.changed(entry);
  }
}

function permissionFrom(resource: PermissionSchema, options: Options): DrivePermission {
  const { type, emailAddress, domain } = resource;
  const role = checkedRole(resource.role, options);
  if (type === undefined) throw required('type');
  const whom = type === 'domain' ? domain : type === 'anyone' ? '' : emailAddress;
  if (whom === undefined) throw required(type === 'domain' ? 'domain' : 'emailAddress');
  if (type !== 'domain' && type !== 'anyone' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(whom))
    throw new DriveProblem(
      400,
      'invalidSharingRequest',
      'The specified emailAddress is invalid or not applicable for the given permission type.',
    );
  return newPermission(type, role, whom, resource.allowFileDiscovery === true);
}

function checkedRole(role: string | undefined, options: Options): string {
  if (role === undefined) throw required('role');
  if (!(roles as readonly string[]).includes(role))
    throw new DriveProblem(400, 'invalid', 'The specified role is invalid or not applicable.');
  if (role === 'owner' && options['transferOwnership'] !== true)
    throw new DriveProblem(
      403,
      'forbidden',
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
    );
  return role;
}

function required(field: string): DriveProblem {
  return new DriveProblem(400, 'required', `The permission ${field} field is required.`);
}

/** Who owned it before may still edit it. */
function demoted(permissions: readonly DrivePermission[]): DrivePermission[] {
  return permissions.map((permission) =>
    permission.role === 'owner' ? { ...permission, role: 'writer' } : permission,
  );
}

function find(entry: DriveEntry, permissionId: string): DrivePermission {
  const permission = entry.permissions.find(({ id }) => id === permissionId);
  if (permission === undefined) throw new DriveProblem(404, 'notFound', `Permission not found: ${permissionId}.`);
  return permission;
}

function shown(permission: DrivePermission, options: Options): PermissionSchema {
  const fields = options['fields'];
  return masked(permissionResource(permission), typeof fields === 'string' ? fields : defaultFields);
}
