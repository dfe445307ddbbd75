import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { errorCode } from './error-code';
import type { Tool, ToolOutcome } from './outcome';

/** Linkinator waits for ever where nothing is said; here, no behaviour that answers takes as long as this. */
const timeout = 6000;

/** A 429 that repeats itself is asked again without end: beyond this, it has said nothing. */
const patience = 30_000;

/** Retries, which linkinator leaves out unless it is told: its best. */
const options = { recurse: false, timeout, retry: true, retryErrors: true, retryErrorsCount: 2, retryErrorsJitter: 0 };

const says: Readonly<Record<LinkState, ToolOutcome['says']>> = {
  [LinkState.OK]: 'alive',
  [LinkState.BROKEN]: 'dead',
  [LinkState.SKIPPED]: 'nothing',
};

/** What linkinator says of each address, asked for one by one as the root of a check. */
export const linkinator: Tool = (addresses) => Promise.all(addresses.map(outcomeOf));

/** The same of a page with all of them, as linkinator is used: by HEAD, a hundred at a time. */
export const linkinatorPage: Tool = async (addresses) => {
  const page = addresses.map((address) => `<a href="${address}">${address}</a>`).join('\n');
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(page));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { links } = await new LinkChecker().check({ path: root, recurse: false });
  const found = new Map(links.map((link) => [link.url, link]));
  return addresses.map((address) => told(found.get(address)));
};

function told(link: LinkResult | undefined): ToolOutcome {
  return link === undefined ? { says: 'nothing', saw: '' } : { says: says[link.state], saw: seenIn(link) };
}

async function outcomeOf(address: string): Promise<ToolOutcome> {
  if (!/^https?:/.test(address))
    return /^\w+:\/\//.test(address) ? { says: 'nothing', saw: '' } : { says: 'dead', saw: 'no es una dirección' };
  const late = new Promise<null>((done) => setTimeout(done, patience, null));
  const result = await Promise.race([new LinkChecker().check({ ...options, path: [address] }), late]);
  if (result === null) return { says: 'nothing', saw: 'no termina' };
  return told(result.links.find(({ parent }) => parent === undefined));
}

function seenIn({ status = 0, failureDetails = [] }: LinkResult): string {
  const [failure] = failureDetails;
  return status > 0 || !(failure instanceof Error) ? String(status) : errorCode(failure);
}
