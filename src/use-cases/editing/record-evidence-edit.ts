import { differences, evidenceChangesOf } from '../../domain/log/differences';
import type { Change } from '../../domain/log/log-entry';
import type { RecordedEvidence } from '../../domain/log/recorded-state';
import type { Services } from '../../services/services';
import type { WorkbookEdit } from '../../workbook/edits';
import { evidenceTab } from '../../workbook/layout/tabs';
import { byOwner, evidenceRows, type EvidenceRow } from '../../workbook/log/evidence-rows';
import { readCurrent } from '../../workbook/log/read-current';
import { findTab, locateTable } from '../../workbook/tables/find-table';
import type { EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { isEdited, type SheetEdit } from './sheet-edit';
import { latestOpenMatrix, refreshedMarks } from './refresh-marks';

/** A row that was emptied, or given to another owner, no longer says whose it was. */
function hidesOwners(edit: SheetEdit, { content, evidence }: EditContext): boolean {
  const tab = findTab(content, evidenceTab.name);
  const columns = (tab && locateTable(tab, evidenceTab)?.columns) ?? {};
  const ownerColumns = [columns.municipality ?? 0, columns.tool ?? 0];
  if (ownerColumns.some((column) => isEdited(edit, { row: edit.row, column }))) return true;
  const told = new Set(evidence.map(({ row }) => row));
  return Array.from({ length: edit.rows }, (_, index) => edit.row + index).some((row) => !told.has(row));
}

/** What changed of the owners of the edited rows alone: another person's edit is told by its own event. */
function ownChanges(
  rows: readonly EvidenceRow[],
  edited: readonly EvidenceRow[],
  recorded: RecordedEvidence,
): Change[] {
  const current = byOwner(rows);
  const owners = byOwner(edited);
  return Array.from(owners).flatMap(([municipality, tools]) =>
    Array.from(tools.keys()).flatMap((toolCode) => {
      const was = recorded.get(municipality)?.get(toolCode) ?? [];
      return evidenceChangesOf(municipality, toolCode, was, current.get(municipality)?.get(toolCode) ?? []);
    }),
  );
}

function evidenceEditChanges(edit: SheetEdit, context: EditContext): Change[] {
  const { content, known, recorded } = context;
  // Without the registry nobody knows what the rows said: reconciling will tell.
  if (recorded === null) return [];
  if (hidesOwners(edit, context)) {
    const changes = differences(recorded, readCurrent(content, known, recorded));
    return changes.filter(({ datum }) => datum === 'evidence');
  }
  const rows = evidenceRows(content, known) ?? [];
  const edited = rows.filter(({ row }) => row >= edit.row && row < edit.row + edit.rows);
  return ownChanges(rows, edited, recorded.evidence);
}

/** Deals with an edit of the list of evidence: the log is told, and the marks of what now has evidence, or no longer, follow. */
export function recordEvidenceEdit(
  edit: SheetEdit,
  context: EditContext,
  services: Pick<Services, 'workbook'>,
): EditRecord {
  const changes = evidenceEditChanges(edit, context);
  const owners = new Set(
    changes.flatMap((change) => (change.datum === 'evidence' ? [`${change.municipality}\n${change.toolCode}`] : [])),
  );
  const isTouched = (municipality: string, toolCode: string): boolean => owners.has(`${municipality}\n${toolCode}`);
  const matrix = owners.size === 0 ? null : latestOpenMatrix(context, services);
  const edits: WorkbookEdit[] = matrix ? refreshedMarks(matrix, context, isTouched, services) : [];
  return { edits, changes: changes.map((change) => ({ change, origin: 'edit', detail: '' })), notices: [] };
}
