import { linksThroughChaos } from '../../chaos/links-through-chaos';
import { atMost, type Measure } from '../measure';

const links = 20_000;

/** What a document's store may hold (platform.md §1). */
const storeLimit = 500;

/** Twenty thousand links through executions ended at any call, quotas refused and clocks that jump: none lost, none twice. */
export async function measureChaos(): Promise<Measure[]> {
  const { executions, kills, wrong, refetched, keptBytes, heapBytes } = await linksThroughChaos(links, 7, 0.35);
  const note = `${executions} executions, ${kills} ended from outside`;
  const heap = heapBytes / 1024 / 1024;
  return [
    atMost('Links without their one verdict, of 20,000 through chaos', 0, wrong.length, 'links', note),
    atMost('Links visited again once done with', 0, refetched.length, 'links'),
    atMost('Kept between two executions', storeLimit, keptBytes / 1024, 'KB'),
    atMost('Memory in use between two executions, the host’s book included', 1024, heap, 'MB'),
  ];
}
