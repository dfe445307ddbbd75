import type { CivilDate } from '../../domain/model/civil-date';
import type { MunicipalSnapshot, SnapshotRound } from '../../domain/publication/municipal-snapshot';
import { oneLine } from '../../texts/one-line';
import type { ChipStyles } from './state-chip';
import type { Room } from './room';

/** What every piece of the page is made from. */
export interface View {
  readonly snapshot: MunicipalSnapshot;
  /** The visitor's day. */
  readonly today: CivilDate;
  readonly room: Room;
  readonly chips: ChipStyles;
}

/** @returns the report that the tools' states are of; undefined where there is none yet */
export function currentRound({ snapshot: { rounds } }: View): SnapshotRound | undefined {
  return rounds[rounds.length - 1];
}

/** @returns what someone typed, on one line and within the page's room */
export function fitted(text: string, { room }: View): string {
  return oneLine(text, room.text);
}
