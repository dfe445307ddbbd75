import { lookup as lookupName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPrivateAddress } from './private-addresses';

/** `--resolve HOST=ADDRESS:PORT`; `host` may name a port too ("example.mx:443"), to map only that. */
export interface HostMapping {
  readonly host: string;
  readonly address: string;
  readonly port: number;
}

/** Where to connect for a URL, whatever its Host header says. */
export interface Destination {
  readonly host: string;
  readonly port: number;
  /** Absent where the address was given by hand. */
  readonly lookup?: LookupFunction;
}

/** A name that has no address that could be reached from Google's servers. */
export class UnreachableNameError extends Error {}

/**
 * As curl's --resolve, a mapping changes only the connection: Host header, SNI and certificate
 * checks stay those of the URL's host. Private addresses fail unless mapped (platform.md §2).
 * @param url an http or https address
 * @param mappings by hand
 * @returns where to connect; throws UnreachableNameError for an unmapped private address
 */
export function destinationOf(url: URL, mappings: readonly HostMapping[]): Destination {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  const mapping = mappingFor(host.toLowerCase(), port, mappings);
  if (mapping !== undefined) return { host: mapping.address, port: mapping.port };
  if (isIP(host) !== 0 && isPrivateAddress(host)) throw new UnreachableNameError(host);
  return { host, port, lookup: lookupPublic };
}

function mappingFor(host: string, port: number, mappings: readonly HostMapping[]): HostMapping | undefined {
  const named = (name: string) => mappings.find((mapping) => mapping.host.toLowerCase() === name);
  return named(`${host}:${port}`) ?? named(host);
}

/** Node's lookup, without the addresses that Google's servers could not reach. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookupName(hostname, { ...options, all: true }, (error, addresses) => {
    const found = error === null ? addresses.filter(({ address }) => !isPrivateAddress(address)) : [];
    const [first] = found;
    if (first === undefined) callback(new UnreachableNameError(hostname), '', 0);
    else if (options.all === true) callback(null, found satisfies LookupAddress[]);
    else callback(null, first.address, first.family);
  });
};
