import type { WebAddress } from './web-address';

/** Why an address is not for the network that everyone shares. */
export type Uncheckable =
  /** It is for another program: mail, a telephone, a file. */
  | 'scheme'
  /** It is within a network or a computer of someone's own. */
  | 'private'
  /** It carries a user's name or password, which are not ours to use. */
  | 'login-in-address';

/** Names of hosts that are never on the network that everyone shares (RFC 6761, RFC 6762 and usage). */
const privateNames =
  /^(?:localhost|[^.]+)$|\.(?:localhost|local|localdomain|internal|intranet|lan|home|home\.arpa|corp)$/;

/** Addresses of networks of one's own, of the computer itself and of its neighbours (RFC 1918, 6598, 3927, 5735). */
const privateNumbers =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^(?:22[4-9]|2[3-5]\d)\./;

/** The same of IPv6, as the parser writes them: all of "::" (loopback, IPv4 within), ULA, link-local (RFC 4291, 4193). */
const privateIpv6 = /^\[(?:::|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/;

const isNumbers = /^[\d.]+$/;

function isPrivate(host: string): boolean {
  if (host.startsWith('[')) return privateIpv6.test(host);
  return isNumbers.test(host) ? privateNumbers.test(host) : privateNames.test(host.replace(/\.$/, ''));
}

/** @returns why an address cannot be checked; null where it can */
export function whyUncheckable({ scheme, host, href }: WebAddress): Uncheckable | null {
  if (scheme !== 'http' && scheme !== 'https') return 'scheme';
  if (/^https?:\/\/[^/?#]*@/.test(href)) return 'login-in-address';
  return isPrivate(host) ? 'private' : null;
}
