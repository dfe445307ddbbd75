import { smallServiceCallKind } from '../call-kinds';
import { expose } from '../expose';
import type { Host } from '../host';
import { Cache } from './cache';

/** @returns CacheService; its document cache is null in web apps (platform.md §1) */
export function makeCacheService(host: Host): object {
  const open = (scope: string) => {
    const entries = (host.state.cache[scope] ??= {});
    return expose('Cache', new Cache(entries, host.now), host.calls, smallServiceCallKind);
  };
  const service = {
    getScriptCache: () => open('script'),
    getDocumentCache: () => (host.input.context === 'web-app' ? null : open('document')),
    getUserCache: () => open(`user:${host.input.user}`),
  };
  return expose('CacheService', service, host.calls, smallServiceCallKind);
}
