import { judgeStatus, type JudgedStatus } from '../../../domain/log/judge-status';
import type { RecordedStatus } from '../../../domain/log/recorded-state';
import type { StatusCell } from '../../../workbook/log/status-cells';
import { isEdited } from '../sheet-edit';
import type { EditedMatrix } from './edited-matrix';

/** One edited cell and what becomes of it. */
export interface EditedCell {
  readonly cell: StatusCell;
  readonly recorded: RecordedStatus | undefined;
  readonly judged: JudgedStatus;
}

/** What the event itself says a single cell held counts most; else what the registry says of every cell it knows. */
function recordedStatus({ context, edit, geometry }: EditedMatrix, cell: StatusCell): RecordedStatus | undefined {
  const known = context.recorded?.statuses.get(geometry.report)?.get(cell.municipality)?.get(cell.toolCode);
  const isSingle = edit.rows * edit.columns === 1;
  if (isSingle && edit.oldValue !== undefined && isEdited(edit, cell)) {
    return { text: edit.oldValue.trim(), isCarried: known?.text === edit.oldValue.trim() && known.isCarried };
  }
  return known ?? (context.recorded ? { text: '', isCarried: false } : undefined);
}

/** @returns those of the matrix's cells that were edited, each judged */
export function judgedCells(matrix: EditedMatrix, cells: readonly StatusCell[]): EditedCell[] {
  return cells
    .filter((cell) => isEdited(matrix.edit, cell))
    .map((cell) => {
      const recorded = recordedStatus(matrix, cell);
      return { cell, recorded, judged: judgeStatus(cell.text, recorded, matrix.judge) };
    });
}

/** The text that the cell holds once the edit is dealt with. */
export function finalText({ cell, judged }: EditedCell): string {
  return judged.text ?? cell.text;
}
