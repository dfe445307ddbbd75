import { hashOf } from '../../model/hash';
import type { WebAddress } from './web-address';

/** What a site's own first page may be called. */
const firstPage = /^\/(?:(?:index|default|home|inicio|principal)(?:\.\w{1,5})?\/?)?$/i;

/** Queries that say where a visitor comes from, in what language or under which session; the page is the same. */
const tellingNothing =
  /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|_ga|jsessionid|phpsessid|sid|lang|hl|locale|ref|usp|edit|pli)$/i;

/** Hosts whose addresses are short names for others: where they lead is what is meant. */
const shorteners: readonly string[] = [
  '1drv.ms',
  'acortar.link',
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'forms.gle',
  'fb.me',
  'goo.gl',
  'is.gd',
  'lnkd.in',
  'maps.app.goo.gl',
  'n9.cl',
  'ow.ly',
  'photos.app.goo.gl',
  'rb.gy',
  'rebrand.ly',
  'share.google',
  'shorturl.at',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'v.gd',
  'youtu.be',
];

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}

/** The pairs of a query that say what page is meant, in their order. */
function tellingQuery({ query }: WebAddress): string[] {
  const pairs = query.slice(1).split('&');
  return pairs.filter((pair) => pair !== '' && !tellingNothing.test(pair.split('=', 1)[0] ?? ''));
}

/** @returns the path without what makes no difference to a visitor: how it is encoded, a slash at its end, an index page */
function plainPath({ path }: WebAddress): string {
  const whole = path.replace(/;jsessionid=[^/]*/i, '').replace(/\/(?:index|default)\.\w{1,5}$/i, '/');
  return withoutEndingSlashes(
    decoded(whole)
      .normalize('NFC')
      .replace(/\/{2,}/g, '/'),
  ).toLowerCase();
}

function withoutEndingSlashes(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins nothing is one more character.
    return text;
  }
}

/** @returns whether an address is a site's own first page */
export function isHomePage(address: WebAddress): boolean {
  return firstPage.test(address.path) && tellingQuery(address).length === 0 && !/^#[!/]/.test(address.fragment);
}

/** @returns whether two addresses are of one host, with "www." or without */
export function sameSite(one: WebAddress, other: WebAddress): boolean {
  return withoutWww(one.host) === withoutWww(other.host);
}

/** @returns the query without what makes no difference to a server: the pairs' order, how they are encoded */
function plainQuery(address: WebAddress): string {
  const pairs = tellingQuery(address).map((pair) => decoded(pair.replace(/\+/g, ' ')));
  return pairs.sort().join('\n');
}

/** @returns whether a redirect leads to the same page under another spelling: https, "www.", a slash, an index page, a session */
export function isTrivialRedirect(from: WebAddress, to: WebAddress): boolean {
  if (!sameSite(from, to)) return false;
  if (isHomePage(from) && isHomePage(to)) return true;
  return plainPath(from) === plainPath(to) && plainQuery(from) === plainQuery(to);
}

/** @returns whether an address is a short name for another */
export function isShortLink({ host }: WebAddress): boolean {
  return shorteners.includes(withoutWww(host));
}

/** The folder of an address, with its slash. */
function folderOf({ path }: WebAddress): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** ".pdf"; '' where the last step of the path has none. */
function extensionOf({ path }: WebAddress): string {
  return /\.\w{1,5}$/.exec(path.slice(path.lastIndexOf('/')))?.[0] ?? '';
}

function originOf({ scheme, host, port }: WebAddress): string {
  return `${scheme}://${host}${port === '' ? '' : `:${port}`}`;
}

/** @returns what is the same for all addresses of which a server says the same where they are not there: folder and kind */
export function directoryOf(address: WebAddress): string {
  return `${originOf(address)}${folderOf(address)} ${extensionOf(address).toLowerCase()}`;
}

/** @returns an address beside another that cannot be there, the same each time */
export function siblingOf(address: WebAddress): string {
  const name = `pagina-que-no-existe-${hashOf(directoryOf(address))}`;
  return `${originOf(address)}${folderOf(address)}${name}${extensionOf(address)}`;
}
