import { statusChanges } from '../../domain/log/differences';
import { judgeStatus, type Judge, type JudgedStatus } from '../../domain/log/judge-status';
import type { Change, OriginatedChange } from '../../domain/log/log-entry';
import type { RecordedStatus } from '../../domain/log/recorded-state';
import type { Legend } from '../../domain/model/legend';
import type { Services } from '../../services/services';
import { editTexts } from '../../texts/edits';
import { problemList } from '../../texts/problems';
import type { WorkbookEdit } from '../../workbook/edits';
import type { TabContent } from '../../workbook/grid';
import { situations } from '../../workbook/layout/tabs';
import { statusTexts } from '../../workbook/log/read-current';
import { statusCells, type StatusCell } from '../../workbook/log/status-cells';
import { textEdits } from '../../workbook/plan/marks';
import { stateChoicesEdits } from '../../workbook/plan/paint';
import { completedFrame } from '../../workbook/plan/matrix-frame';
import { totalsEdits } from '../../workbook/plan/totals';
import { locateMatrix, type MatrixGeometry } from '../../workbook/read/locate-matrix';
import type { EditContext } from './edit-context';
import type { EditRecord } from './edit-record';
import { cellKey } from './cell-key';
import { isEdited, type SheetEdit } from './sheet-edit';
import { evidenceOf, lacksEvidence, statusMarkEdits, type CellPredicate, type ShownStatus } from './status-marks';

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

/** What the event itself says a single cell held counts most; else what the registry says of every cell it knows. */
function recordedStatus({ context, edit, geometry }: EditedMatrix, cell: StatusCell): RecordedStatus | undefined {
  const known = context.recorded?.statuses.get(geometry.report)?.get(cell.municipality)?.get(cell.toolCode);
  const isSingle = edit.rows * edit.columns === 1;
  if (isSingle && edit.oldValue !== undefined && isEdited(edit, cell)) {
    return { text: edit.oldValue.trim(), isCarried: known?.text === edit.oldValue.trim() && known.isCarried };
  }
  return known ?? (context.recorded ? { text: '', isCarried: false } : undefined);
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
function renamingChanges(matrix: EditedMatrix, cells: readonly StatusCell[]): OriginatedChange[] {
  const { report } = matrix.geometry;
  const renamed = renamedMunicipalities(matrix, cells);
  if (renamed.size === 0 || !matrix.context.recorded) return [];
  const typed = new Set(cells.filter((cell) => isEdited(matrix.edit, cell)).map(cellKey));
  const current = { toolCodes: new Set(matrix.geometry.toolColumns.keys()), rows: statusTexts(cells) };
  return statusChanges(report, matrix.context.recorded.statuses.get(report), current)
    .filter((change) => renamed.has(change.municipality) && !typed.has(cellKey(change)))
    .map((change) => ({ change, origin: 'edit', detail: '' }));
}

function refusalOf({ cell, judged }: EditedCell, { legend }: Judge, report: number): string {
  if (judged.kind !== 'refused') return '';
  if (judged.reason === 'closed') return editTexts.closedNote(cell.text, report);
  if (legend === null) return '';
  const isPutBack = judged.text !== null;
  return isPutBack ? editTexts.refusedLetterNote(cell.text, legend) : editTexts.unknownLetterNote(cell.text, legend);
}

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

/** Whether an edit reaches the live totals, beside the municipalities or under the tools. */
function touchesTotals({ edit, geometry }: EditedMatrix): boolean {
  const { complianceColumn, blanksColumn, complianceRow, blanksRow, rows } = geometry;
  const within = (first: number, count: number, place: number | null): boolean =>
    place !== null && place >= first && place < first + count;
  const besides = [complianceColumn, blanksColumn].some((column) => within(edit.column, edit.columns, column));
  const under = [complianceRow, blanksRow].some((row) => within(edit.row, edit.rows, row));
  return under || (besides && rows.some((row) => within(edit.row, edit.rows, row)));
}

/** Totals are formulas: what was written over them is their arithmetic no more, and nothing else would tell. */
function restoredTotals(matrix: EditedMatrix): WorkbookEdit[] {
  const { tab, geometry } = matrix;
  return touchesTotals(matrix) ? totalsEdits(completedFrame(geometry, tab)) : [];
}

/** The codes, names, totals and legend of a closed report; what people have beside or under them is their own. */
function touchesClosedStructure({ judge, edit, geometry }: EditedMatrix, edited: readonly EditedCell[]): boolean {
  if (!judge.isClosed || edited.length > 0) return false;
  const { headerRow, complianceColumn, blanksColumn, closing, legend, toolColumns, rows } = geometry;
  const lastColumn = Math.max(
    complianceColumn ?? 0,
    blanksColumn ?? 0,
    closing.columns?.blanks ?? 0,
    ...toolColumns.values(),
  );
  const lastRow = legend ? legend.row + legend.count + 1 : Math.max(headerRow, ...rows.slice(-1));
  return edit.column <= lastColumn && edit.row <= lastRow && edit.row + edit.rows > headerRow - 1;
}

function noticesOfAll(matrix: EditedMatrix, edited: readonly EditedCell[], has: CellPredicate): string[] {
  const { geometry, context } = matrix;
  if (touchesTotals(matrix)) return [editTexts.totalsRestored(geometry.report)];
  if (touchesClosedStructure(matrix, edited)) return [editTexts.closedStructure(geometry.report)];
  if (edited.length > 0 && context.legendProblems.length > 0) return [problemList(context.legendProblems)];
  return noticesOf(matrix, edited, has);
}

/** Where the list of reports cannot be read, what the log last said of the report counts. */
function isClosed(report: number, { rounds, recorded }: EditContext): boolean {
  const round = rounds.find(({ number }) => number === report);
  return round ? round.situation === 'closed' : recorded?.situations.get(report) === situations.closed;
}

function locateEdited(edit: SheetEdit, report: number, context: EditContext): EditedMatrix | null {
  const tab = context.content.find(({ name }) => name === edit.tab);
  const geometry = tab ? locateMatrix(tab, report, context.known.catalogue, []) : null;
  if (!tab || !geometry || geometry.rows.length === 0 || geometry.toolColumns.size === 0) return null;
  const legend = context.legends.find((candidate) => candidate.report === report) ?? null;
  const judge = { legend: context.legendProblems.length > 0 ? null : legend, isClosed: isClosed(report, context) };
  return { edit, tab, geometry, judge, context };
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
      ...statusMarkEdits(tab.name, statuses, judge.isClosed ? null : judge.legend, hasEvidence, services.workbook),
    ],
    changes: [...edited.flatMap((one) => changeOf(one, report)), ...renamingChanges(matrix, cells)],
    notices: noticesOfAll(matrix, edited, hasEvidence),
  };
}
