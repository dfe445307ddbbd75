import net from 'node:net';
import tls from 'node:tls';
import { destinationOf, type HostMapping } from '../../local/runtime/bridge-parts/http/destination';

/** What Node's own fetch asks its sockets for. */
interface Wanted {
  readonly host?: string;
  readonly port?: number | string;
}

/** A server of this process's own. */
const ownAddress = '127.0.0.1';

/** Where to connect instead; throws where the name leads nowhere. */
function instead({ host = '', port = 80 }: Wanted, mappings: readonly HostMapping[]): object {
  if (host === ownAddress) return {};
  const name = net.isIPv6(host) ? `[${host}]` : host;
  return destinationOf(new URL(`http://${name}:${port}`), mappings);
}

/**
 * Leads every connection of this process to where the bench's hosts are: what curl's --resolve does, for
 * programs that have no such option. Names in https and Host headers stay as they are.
 */
export function mapConnections(mappings: readonly HostMapping[]): void {
  const { connect } = net;
  const { connect: connectSecurely } = tls;
  const mapped = (open: (options: never) => net.Socket) => (options: Wanted) => {
    try {
      return open({ ...options, ...instead(options, mappings) } as never);
    } catch (error) {
      return new net.Socket().destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  // On https, the plain connection below is opened by the secure one itself: only one of both may be led.
  Object.assign(net, { connect: mapped(connect), createConnection: mapped(connect) });
  Object.assign(tls, { connect: mapped(connectSecurely) });
}
