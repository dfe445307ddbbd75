import { statusChanges } from '../../../domain/log/differences';
import type { Change, LogOrigin, OriginatedChange } from '../../../domain/log/log-entry';
import { keepsDoubt } from '../../../domain/log/keeps-doubt';
import { statusTexts } from '../../../workbook/log/read-current';
import type { StatusCell } from '../../../workbook/log/status-cells';
import { ownerKey } from '../../../domain/model/owner-key';
import { isEdited } from '../sheet-edit';
import type { EditedMatrix } from './edited-matrix';

type StatusChange = Change & { readonly datum: 'status' };

/** Who is said to have taken or given a status by an edit of names or codes; null: it is none of the edit's. */
type Attribution = (change: StatusChange) => Extract<LogOrigin, 'edit' | 'reconciled'> | null;

/** Codes of the columns whose header or code was edited. */
function editedTools({ edit, geometry }: EditedMatrix): Set<string> {
  const rows = [geometry.headerRow - 1, geometry.headerRow];
  const codes = Array.from(geometry.toolColumns).filter(([, column]) =>
    rows.some((row) => isEdited(edit, { row, column })),
  );
  return new Set(codes.map(([code]) => code));
}

/** Whether names of municipalities were written over, or cleared. */
function touchesNames({ edit, geometry }: EditedMatrix): boolean {
  const row = Math.max(edit.row, geometry.headerRow + 1);
  return isEdited(edit, { row, column: geometry.municipalityColumn });
}

/** Municipalities that the edited names now say, and the one that a single cell said before. */
function editedNames(matrix: EditedMatrix, cells: readonly StatusCell[]): Set<string> {
  if (!touchesNames(matrix)) return new Set();
  const { edit, geometry, context } = matrix;
  const named = cells.filter(({ row }) => isEdited(edit, { row, column: geometry.municipalityColumn }));
  const now = named.map(({ municipality }) => municipality);
  if (edit.oldValue === undefined) return new Set(now);
  const match = context.known.findMunicipality(edit.oldValue);
  return new Set([match.kind === 'found' ? match.municipality.name : edit.oldValue.trim(), ...now]);
}

/**
 * What many names that were written over at once took with them: nobody can tell whether this edit did it or one that
 * no event told of, so that it is recorded without an author rather than in the wrong name.
 */
function attribution(matrix: EditedMatrix, cells: readonly StatusCell[]): Attribution {
  const [tools, names] = [editedTools(matrix), editedNames(matrix, cells)];
  const present = new Set(cells.map(({ municipality }) => municipality));
  const { rows, columns } = matrix.edit;
  const hidesNames = touchesNames(matrix) && rows * columns > 1;
  return ({ municipality, toolCode }) => {
    if (names.has(municipality) || tools.has(toolCode)) return 'edit';
    return hidesNames && !present.has(municipality) ? 'reconciled' : null;
  };
}

/** @returns what rows or columns that were given another name took from one municipality or tool and gave to another */
export function renamingChanges(matrix: EditedMatrix, cells: readonly StatusCell[]): OriginatedChange[] {
  const { geometry, context, edit } = matrix;
  const { report } = geometry;
  if (!context.recorded) return [];
  const originOf = attribution(matrix, cells);
  const typed = new Set(cells.filter((cell) => isEdited(edit, cell)).map(ownerKey));
  const current = { toolCodes: new Set(geometry.toolColumns.keys()), rows: statusTexts(cells) };
  const changes = statusChanges(report, context.recorded.statuses.get(report), current);
  const isDoubtful = keepsDoubt(changes, context.recorded);
  return changes.flatMap((change): OriginatedChange[] => {
    const origin = typed.has(ownerKey(change)) ? null : originOf(change);
    return origin === null ? [] : [{ change, origin: isDoubtful(change) ? 'carried' : origin, detail: '' }];
  });
}
