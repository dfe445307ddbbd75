import { exception } from './exception';
import type { Host } from './host';

/** Units per day of a consumer account (G/guides/services/quotas), under the names of live messages. */
const dailyUnits = { urlfetch: 20_000, conversion: 2_000 } as const;

const day = 24 * 60 * 60 * 1000;

/**
 * Uses up quota; it comes back 24 hours after the first use.
 * @param host the run
 * @param name the quota
 * @param units how many are used
 */
export function spendQuota(host: Host, name: keyof typeof dailyUnits, units: number): void {
  const { quota } = host.state;
  if (host.now() - quota.since >= day) Object.assign(quota, { since: host.now(), used: {} });
  const used = (quota.used[name] ?? 0) + units;
  if (used > dailyUnits[name]) throw exception(`Service invoked too many times for one day: ${name}.`);
  quota.used[name] = used;
}
