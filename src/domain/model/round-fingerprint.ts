import type { Legend } from './legend';
import type { ReportRound } from './round';
import { normalise } from './same-text';

/** A status as it stands in a report, by the name that its row bears. */
interface StandingStatus {
  readonly name: string;
  readonly toolCode: string;
  readonly text: string;
}

/** What a report says: its dates, its legend and every state in it. */
export interface RoundContent {
  readonly round: Pick<ReportRound, 'number' | 'cutOff' | 'updated'>;
  readonly legend: Legend | null;
  readonly statuses: readonly StandingStatus[];
}

/**
 * The text whose fingerprint tells whether a report still says what it said: colours, the order of rows, columns and
 * states, blank cells, and accents and capitals of a municipality's name are no part of it.
 */
export function roundFingerprintSource({ round, legend, statuses }: RoundContent): string {
  const cells = statuses
    .filter(({ text }) => text !== '')
    .map(({ name, toolCode, text }) => JSON.stringify([normalise(name), toolCode, text]));
  const states = (legend?.states ?? []).map(({ letter, label, weight }) => JSON.stringify([letter, label, weight]));
  return JSON.stringify([round.number, round.cutOff, round.updated, states.sort(), cells.sort()]);
}
