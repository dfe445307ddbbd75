import type { IncomingMessage } from 'node:http';
import { domainToASCII } from 'node:url';
import type { Reply, Site } from './behaviour';
import { notFoundPage } from './pages';
import { failing } from './replies';

/** Sites by their host in ASCII; what several behaviours put at one host is one site. */
export type SiteMap = ReadonlyMap<string, Site>;

/** @throws where two sites of one host disagree: a behaviour would be judged by another's answer */
export function siteMap(sites: readonly Site[]): SiteMap {
  const map = new Map<string, Site>();
  for (const site of sites) {
    const host = domainToASCII(site.host);
    const known = map.get(host);
    map.set(host, known === undefined ? site : joined(known, site));
  }
  return map;
}

function joined(one: Site, other: Site): Site {
  const twice = Object.keys(other.pages).find((path) => path in one.pages && one.pages[path] !== other.pages[path]);
  if (twice !== undefined) throw new Error(`two answers for ${one.host}${twice}`);
  return { ...one, ...other, pages: { ...one.pages, ...other.pages } };
}

const missing = failing(404, notFoundPage);

/** @returns what answers a request: its page, or what the site says to any other; the same for HEAD as for GET */
export function replyFor(site: Site | undefined, request: IncomingMessage): Reply {
  const address = request.url ?? '/';
  const [path = '/'] = address.split('?');
  return site?.pages[address] ?? site?.pages[path] ?? site?.elsewhere ?? missing;
}

/** @returns the host that a request names, without port */
export function hostAsked({ headers }: IncomingMessage): string {
  return (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}
