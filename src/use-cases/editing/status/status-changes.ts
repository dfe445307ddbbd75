import { statusChanges } from '../../../domain/log/differences';
import type { Change, OriginatedChange } from '../../../domain/log/log-entry';
import { editTexts } from '../../../texts/edits';
import { statusTexts } from '../../../workbook/log/read-current';
import type { StatusCell } from '../../../workbook/log/status-cells';
import { cellKey } from '../cell-key';
import { isEdited } from '../sheet-edit';
import { finalText, type EditedCell } from './edited-cells';
import type { EditedMatrix } from './edited-matrix';

function originOf({ judged, recorded }: EditedCell, text: string): OriginatedChange['origin'] | null {
  if (judged.kind === 'refused' && judged.text !== null) return 'refused';
  if (text !== (recorded?.text ?? '')) return 'edit';
  return recorded?.isCarried ? 'confirmed' : null;
}

/** @returns what the log is told of an edited cell: nothing where it holds what it held */
export function changeOf(edited: EditedCell, report: number): OriginatedChange[] {
  const { cell, recorded } = edited;
  const after = finalText(edited);
  const origin = originOf(edited, after);
  if (origin === null) return [];
  const { municipality, toolCode } = cell;
  const change: Change = { datum: 'status', report, municipality, toolCode, before: recorded?.text ?? '', after };
  return [{ change, origin, detail: origin === 'refused' ? editTexts.typed(cell.text) : '' }];
}

/** Names of municipalities whose statuses an edit of names or headers takes from them or gives to them. */
function renamedMunicipalities({ edit, geometry, context }: EditedMatrix, cells: readonly StatusCell[]): Set<string> {
  const touchesHeaders = [geometry.headerRow, geometry.headerRow - 1].some(
    (row) => row >= edit.row && row < edit.row + edit.rows,
  );
  const present = new Set(cells.map(({ municipality }) => municipality));
  if (touchesHeaders) return present;
  const named = cells.filter(({ row }) => isEdited(edit, { row, column: geometry.municipalityColumn }));
  if (named.length === 0) return new Set();
  const recorded = [...(context.recorded?.statuses.get(geometry.report)?.keys() ?? [])];
  const gone = recorded.filter((name) => !present.has(name));
  return new Set([...named.map(({ municipality }) => municipality), ...gone]);
}

/** What rows or columns that were given another name took from one municipality or tool and gave to another. */
export function renamingChanges(matrix: EditedMatrix, cells: readonly StatusCell[]): OriginatedChange[] {
  const { report } = matrix.geometry;
  const renamed = renamedMunicipalities(matrix, cells);
  if (renamed.size === 0 || !matrix.context.recorded) return [];
  const typed = new Set(cells.filter((cell) => isEdited(matrix.edit, cell)).map(cellKey));
  const current = { toolCodes: new Set(matrix.geometry.toolColumns.keys()), rows: statusTexts(cells) };
  return statusChanges(report, matrix.context.recorded.statuses.get(report), current)
    .filter((change) => renamed.has(change.municipality) && !typed.has(cellKey(change)))
    .map((change) => ({ change, origin: 'edit', detail: '' }));
}
