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
function isStatus(text: string, legend: Legend): boolean {
  return text === '' || legend.states.some(({ letter }) => letter === text);
}

/** What the cell may be put back to; null where that is not known, or is no state. A cell is never emptied on a guess. */
function restorable(recorded: RecordedStatus | undefined, legend: Legend | null): string | null {
  return recorded !== undefined && (legend === null || isStatus(recorded.text, legend)) ? recorded.text : null;
}

/**
 * @param typed what the cell holds
 * @param recorded what it held before, where that is known: an event may have been dropped, and the log not know of it
 */
export function judgeStatus(typed: string, recorded: RecordedStatus | undefined, judge: Judge): JudgedStatus {
  const { legend, isClosed } = judge;
  const before = restorable(recorded, legend);
  if (isClosed && typed !== recorded?.text) return { kind: 'refused', reason: 'closed', text: before };
  if (isClosed || legend === null) return { kind: 'kept', text: typed };
  const read = readTypedStatus(typed, legend);
  if (read.kind === 'letter') return { kind: 'kept', text: read.letter };
  if (read.kind === 'blank') return { kind: 'kept', text: '' };
  return { kind: 'refused', reason: 'unknown-letter', text: before };
}
