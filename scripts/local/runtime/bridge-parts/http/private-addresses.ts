import { BlockList, isIP } from 'node:net';

/**
 * Networks that Google's servers cannot reach for a script: private, loopback, link-local,
 * multicast and reserved ones (IANA special-purpose registries). IPv4-mapped IPv6 is covered by
 * BlockList itself.
 */
const reserved4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

const reserved6: readonly (readonly [network: string, prefix: number])[] = [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];

const blocked = new BlockList();
for (const [network, prefix] of reserved4) blocked.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of reserved6) blocked.addSubnet(network, prefix, 'ipv6');

/**
 * @param address an IP address
 * @returns whether it is out of reach from Google's servers
 */
export function isPrivateAddress(address: string): boolean {
  return blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
