import { smallServiceCallKind } from '../call-kinds';
import { expose } from '../expose';
import type { Host } from '../host';
import { Lock } from './lock';

/** @returns LockService; its document lock is null in web apps (platform.md §1) */
export function makeLockService(host: Host): object {
  const made = new Map<string, Lock>();
  const open = (name: string): Lock => {
    const lock = made.get(name) ?? expose('Lock', new Lock(host.bridge.locks, name), host.calls, smallServiceCallKind);
    made.set(name, lock);
    return lock;
  };
  const service = {
    getScriptLock: () => open('script'),
    getDocumentLock: () => (host.input.context === 'web-app' ? null : open('document')),
    getUserLock: () => open(`user-${host.input.user}`),
  };
  return expose('LockService', service, host.calls, smallServiceCallKind);
}
