import type { CivilDate } from '../../domain/model/civil-date';
import type { MunicipalSnapshot, SnapshotRound, SnapshotTool } from '../../domain/publication/municipal-snapshot';
import { municipalPageTexts as texts } from '../../texts/municipal-page';
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

/** How much of a text is looked at for each character that there is room for: what does not show takes some of it. */
const looked = 4;

/** @returns what someone typed, on one line and within the page's room */
export function fitted(text: string, { room }: View): string {
  const near = text.slice(0, room.text * looked);
  const line = oneLine(near, room.text);
  return near.length === text.length || line.endsWith('…') ? line : `${line}…`;
}

/** @returns a tool's code and name */
export function toolTitle({ code, name }: SnapshotTool, view: View): string {
  return texts.tool(fitted(code, view), fitted(name, view));
}
