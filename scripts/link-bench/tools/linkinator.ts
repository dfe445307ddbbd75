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

async function outcomeOf(address: string): Promise<ToolOutcome> {
  if (!/^https?:/.test(address))
    return /^\w+:\/\//.test(address) ? { says: 'nothing', saw: '' } : { says: 'dead', saw: 'no es una dirección' };
  const late = new Promise<null>((done) => setTimeout(done, patience, null));
  const result = await Promise.race([new LinkChecker().check({ ...options, path: [address] }), late]);
  if (result === null) return { says: 'nothing', saw: 'no termina' };
  const own = result.links.find(({ parent }) => parent === undefined);
  return own === undefined ? { says: 'nothing', saw: '' } : { says: says[own.state], saw: seenIn(own) };
}

function seenIn({ status = 0, failureDetails = [] }: LinkResult): string {
  const [failure] = failureDetails;
  return status > 0 || !(failure instanceof Error) ? String(status) : errorCode(failure);
}
