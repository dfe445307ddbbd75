import { makeLockService } from '../../../../scripts/local/services/lock';
import { smallHost } from '../small-host';

function locks(host = smallHost()) {
  return makeLockService(host) as GoogleAppsScript.Lock.LockService;
}

test('what another holds cannot be had until it is released', () => {
  const host = smallHost();
  const mine = locks(host).getScriptLock();
  const theirs = locks(host).getScriptLock();
  expect(mine.tryLock(10)).toBe(true);
  expect(theirs.tryLock(10)).toBe(false);
  expect(theirs.hasLock()).toBe(false);
  expect(() => {
    theirs.waitLock(10);
  }).toThrow('Lock timeout: another process was holding the lock for too long.');
  mine.releaseLock();
  expect(theirs.tryLock(10)).toBe(true);
});

test('a run that holds a lock may ask for it again', () => {
  const service = locks();
  service.getScriptLock().waitLock(10);
  expect(service.getScriptLock().tryLock(0)).toBe(true);
  expect(service.getScriptLock().hasLock()).toBe(true);
});

test('web apps have no document lock', () => {
  expect(locks(smallHost({ context: 'web-app' })).getDocumentLock()).toBeNull();
});

test('in less than no time nothing is got', () => {
  const lock = locks().getScriptLock();
  expect(lock.tryLock(-1)).toBe(false);
  expect(() => {
    lock.waitLock(-1);
  }).toThrow(/^Lock timeout/);
  expect(lock.tryLock(0)).toBe(true);
});
