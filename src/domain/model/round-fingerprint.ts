import type { Legend } from './legend';
import type { Municipality } from './municipality';
import type { ReportRound } from './round';

/** A status as it stands in a cell of a report. */
interface StandingStatus {
  readonly municipality: string;
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
 * The text whose fingerprint tells whether a report still says what it said: colours, the order of rows and columns,
 * blank cells and how a municipality's name is written are no part of it.
 *
 * @param municipalities known by their INEGI key, which no correction of a name changes
 */
export function roundFingerprintSource(
  { round, legend, statuses }: RoundContent,
  municipalities: readonly Pick<Municipality, 'name' | 'inegiKey'>[],
): string {
  const keys = new Map(municipalities.map(({ name, inegiKey }) => [name, inegiKey || name]));
  const cells = statuses
    .filter(({ text }) => text !== '')
    .map(({ municipality, toolCode, text }) => `${keys.get(municipality) ?? municipality} ${toolCode} ${text}`);
  const states = (legend?.states ?? []).map(({ letter, label, weight }) => [letter, label, weight]);
  return JSON.stringify([round.number, round.cutOff, round.updated, states, cells.sort()]);
}
