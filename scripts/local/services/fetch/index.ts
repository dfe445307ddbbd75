import { type CallKind, expose } from '../expose';
import type { Host } from '../host';
import { UrlFetchService } from './url-fetch-app';

/** "Hard ~60 s" in practice, whatever timeoutSeconds says (platform.md §2, contested). */
const liveCeilingMs = 60_000;

/**
 * How the ledger counts: what goes out to the network. A batch is one call, as it is one for a script.
 * @param className the class as exposed
 * @param method its method
 */
function fetchCallKind(className: string, method: string): CallKind {
  return className === 'UrlFetchApp' && method.startsWith('fetch') ? 'fetches' : 'local';
}

/**
 * @param host the run
 * @param ceilingMs the longest any request may take, in ms
 * @returns the UrlFetchApp that scripts see
 */
export function makeUrlFetchApp(host: Host, ceilingMs: number = liveCeilingMs): GoogleAppsScript.URL_Fetch.UrlFetchApp {
  const service = new UrlFetchService(host, ceilingMs, (response) =>
    expose('HTTPResponse', response, host.calls, fetchCallKind),
  );
  return expose('UrlFetchApp', service, host.calls, fetchCallKind);
}
