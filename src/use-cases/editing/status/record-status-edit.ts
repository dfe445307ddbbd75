import type { Judge } from '../../../domain/log/judge-status';
import type { Services } from '../../../services/services';
import type { WorkbookEdit } from '../../../workbook/edits';
import { statusCells } from '../../../workbook/log/status-cells';
import { completedFrame } from '../../../workbook/plan/matrix-frame';
import { textEdits } from '../../../workbook/plan/marks';
import { stateChoicesEdits } from '../../../workbook/plan/paint';
import type { EditContext } from '../edit-context';
import type { EditRecord } from '../edit-record';
import type { SheetEdit } from '../sheet-edit';
import { evidenceOf, refusalEdits, statusMarkEdits, type ShownStatus } from '../status-marks';
import { finalText, judgedCells, type EditedCell } from './edited-cells';
import { locateEdited, type EditedMatrix } from './edited-matrix';
import { restoredTotals } from './matrix-structure';
import { renamingChanges } from './renaming-changes';
import { changesOf } from './status-changes';
import { noticesOfAll, refusalOf } from './status-notices';

function shownStatus(edited: EditedCell, judge: Judge, report: number): ShownStatus {
  const { row, column, municipality, toolCode } = edited.cell;
  const isCarried = edited.judged.kind === 'refused' && (edited.recorded?.isCarried ?? false);
  const refusal = refusalOf(edited, judge, report);
  return { row, column, municipality, toolCode, text: finalText(edited), isCarried, refusal };
}

/** Pasted cells bring their own drop-downs, or none: the report's are offered again. */
function choicesEdits({ tab, geometry, judge }: EditedMatrix, edited: readonly EditedCell[]): WorkbookEdit[] {
  if (judge.legend === null || judge.isClosed || edited.length < 2) return [];
  return stateChoicesEdits(completedFrame(geometry, tab), judge.legend);
}

/**
 * Deals with an edit of a report's tab: letters that the legend does not have and changes in a closed report are put
 * back and noted, letters are written as the legend writes them, "Cumplido" without evidence is marked, and every
 * change of a status is told to the log.
 */
export function recordStatusEdit(
  edit: SheetEdit,
  report: number,
  context: EditContext,
  services: Pick<Services, 'workbook'>,
): EditRecord {
  const matrix = locateEdited(edit, report, context);
  if (!matrix) return { edits: [], changes: [], notices: [] };
  const { geometry, judge, tab } = matrix;
  const cells = statusCells(tab, geometry, context.known);
  const edited = judgedCells(matrix, cells);
  const hasEvidence = evidenceOf(context.evidence);
  const rewritten = edited
    .filter((one) => finalText(one) !== one.cell.text)
    .map((one) => ({ row: one.cell.row, column: one.cell.column, text: finalText(one) }));
  const statuses = edited.map((one) => shownStatus(one, judge, report));
  return {
    edits: [
      // The list first: Sheets takes no text that a cell's own list does not have.
      ...choicesEdits(matrix, edited),
      ...textEdits(tab.name, rewritten),
      ...restoredTotals(matrix),
      ...(judge.isClosed
        ? refusalEdits(tab.name, statuses, services.workbook)
        : statusMarkEdits(tab.name, statuses, judge.legend, hasEvidence, services.workbook)),
    ],
    changes: [...edited.flatMap((one) => changesOf(one, report, judge.isClosed)), ...renamingChanges(matrix, cells)],
    notices: noticesOfAll(matrix, edited, hasEvidence),
  };
}
