type UserMembers = Pick<GoogleAppsScript.Drive.User, 'getDomain' | 'getEmail' | 'getName'>;

/** A person a file is shared with. */
export class DriveUser implements UserMembers {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getName(): string {
    return this.email.split('@')[0] ?? '';
  }

  getDomain(): string {
    return this.email.split('@')[1] ?? '';
  }
}
