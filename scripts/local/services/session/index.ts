import { smallServiceCallKind } from '../call-kinds';
import { expose } from '../expose';
import type { Host } from '../host';

const emailScope = 'https://www.googleapis.com/auth/userinfo.email';
const keyPeriodMs = 30 * 24 * 3600 * 1000;

/** A person, as Session hands out. */
class User implements Pick<GoogleAppsScript.Base.User, 'getEmail' | 'getUserLoginId'> {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

/** @returns an exposed User, as events carry too */
export function makeUser(host: Host, email: string): object {
  return expose('User', new User(email), host.calls, smallServiceCallKind);
}

/** @returns Session: who runs the script, where, and in which language */
export function makeSession(host: Host): object {
  const { input } = host;
  const service = {
    getActiveUser: () => makeUser(host, emailFor(host, 'Session.getActiveUser', activeEmail)),
    getEffectiveUser: () => makeUser(host, emailFor(host, 'Session.getEffectiveUser', effectiveEmail)),
    getActiveUserLocale: () => host.book.locale.split('_')[0] ?? 'es',
    getScriptTimeZone: () => input.manifest.timeZone,
    getTemporaryActiveUserKey: () => temporaryKey(host),
  };
  return expose('Session', service, host.calls, smallServiceCallKind);
}

/** Simple triggers ask for no scope: they may just not learn who it is (G/guides/triggers). */
function emailFor(host: Host, call: string, find: (host: Host) => string): string {
  if (host.input.context !== 'simple-trigger') host.requireScope([emailScope], call);
  return find(host);
}

/** A stranger's address stays blank where the script runs as its owner (platform.md §5). */
function activeEmail({ input }: Host): string {
  const runsAsOwner = input.context === 'web-app' && input.manifest.executeAs !== 'USER_ACCESSING';
  if (input.context === 'simple-trigger') return input.user === input.owner ? input.user : '';
  return !runsAsOwner || sameDomain(input.user, input.owner) ? input.user : '';
}

function effectiveEmail({ input }: Host): string {
  return input.context === 'web-app' && input.manifest.executeAs !== 'USER_ACCESSING' ? input.owner : input.user;
}

function sameDomain(one: string, other: string): boolean {
  return one !== '' && one.split('@')[1] === other.split('@')[1];
}

/** Says nothing about the person, differs by person and script, and changes every 30 days (platform.md §5). */
function temporaryKey({ bridge, book, input, now }: Host): string {
  const period = Math.floor(now() / keyPeriodMs);
  return bridge.digest('sha1', bridge.encodeText(`${book.id} ${input.user} ${period}`, 'UTF-8'), null);
}
