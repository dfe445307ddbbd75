import { makeCacheService } from '../../../../scripts/local/services/cache';
import { smallHost } from '../small-host';

function scriptCache(host = smallHost()) {
  return (makeCacheService(host) as GoogleAppsScript.Cache.CacheService).getScriptCache();
}

test('an entry lives as long as it was given, ten minutes by default', () => {
  const host = smallHost();
  const cache = scriptCache(host);
  cache.put('corta', '1', 5);
  cache.put('normal', '2');
  host.pass(5_000);
  expect(cache.getAll(['corta', 'normal', 'ninguna'])).toEqual({ normal: '2' });
  host.pass(595_000);
  expect(cache.get('normal')).toBeNull();
});

test('key, value and time have limits', () => {
  const cache = scriptCache();
  cache.put('k'.repeat(250), 'v'.repeat(102_400), 21_600);
  expect(() => {
    cache.put('k'.repeat(251), 'v');
  }).toThrow('Argument too large: key');
  expect(() => {
    cache.put('k', 'v'.repeat(102_401));
  }).toThrow('Argument too large: value');
  expect(() => {
    cache.put('k', 'v', 21_601);
  }).toThrow('expirationInSeconds');
});

test('over a thousand items the oldest tenth goes', () => {
  const host = smallHost();
  const cache = scriptCache(host);
  for (let index = 0; index < 1001; index += 1) {
    cache.put(`k${index}`, String(index));
    host.pass(1);
  }
  expect(cache.get('k100')).toBeNull();
  expect(cache.get('k101')).toBe('101');
  expect(cache.get('k1000')).toBe('1000');
});

test('removing', () => {
  const cache = scriptCache();
  cache.putAll({ a: '1', b: '2', c: '3' }, 10);
  cache.remove('a');
  cache.removeAll(['b']);
  expect(cache.getAll(['a', 'b', 'c'])).toEqual({ c: '3' });
});

test('web apps have no document cache', () => {
  const service = makeCacheService(smallHost({ context: 'web-app' })) as GoogleAppsScript.Cache.CacheService;
  expect(service.getDocumentCache()).toBeNull();
});
