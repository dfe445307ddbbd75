import type { CellInput, WorkbookEdit } from '../../edits';
import type { Area } from '../../grid';
import { matrixLabels } from '../../layout/matrix-tab';
import type { ClosingPlaces, FixedPair } from '../../read/locate-matrix';
import type { MatrixFrame } from '../matrix-frame';
import { runsOf } from '../runs';
import { totalsLookEdits } from '../totals-look';

/** What a row, a column or the whole report came to. */
export interface FixedTotal {
  /** null where nothing counts. */
  readonly share: number | null;
  readonly blanks: number;
}

/** The totals of a report at a moment, as values. */
export interface FixedTotals {
  /** By row of the tab, from 1. */
  readonly rows: ReadonlyMap<number, FixedTotal>;
  /** By tool code. */
  readonly tools: ReadonlyMap<string, FixedTotal>;
  readonly whole: FixedTotal;
}

/** Where the fixed totals go, and the rows and columns that must first be pushed in for them. */
interface Room {
  readonly columns: FixedPair;
  readonly rows: FixedPair;
  readonly edits: readonly WorkbookEdit[];
}

/** Right beside the live ones, so that nothing of a person's own is in the way; where they were before, if they were. */
function roomFor({ tab, blanksColumn, blanksRow }: MatrixFrame, { columns, rows }: ClosingPlaces): Room {
  const after = (place: number): FixedPair => ({ compliance: place + 1, blanks: place + 2 });
  return {
    columns: columns ?? after(blanksColumn),
    rows: rows ?? after(blanksRow),
    edits: [
      ...(columns ? [] : [{ kind: 'insert-columns' as const, tab, column: blanksColumn + 1, count: 2 }]),
      ...(rows ? [] : [{ kind: 'insert-rows' as const, tab, row: blanksRow + 1, count: 2 }]),
    ],
  };
}

/** The report's own parts once the columns of the fixed totals are in; the rows are pushed in under all of them. */
function pushedAside(frame: MatrixFrame, { columns }: ClosingPlaces): MatrixFrame {
  const right = (column: number): number => (columns === null && column > frame.blanksColumn ? column + 2 : column);
  return {
    ...frame,
    numberColumn: right(frame.numberColumn),
    municipalityColumn: right(frame.municipalityColumn),
    toolColumns: new Map(Array.from(frame.toolColumns, ([code, column]) => [code, right(column)])),
  };
}

const shareCell = ({ share }: FixedTotal): CellInput => share ?? '';
const blanksCell = ({ blanks }: FixedTotal): CellInput => blanks;
const none: FixedTotal = { share: null, blanks: 0 };

function byRow({ tab, rows }: MatrixFrame, { columns }: Room, totals: FixedTotals): WorkbookEdit[] {
  return runsOf(rows).flatMap(({ first, count }) => {
    const run = Array.from({ length: count }, (_, index) => totals.rows.get(first + index) ?? none);
    const write = (column: number, cell: (total: FixedTotal) => CellInput): WorkbookEdit => {
      return { kind: 'write', at: { tab, row: first, column }, cells: run.map((total) => [cell(total)]) };
    };
    return [write(columns.compliance, shareCell), write(columns.blanks, blanksCell)];
  });
}

function byTool({ tab, toolColumns }: MatrixFrame, { rows }: Room, totals: FixedTotals): WorkbookEdit[] {
  const codes = new Map(Array.from(toolColumns, ([code, column]) => [column, code]));
  return runsOf([...toolColumns.values()]).flatMap(({ first, count }) => {
    const run = Array.from({ length: count }, (_, index) => totals.tools.get(codes.get(first + index) ?? '') ?? none);
    const write = (row: number, cell: (total: FixedTotal) => CellInput): WorkbookEdit => {
      return { kind: 'write', at: { tab, row, column: first }, cells: [run.map(cell)] };
    };
    return [write(rows.compliance, shareCell), write(rows.blanks, blanksCell)];
  });
}

function labels({ tab, headerRow, municipalityColumn }: MatrixFrame, { columns, rows }: Room): WorkbookEdit[] {
  const write = (row: number, column: number, text: string): WorkbookEdit => {
    return { kind: 'write', at: { tab, row, column }, cells: [[text]] };
  };
  return [
    write(headerRow, columns.compliance, matrixLabels.complianceAtClosing),
    write(headerRow, columns.blanks, matrixLabels.blanksAtClosing),
    write(rows.compliance, municipalityColumn, matrixLabels.complianceByToolAtClosing),
    write(rows.blanks, municipalityColumn, matrixLabels.blanksByToolAtClosing),
  ];
}

/** The headers of the fixed totals, whose words are long for a column of numbers. */
function headerArea({ tab, headerRow }: MatrixFrame, { compliance, blanks }: FixedPair): Area {
  const column = Math.min(compliance, blanks);
  return { tab, row: headerRow, column, rows: 1, columns: Math.abs(compliance - blanks) + 1 };
}

/**
 * @param frame of the report's tab, with its live totals
 * @returns the edits that fix the totals as values beside the formulas that give them
 */
export function closingTotalsEdits(frame: MatrixFrame, present: ClosingPlaces, totals: FixedTotals): WorkbookEdit[] {
  const room = roomFor(frame, present);
  const { columns, rows } = room;
  const places = {
    complianceColumn: columns.compliance,
    blanksColumn: columns.blanks,
    complianceRow: rows.compliance,
    blanksRow: rows.blanks,
  };
  const moved = pushedAside(frame, present);
  const { tab } = frame;
  const write = (row: number, column: number, cell: CellInput): WorkbookEdit => {
    return { kind: 'write', at: { tab, row, column }, cells: [[cell]] };
  };
  return [
    ...room.edits,
    ...labels(moved, room),
    ...byRow(moved, room, totals),
    ...byTool(moved, room, totals),
    write(rows.compliance, columns.compliance, shareCell(totals.whole)),
    write(rows.blanks, columns.blanks, blanksCell(totals.whole)),
    ...totalsLookEdits({ ...moved, ...places }),
    { kind: 'style', area: headerArea(frame, columns), style: { wrap: true } },
  ];
}
