import { judgeStatus, type JudgedStatus } from '../../../domain/log/judge-status';
import type { RecordedStatus } from '../../../domain/log/recorded-state';
import type { StatusCell } from '../../../workbook/log/status-cells';
import { isEdited, type SheetEdit } from '../sheet-edit';
import type { EditedMatrix } from './edited-matrix';

/** One edited cell and what becomes of it. */
export interface EditedCell {
  readonly cell: StatusCell;
  /** What the log last said of it; '' for nothing. */
  readonly logged: string;
  /** What it held before the edit, as the event proves or else the log says; undefined where neither tells. */
  readonly recorded: RecordedStatus | undefined;
  readonly judged: JudgedStatus;
}

/** What a single cell held, where the event proves it: null where it does not. */
function provenText({ oldValue, isTyped, rows, columns }: SheetEdit): string | null {
  if (rows * columns !== 1) return null;
  if (oldValue !== undefined) return oldValue.trim();
  return isTyped ? '' : null;
}

const blank: RecordedStatus = { text: '', isCarried: false };

/**
 * The event counts more than the log, which may have missed an edit. What the log knows nothing of was blank only where
 * the report is closed: it was told all of it then.
 */
function recordedStatus(matrix: EditedMatrix, known: RecordedStatus | undefined): RecordedStatus | undefined {
  const text = provenText(matrix.edit);
  if (text !== null) return { text, isCarried: known?.text === text && known.isCarried };
  const isKnownBlank = matrix.judge.isClosed && matrix.context.recorded !== null;
  return known ?? (isKnownBlank ? blank : undefined);
}

function judgedCell(matrix: EditedMatrix, cell: StatusCell): EditedCell {
  const { context, geometry, judge } = matrix;
  const known = context.recorded?.statuses.get(geometry.report)?.get(cell.municipality)?.get(cell.toolCode);
  const recorded = recordedStatus(matrix, known);
  // Without the registry nothing is known to be missing in the log.
  const logged = context.recorded ? (known?.text ?? '') : (recorded?.text ?? '');
  return { cell, logged, recorded, judged: judgeStatus(cell.text, recorded, judge) };
}

/** @returns those of the matrix's cells that were edited, each judged */
export function judgedCells(matrix: EditedMatrix, cells: readonly StatusCell[]): EditedCell[] {
  return cells.filter((cell) => isEdited(matrix.edit, cell)).map((cell) => judgedCell(matrix, cell));
}

/** The text that the cell holds once the edit is dealt with. */
export function finalText({ cell, judged }: EditedCell): string {
  return judged.text ?? cell.text;
}
