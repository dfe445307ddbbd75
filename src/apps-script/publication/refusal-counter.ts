import type { RefusalCounter } from '../../services/publication';

const key = 'refused-visits';

/** Seconds after the last one that they are forgotten. */
const remembered = 600;

function count(): number {
  return Number(CacheService.getScriptCache().get(key) ?? 0);
}

/** In the script's cache, which no visitor is held up for: two at once may be counted as one. */
export const refusalCounter: RefusalCounter = {
  count,
  add: () => {
    const now = count() + 1;
    CacheService.getScriptCache().put(key, String(now), remembered);
    return now;
  },
};
