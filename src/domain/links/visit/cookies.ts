/** The cookies that each host has set in one visit, by host and name: none is ever sent to another host. */
export type Cookies = Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;

/** A server that sets more than this is not being visited, it is being fed. */
const most = { cookies: 20, length: 2000 };

/** Name and value of a Set-Cookie header, its attributes left out; null where it sets none. */
function pairOf(header: string): readonly [name: string, value: string] | null {
  const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(header.slice(0, most.length)) ?? [];
  return name.trim() === '' ? null : [name.trim(), value.trim()];
}

/**
 * @param host that answered
 * @param headers the values of its Set-Cookie headers
 * @returns the cookies with those that it sets
 */
export function withCookies(cookies: Cookies, host: string, headers: readonly string[]): Cookies {
  if (headers.length === 0) return cookies;
  const pairs = headers.flatMap((header) => [pairOf(header)].filter((pair) => pair !== null));
  const all = Object.entries({ ...cookies[host], ...Object.fromEntries(pairs) });
  return { ...cookies, [host]: Object.fromEntries(all.slice(-most.cookies)) };
}

/** @returns the Cookie header for a host; '' where it has set none */
export function cookieHeader(cookies: Cookies, host: string): string {
  return Object.entries(cookies[host] ?? {})
    .map(([name, value]) => `${name}=${value}`)
    .join('; ');
}
