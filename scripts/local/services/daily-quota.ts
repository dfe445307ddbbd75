import { exception } from './exception';
import type { Host } from './host';

/** Units per day of a consumer account (G/guides/services/quotas), under the names of live messages. */
const dailyUnits = { urlfetch: 20_000, conversion: 2_000, email: 100 } as const;

const day = 24 * 60 * 60 * 1000;

function quotaOf({ state, now }: Host): Host['state']['quota'] {
  const { quota } = state;
  if (now() - quota.since >= day) Object.assign(quota, { since: now(), used: {} });
  return quota;
}

/** @returns how many units of a quota are left */
export function leftOfQuota(host: Host, name: keyof typeof dailyUnits): number {
  return Math.max(0, dailyUnits[name] - (quotaOf(host).used[name] ?? 0));
}

/**
 * Uses up quota; it comes back 24 hours after the first use.
 * @param host the run
 * @param name the quota
 * @param units how many are used
 */
export function spendQuota(host: Host, name: keyof typeof dailyUnits, units: number): void {
  const quota = quotaOf(host);
  const used = (quota.used[name] ?? 0) + units;
  if (used > dailyUnits[name]) throw exception(`Service invoked too many times for one day: ${name}.`);
  quota.used[name] = used;
}
