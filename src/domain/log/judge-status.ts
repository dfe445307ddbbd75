import type { Legend } from '../model/legend';
import { readTypedStatus } from '../model/typed-status';
import type { RecordedStatus } from './recorded-state';

/** What becomes of a status as someone typed it. */
export type JudgedStatus =
  /** It stands: `text` is the legend's own letter for what was typed, or '' for a cell that was cleared. */
  | { readonly kind: 'kept'; readonly text: string }
  /** It is put back to `text`, what was recorded; null where that is not known, or no state: it stays as typed. */
  | { readonly kind: 'refused'; readonly reason: 'closed' | 'unknown-letter'; readonly text: string | null };

/** What a status is judged by. */
export interface Judge {
  /** null where the report has none to judge by: then nothing is refused. */
  readonly legend: Legend | null;
  readonly isClosed: boolean;
}

/** Sheets takes no text in a status cell that is not of its list (its data validation). */
function isStatus(text: string, legend: Legend | null): boolean {
  return text === '' || legend?.states.some(({ letter }) => letter === text) === true;
}

/** What the cell may be put back to; null where that is not known, or is no state. */
function restorable(recorded: RecordedStatus | undefined, legend: Legend | null): string | null {
  return recorded !== undefined && isStatus(recorded.text, legend) ? recorded.text : null;
}

/**
 * @param typed what the cell holds
 * @param recorded what it held before, as far as is known; undefined where nothing is
 */
export function judgeStatus(typed: string, recorded: RecordedStatus | undefined, judge: Judge): JudgedStatus {
  const { legend, isClosed } = judge;
  const before = restorable(recorded, legend);
  if (isClosed && typed !== recorded?.text) return { kind: 'refused', reason: 'closed', text: before };
  if (isClosed || legend === null) return { kind: 'kept', text: typed };
  const read = readTypedStatus(typed, legend);
  if (read.kind === 'letter') return { kind: 'kept', text: read.letter };
  if (read.kind === 'blank') return { kind: 'kept', text: '' };
  // Where the log knows of nothing, an event may have been dropped: a cell is never emptied for a wrong letter.
  return { kind: 'refused', reason: 'unknown-letter', text: before === '' ? null : before };
}
