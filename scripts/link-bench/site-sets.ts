import type { Site } from './behaviour';
import { behaviours } from './behaviours/index';
import { speedSites } from './speed-sites';

/** What a bench may serve, by name: functions cannot be sent to a thread. */
export const siteSets = {
  behaviours: behaviours.flatMap(({ sites }) => sites),
  speed: speedSites,
} as const satisfies Record<string, readonly Site[]>;

export type SiteSetName = keyof typeof siteSets;
