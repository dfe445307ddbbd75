import { judgeStatus, type Judge, type JudgedStatus } from '../../domain/log/judge-status';
import type { Change, OriginatedChange } from '../../domain/log/log-entry';
import type { RecordedStatus } from '../../domain/log/recorded-state';
import type { Legend } from '../../domain/model/legend';
import type { Services } from '../../services/services';
import { editTexts } from '../../texts/edits';
import type { WorkbookEdit } from '../../workbook/edits';
import type { TabContent } from '../../workbook/grid';
import { statusCells, type StatusCell } from '../../workbook/log/status-cells';
import { textEdits } from '../../workbook/plan/marks';
import { stateChoicesEdits } from '../../workbook/plan/paint';
import { completedFrame } from '../../workbook/plan/matrix-frame';
import { locateMatrix, type MatrixGeometry } from '../../workbook/read/locate-matrix';
import type { EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { isEdited, type SheetEdit } from './sheet-edit';
import { evidenceOf, lacksEvidence, statusMarkEdits, type HasEvidence, type ShownStatus } from './status-marks';

/** A report's tab that was edited, with what its cells are judged by. */
interface EditedMatrix {
  readonly edit: SheetEdit;
  readonly tab: TabContent;
  readonly geometry: MatrixGeometry;
  readonly judge: Judge;
  readonly context: EditContext;
}

/** One edited cell and what becomes of it. */
interface EditedCell {
  readonly cell: StatusCell;
  readonly recorded: RecordedStatus | undefined;
  readonly judged: JudgedStatus;
}

/** The registry tells of every cell of a report it knows; without it, the event itself may tell of a single one. */
function recordedStatus({ context, edit, geometry }: EditedMatrix, cell: StatusCell): RecordedStatus | undefined {
  const known = context.recorded?.statuses.get(geometry.report)?.get(cell.municipality)?.get(cell.toolCode);
  if (known || context.recorded) return known ?? { text: '', isCarried: false };
  const isSingle = edit.rows * edit.columns === 1;
  return isSingle ? { text: edit.oldValue ?? '', isCarried: false } : undefined;
}

function judgedCells(matrix: EditedMatrix, cells: readonly StatusCell[]): EditedCell[] {
  return cells
    .filter((cell) => isEdited(matrix.edit, cell))
    .map((cell) => {
      const recorded = recordedStatus(matrix, cell);
      return { cell, recorded, judged: judgeStatus(cell.text, recorded, matrix.judge) };
    });
}

/** The text that the cell holds once the edit is dealt with. */
function finalText({ cell, judged }: EditedCell): string {
  return judged.text ?? cell.text;
}

function originOf({ judged, recorded }: EditedCell, text: string): OriginatedChange['origin'] | null {
  if (judged.kind === 'refused' && judged.text !== null) return 'refused';
  if (text !== (recorded?.text ?? '')) return 'edit';
  return recorded?.isCarried ? 'confirmed' : null;
}

function changeOf(edited: EditedCell, report: number): OriginatedChange[] {
  const { cell, recorded } = edited;
  const after = finalText(edited);
  const origin = originOf(edited, after);
  if (origin === null) return [];
  const { municipality, toolCode } = cell;
  const change: Change = { datum: 'status', report, municipality, toolCode, before: recorded?.text ?? '', after };
  return [{ change, origin, detail: origin === 'refused' ? editTexts.typed(cell.text) : '' }];
}

/** Cells whose row or column was given another name: their states are now of another municipality or tool. */
function renamedCells({ edit, geometry }: EditedMatrix, cells: readonly StatusCell[]): StatusCell[] {
  return cells.filter(({ row, column }) => {
    const ofName = isEdited(edit, { row, column: geometry.municipalityColumn });
    const ofHeader = [geometry.headerRow, geometry.headerRow - 1].some((header) =>
      isEdited(edit, { row: header, column }),
    );
    return (ofName || ofHeader) && !isEdited(edit, { row, column });
  });
}

function renamingChanges(matrix: EditedMatrix, cells: readonly StatusCell[]): OriginatedChange[] {
  return renamedCells(matrix, cells).flatMap((cell) => {
    const before = recordedStatus(matrix, cell)?.text ?? '';
    const { municipality, toolCode, text: after } = cell;
    if (before === after) return [];
    const { report } = matrix.geometry;
    return [{ change: { datum: 'status', report, municipality, toolCode, before, after }, origin: 'edit', detail: '' }];
  });
}

function refusalOf({ cell, judged }: EditedCell, { legend }: Judge, report: number): string {
  if (judged.kind !== 'refused') return '';
  if (judged.reason === 'closed') return editTexts.closedNote(cell.text, report);
  return legend === null ? '' : editTexts.refusedLetterNote(cell.text, legend);
}

function shownStatus(edited: EditedCell, judge: Judge, report: number): ShownStatus {
  const { row, column, municipality, toolCode } = edited.cell;
  const isCarried = edited.judged.kind === 'refused' && (edited.recorded?.isCarried ?? false);
  const refusal = refusalOf(edited, judge, report);
  return { row, column, municipality, toolCode, text: finalText(edited), isCarried, refusal };
}

/** Pasted cells bring their own drop-downs, or none: the report's are offered again. */
function choicesEdits({ edit, tab, geometry, judge }: EditedMatrix): WorkbookEdit[] {
  if (judge.legend === null || judge.isClosed || edit.rows * edit.columns === 1) return [];
  return stateChoicesEdits(completedFrame(geometry, tab), judge.legend);
}

/** What is said of the letters that the legend does not have: put back, or left as typed where nobody knows what was there. */
function letterNotices(unknown: readonly EditedCell[], legend: Legend | null): string[] {
  if (legend === null || unknown.length === 0) return [];
  const cells = unknown.map(({ cell }) => editTexts.typedCell(cell.municipality, cell.toolCode, cell.text));
  const isPutBack = unknown.some(({ judged }) => judged.text !== null);
  return [isPutBack ? editTexts.refusedLetters(cells, legend) : editTexts.unknownLetters(cells, legend)];
}

function closedNotices(refused: readonly EditedCell[], report: number): string[] {
  if (refused.length === 0) return [];
  const isPutBack = refused.every(({ judged }) => judged.text !== null);
  return [isPutBack ? editTexts.closedReport(report) : editTexts.closedStructure(report)];
}

function noticesOf({ judge, geometry }: EditedMatrix, edited: readonly EditedCell[], has: HasEvidence): string[] {
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

/** Any cell from the codes down to the end of the tab, but for those that hold states. */
function touchesClosedStructure({ judge, edit, geometry }: EditedMatrix, edited: readonly EditedCell[]): boolean {
  const reachesMatrix = edit.row + edit.rows > geometry.headerRow - 1;
  return judge.isClosed && reachesMatrix && edited.length === 0;
}

function locateEdited(edit: SheetEdit, report: number, context: EditContext): EditedMatrix | null {
  const tab = context.content.find(({ name }) => name === edit.tab);
  const geometry = tab ? locateMatrix(tab, report, context.known.catalogue, []) : null;
  if (!tab || !geometry || geometry.rows.length === 0 || geometry.toolColumns.size === 0) return null;
  const legend = context.legends.find((candidate) => candidate.report === report) ?? null;
  const isClosed = context.rounds.some((round) => round.number === report && round.situation === 'closed');
  return { edit, tab, geometry, judge: { legend, isClosed }, context };
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
  const notices = noticesOf(matrix, edited, hasEvidence);
  return {
    edits: [
      ...textEdits(tab.name, rewritten),
      ...choicesEdits(matrix),
      ...statusMarkEdits(tab.name, statuses, judge.isClosed ? null : judge.legend, hasEvidence, services.workbook),
    ],
    changes: [...edited.flatMap((one) => changeOf(one, report)), ...renamingChanges(matrix, cells)],
    notices: touchesClosedStructure(matrix, edited) ? [editTexts.closedStructure(report)] : notices,
  };
}
