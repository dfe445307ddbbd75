import type { Judge } from '../../../domain/log/judge-status';
import { nameWithKey } from '../../../domain/model/find-municipality';
import type { Legend } from '../../../domain/model/legend';
import { editTexts } from '../../../texts/edits';
import { problemList } from '../../../texts/problems';
import { rawText } from '../../../workbook/log/raw-text';
import { isEdited } from '../sheet-edit';
import { lacksEvidence, type CellPredicate } from '../status-marks';
import { finalText, type EditedCell } from './edited-cells';
import type { EditedMatrix } from './edited-matrix';
import { touchesClosedStructure, touchesTotals } from './matrix-structure';

/** @returns why the cell was put back, for its note; '' where it was not */
export function refusalOf({ cell, judged }: EditedCell, { legend }: Judge, report: number): string {
  if (judged.kind !== 'refused') return '';
  const isPutBack = judged.text !== null;
  if (judged.reason === 'closed') return editTexts.closedNote(cell.text, report, isPutBack);
  if (legend === null) return '';
  return isPutBack ? editTexts.refusedLetterNote(cell.text, legend) : editTexts.unknownLetterNote(cell.text, legend);
}

/** What is said of the letters that the legend does not have: put back, or left as typed where nobody knows what was there. */
function letterNotices(unknown: readonly EditedCell[], legend: Legend | null): string[] {
  if (legend === null || unknown.length === 0) return [];
  const cells = unknown.map(({ cell }) => editTexts.typedCell(cell.municipality, cell.toolCode, cell.text));
  const isPutBack = unknown.every(({ judged }) => judged.text !== null);
  return [isPutBack ? editTexts.refusedLetters(cells, legend) : editTexts.unknownLetters(cells, legend)];
}

function closedNotices(refused: readonly EditedCell[], report: number): string[] {
  if (refused.length === 0) return [];
  const isPutBack = refused.every(({ judged }) => judged.text !== null);
  return [isPutBack ? editTexts.closedReport(report) : editTexts.closedStructure(report)];
}

function noticesOf({ judge, geometry }: EditedMatrix, edited: readonly EditedCell[], has: CellPredicate): string[] {
  const refused = edited.filter(({ judged }) => judged.kind === 'refused');
  if (judge.isClosed) return closedNotices(refused, geometry.report);
  const unproven = edited
    .filter((one) => one.judged.kind === 'kept')
    .filter((one) => lacksEvidence({ ...one.cell, text: finalText(one) }, judge.legend, has))
    .map(({ cell }) => editTexts.cell(cell.municipality, cell.toolCode));
  return [
    ...letterNotices(refused, judge.legend),
    ...(unproven.length > 0 ? [editTexts.withoutEvidence(unproven)] : []),
  ];
}

/** Names that were typed and that are no one municipality's: the states beside them would be nobody's. */
function nameNotices({ edit, geometry, tab, context }: EditedMatrix): string[] {
  const column = geometry.municipalityColumn;
  const matches = geometry.rows
    .filter((row) => isEdited(edit, { row, column }))
    .map((row) => rawText(tab.cells[row - 1]?.[column - 1]))
    .filter((name) => name !== '')
    .map((name) => context.known.findMunicipality(name));
  const unknown = matches.flatMap((match) => (match.kind === 'unknown' ? [match.name] : []));
  const shared = matches.flatMap((match) =>
    match.kind === 'duplicate' ? [editTexts.sharedName(match.name, match.municipalities.map(nameWithKey))] : [],
  );
  return [...(unknown.length === 0 ? [] : [editTexts.unknownNames(unknown)]), ...new Set(shared)];
}

function structureNotices(matrix: EditedMatrix, edited: readonly EditedCell[]): string[] {
  const { report } = matrix.geometry;
  if (touchesTotals(matrix)) return [editTexts.totalsRestored(report)];
  return touchesClosedStructure(matrix, edited) ? [editTexts.closedStructure(report)] : [];
}

/** @returns what whoever made the edit is told */
export function noticesOfAll(matrix: EditedMatrix, edited: readonly EditedCell[], has: CellPredicate): string[] {
  const { judge, legendProblems } = matrix;
  const isUnjudged = edited.length > 0 && legendProblems.length > 0 && !judge.isClosed;
  return [
    ...structureNotices(matrix, edited),
    ...(isUnjudged ? [problemList(legendProblems)] : noticesOf(matrix, edited, has)),
    ...nameNotices(matrix),
  ];
}
