import { isFulfilled, type Legend } from '../../domain/model/legend';
import type { WorkbookService } from '../../services/services';
import { editTexts } from '../../texts/edits';
import type { WorkbookEdit } from '../../workbook/edits';
import { markSigns } from '../../workbook/layout/marks';
import type { EvidenceRow } from '../../workbook/log/evidence-rows';
import { ownerKey } from '../../domain/model/owner-key';
import { boundsOf, markEdits, type CellMark, type MarkedCell } from '../../workbook/plan/marks';

/** What is to be shown of one status cell. */
export interface ShownStatus {
  readonly row: number;
  readonly column: number;
  readonly municipality: string;
  readonly toolCode: string;
  /** The letter that it holds. */
  readonly text: string;
  readonly isCarried: boolean;
  /** Why what was typed was put back; '' where nothing was. */
  readonly refusal: string;
}

/** Tells some cells from others, by their municipality and tool. */
export type CellPredicate = (cell: { readonly municipality: string; readonly toolCode: string }) => boolean;

/** @returns whether any of those rows is of a municipality and tool */
export function evidenceOf(rows: readonly EvidenceRow[]): CellPredicate {
  const owners = new Set(rows.map(ownerKey));
  return (cell) => owners.has(ownerKey(cell));
}

/** @returns whether a cell says that all is fulfilled and nothing proves it: to be seen, not to be kept from */
export function lacksEvidence(
  status: Pick<ShownStatus, 'text' | 'municipality' | 'toolCode'>,
  legend: Legend | null,
  hasEvidence: CellPredicate,
): boolean {
  const state = legend?.states.find(({ letter }) => letter === status.text);
  return state !== undefined && isFulfilled(state) && !hasEvidence(status);
}

function markOf(status: ShownStatus, legend: Legend | null, hasEvidence: CellPredicate): CellMark {
  const marks = [
    { applies: status.isCarried, sign: markSigns.carried, sentence: editTexts.carriedNote },
    {
      applies: lacksEvidence(status, legend, hasEvidence),
      sign: markSigns.lacksEvidence,
      sentence: editTexts.withoutEvidenceNote,
    },
  ].filter(({ applies }) => applies);
  const refusals = status.refusal === '' ? [] : [status.refusal];
  return {
    signs: marks.map(({ sign }) => sign).join(''),
    sentences: [...marks.map(({ sentence }) => sentence), ...refusals],
  };
}

/** @returns the edits that show, beside and about each of these cells of one tab, what its letter does not say */
export function statusMarkEdits(
  tab: string,
  statuses: readonly ShownStatus[],
  legend: Legend | null,
  hasEvidence: CellPredicate,
  { readMarks }: Pick<WorkbookService, 'readMarks'>,
): WorkbookEdit[] {
  const bounds = boundsOf(tab, statuses);
  if (!bounds) return [];
  const marked = statuses.map((status): MarkedCell => {
    return { row: status.row, column: status.column, mark: markOf(status, legend, hasEvidence) };
  });
  return markEdits(marked, bounds, readMarks(bounds));
}

/** What a cell's note says of its signs. */
const signNotes = [editTexts.carriedNote, editTexts.withoutEvidenceNote];

/** @returns the edits that add to the notes of a closed report why a cell was put back: its signs are as it was closed with */
export function refusalEdits(
  tab: string,
  statuses: readonly ShownStatus[],
  { readMarks }: Pick<WorkbookService, 'readMarks'>,
): WorkbookEdit[] {
  const refused = statuses.filter(({ refusal }) => refusal !== '');
  const bounds = boundsOf(tab, refused);
  if (!bounds) return [];
  const marked = refused.map(({ row, column, refusal }): MarkedCell => {
    return { row, column, mark: { signs: null, sentences: [refusal], kept: signNotes } };
  });
  return markEdits(marked, bounds, readMarks(bounds));
}
