import { differences, evidenceChangesOf } from '../../domain/log/differences';
import type { Change, OriginatedChange } from '../../domain/log/log-entry';
import type { RecordedState } from '../../domain/log/recorded-state';
import type { Services } from '../../services/services';
import { evidenceTab } from '../../workbook/layout/tabs';
import { byOwner, ownedEvidenceRows, type EvidenceRow } from '../../workbook/log/evidence-rows';
import { readCurrent } from '../../workbook/log/read-current';
import { findTab, locateTable } from '../../workbook/tables/find-table';
import { ownerKey } from '../../domain/model/owner-key';
import type { EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { evidenceNotices } from './evidence-notices';
import { readOpenMatrices, refreshedMarks } from './refresh-marks';
import { isEdited, type SheetEdit } from './sheet-edit';

type EvidenceChange = Change & { readonly datum: 'evidence' };
type Owner = Pick<EvidenceRow, 'municipality' | 'toolCode'>;

/** The columns that say whose a row is, where they are. */
function ownerColumns({ content }: EditContext): { readonly municipality: number; readonly tool: number } {
  const tab = findTab(content, evidenceTab.name);
  const columns = (tab && locateTable(tab, evidenceTab)?.columns) ?? {};
  return { municipality: columns.municipality ?? 0, tool: columns.tool ?? 0 };
}

/** Whose a row was before a single cell of its owner was written over, which the event tells. */
function ownerBefore(edit: SheetEdit, row: Owner, context: EditContext): Owner[] {
  const { oldValue } = edit;
  if (oldValue === undefined) return [];
  const { municipality, tool } = ownerColumns(context);
  const { findMunicipality, findTool } = context.known;
  if (edit.column === tool) return [{ ...row, toolCode: findTool(oldValue)?.code ?? oldValue.trim() }];
  if (edit.column !== municipality) return [];
  const match = findMunicipality(oldValue);
  return [{ ...row, municipality: match.kind === 'found' ? match.municipality.name : oldValue.trim() }];
}

/** The owners of the edited rows alone: another person's edit is told by its own event. */
function editedOwners(edit: SheetEdit, rows: readonly EvidenceRow[], context: EditContext): Owner[] {
  const edited = rows.filter(({ row }) => row >= edit.row && row < edit.row + edit.rows);
  return edited.flatMap((row) => [row, ...ownerBefore(edit, row, context)]);
}

function changesOf(
  owners: readonly Owner[],
  rows: readonly EvidenceRow[],
  { evidence }: RecordedState,
): EvidenceChange[] {
  const current = byOwner(rows.filter(({ text }) => text !== ''));
  const distinct = new Map(owners.map((owner) => [ownerKey(owner), owner]));
  return Array.from(distinct.values()).flatMap(({ municipality, toolCode }) => {
    const was = evidence.get(municipality)?.get(toolCode) ?? [];
    return evidenceChangesOf(municipality, toolCode, was, current.get(municipality)?.get(toolCode) ?? []);
  });
}

/**
 * What many rows that lost their owner at once took with them. Nobody can tell whether this edit did it or one that no
 * event told of: it is recorded without an author rather than in the wrong name.
 */
function goneWithOwners(edit: SheetEdit, context: EditContext, recorded: RecordedState): EvidenceChange[] {
  const { municipality, tool } = ownerColumns(context);
  const hidesOwners = [municipality, tool].some((column) => isEdited(edit, { row: edit.row, column }));
  if (!hidesOwners || edit.rows * edit.columns === 1) return [];
  const changes = differences(recorded, readCurrent(context.content, context.known, recorded));
  return changes.flatMap((change) => (change.datum === 'evidence' && change.after === '' ? [change] : []));
}

function evidenceEditChanges(edit: SheetEdit, context: EditContext): OriginatedChange[] {
  const { content, known, recorded } = context;
  // Without the registry nobody knows what the rows said: reconciling will tell.
  if (recorded === null) return [];
  const rows = ownedEvidenceRows(content, known) ?? [];
  const own = changesOf(editedOwners(edit, rows, context), rows, recorded);
  const told = new Set(own.map(ownerKey));
  const gone = goneWithOwners(edit, context, recorded).filter((change) => !told.has(ownerKey(change)));
  return [
    ...own.map((change): OriginatedChange => ({ change, origin: 'edit', detail: '' })),
    ...gone.map((change): OriginatedChange => ({ change, origin: 'reconciled', detail: '' })),
  ];
}

/** Deals with an edit of the list of evidence: the log is told, and the marks of what now has evidence, or no longer, follow. */
export function recordEvidenceEdit(
  edit: SheetEdit,
  context: EditContext,
  services: Pick<Services, 'workbook'>,
): EditRecord {
  const changes = evidenceEditChanges(edit, context);
  const owners = new Set(changes.flatMap(({ change }) => (change.datum === 'evidence' ? [ownerKey(change)] : [])));
  const matrices = owners.size === 0 ? [] : readOpenMatrices(context, services);
  const edits = matrices.flatMap((matrix) =>
    refreshedMarks(matrix, context, (cell) => owners.has(ownerKey(cell)), services),
  );
  return { edits, changes, notices: evidenceNotices(edit, context) };
}
